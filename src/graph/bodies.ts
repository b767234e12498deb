/** Bodies of evidence: the pages and books in which the works that a dossier cites were read. */
import type { ClaimIndex } from './claim-index.ts';

export interface Body {
  /** A source: that in which others were read, or one that was read itself. */
  readonly id: string;
  /** Claims with evidence from it; one that two bodies attest counts for both. */
  readonly claims: number;
}

/** All bodies of evidence, the largest first. */
export function bodiesOf({ claim, claims, names }: ClaimIndex): Body[] {
  const { offsets, source, via } = claim.evidence;
  const counts = new Uint32Array(names.sources.names.length);
  const last = new Int32Array(counts.length).fill(-1);
  for (let c = 0; c < claims.length; c++) {
    for (let e = offsets[c]!; e < offsets[c + 1]!; e++) {
      const body = via[e]! < 0 ? source[e]! : via[e]!;
      if (last[body] !== c) counts[body]!++;
      last[body] = c;
    }
  }
  return names.sources.names
    .map((id, code) => ({ id, claims: counts[code]! }))
    .filter((body) => body.claims > 0)
    .sort((a, b) => b.claims - a.claims);
}
