/** How much rests on one work, or on one voice. */
import { bundles } from '../bundles.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { claimsAbout } from '../claims-about.ts';
import { emptyFilter } from '../filter.ts';
import { voices, width } from '../independence.ts';
import { selectClaims } from '../select.ts';
import { recordEvidence } from './evidence.ts';

/** Of so many how many are on one work; and on one voice or none, as a line's width counts. */
export interface Share {
  readonly of: number;
  readonly work: number;
  readonly voice: number;
}

export interface SingleFigures {
  readonly claims: Share;
  /** Lines of the picture: the parallel claims of a family between two. */
  readonly lines: Share;
  /** People known from one work; those of the same work together, the longest list first. */
  readonly people: {
    readonly of: number;
    readonly work: number;
    readonly from: readonly { readonly value: string; readonly ids: readonly string[] }[];
  };
}

const isOne = (works: readonly string[]) => new Set(works).size === 1;

export function singleFigures(
  index: ClaimIndex,
  lonely: ReadonlyMap<string, string>,
): SingleFigures {
  const lines = bundles(index, selectClaims(index, emptyFilter));
  const worksOf = ({ evidence }: { evidence: readonly { source: string }[] }) =>
    evidence.map(({ source }) => source);
  return {
    claims: {
      of: index.claims.length,
      work: index.claims.filter((claim) => isOne(worksOf(claim))).length,
      voice: index.claims.filter((claim) => width(voices(index, [claim])) <= 1).length,
    },
    lines: {
      of: lines.length,
      work: lines.filter(({ claims }) => isOne(claims.flatMap(worksOf))).length,
      voice: lines.filter(({ sources }) => sources <= 1).length,
    },
    people: { of: index.dossier.people.length, work: lonely.size, from: byWork(lonely) },
  };
}

function byWork(lonely: ReadonlyMap<string, string>) {
  const people = new Map<string, string[]>();
  for (const [id, work] of lonely) {
    const list = people.get(work);
    if (list === undefined) people.set(work, [id]);
    else list.push(id);
  }
  return [...people]
    .map(([value, ids]) => ({ value, ids }))
    .sort((a, b) => b.ids.length - a.ids.length);
}

/**
 * The people known from one work, with that work: it alone is cited by their record and by all the
 * claims that name them, in whatever part.
 */
export function knownFromOne(index: ClaimIndex): ReadonlyMap<string, string> {
  const lonely = new Map<string, string>();
  for (const person of index.dossier.people) {
    const naming = Object.values(claimsAbout(index, person.id)).flat();
    const works = new Set(
      [...recordEvidence(person), ...naming.flatMap((claim) => claim.evidence)].map(
        ({ source }) => source,
      ),
    );
    const [work] = works;
    if (works.size === 1 && work !== undefined) lonely.set(person.id, work);
  }
  return lonely;
}
