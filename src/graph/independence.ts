/** How many independent voices stand behind some claims: the width of a line. */
import type { Claim } from '#model/dossier.ts';
import type { ClaimIndex } from './claim-index.ts';

export interface Voices {
  /** Works that say it, each once. */
  readonly sources: readonly string[];
  /** Tellers who endorse it and are not the speaker of one of these works. */
  readonly endorsers: readonly string[];
  /** Utterances: claims of one statement count once. */
  readonly statements: number;
}

/**
 * The independent voices behind claims that say the same. A work counts once however often it is
 * cited and wherever it was read; not for a claim that its own speaker rejects. An endorsing teller
 * adds one unless a counted work is his, or the claim is.
 */
export function voices(index: ClaimIndex, claims: readonly Claim[]): Voices {
  const speakers = speakersOf(index);
  const sources = new Set<string>();
  const endorsers = new Set<string>();
  const statements = new Set<string>();
  for (const claim of claims) {
    statements.add(utterance(claim));
    const rejecting = claim.attribution.filter((one) => one.attitude === 'rejects');
    for (const { source } of claim.evidence) {
      const speaker = speakers.get(source);
      if (speaker === undefined || !rejecting.some(({ by }) => by === speaker)) sources.add(source);
    }
    for (const { by, attitude } of claim.attribution) {
      if (attitude === 'endorses' && by !== claim.from) endorsers.add(by);
    }
  }
  for (const source of sources) {
    const speaker = speakers.get(source);
    if (speaker !== undefined) endorsers.delete(speaker);
  }
  return { sources: [...sources], endorsers: [...endorsers], statements: statements.size };
}

/** Claims of one statement are one utterance: they have the same key. */
export function utterance({ id, statement }: Claim): string {
  return statement === null ? `claim ${id}` : `statement ${statement}`;
}

/** The width of a line: its independent sources and endorsers. */
export function width({ sources, endorsers }: Voices): number {
  return sources.length + endorsers.length;
}

const cache = new WeakMap<ClaimIndex, ReadonlyMap<string, string>>();

function speakersOf(index: ClaimIndex): ReadonlyMap<string, string> {
  let speakers = cache.get(index);
  if (speakers === undefined) {
    speakers = new Map(
      index.dossier.sources.flatMap(({ id, speaker }) => (speaker === null ? [] : [[id, speaker]])),
    );
    cache.set(index, speakers);
  }
  return speakers;
}
