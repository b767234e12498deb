/** When something was said: its own date, or what the work and the speaker's life tell of it. */
import type { Claim } from '#model/dossier.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { dayBounds } from '../day-bounds.ts';

/**
 * `said`: the claim's date. `published`: that of the earliest work cited for it. `before`: no date
 * but that the speaker died then (a diary printed afterwards). `unknown`: nothing is known.
 */
export const SAID_BY = ['said', 'published', 'before', 'unknown'] as const;
export type SaidBy = (typeof SAID_BY)[number];

export interface Said {
  readonly by: SaidBy;
  /** EDTF; null where nothing is known. */
  readonly date: string | null;
  /** Days since 1970; without a first day for `before`, without both for `unknown`. */
  readonly min: number;
  readonly max: number;
}

const UNKNOWN: Said = { by: 'unknown', date: null, min: -Infinity, max: Infinity };

/**
 * When a claim was made. A work that came out after its speaker's death does not date what is said
 * in it, nor does a work that only reports the words of another.
 */
export function saidWhen(index: ClaimIndex, claim: Claim): Said {
  if (claim.date !== null) return dated('said', claim.date);
  const speaker = claim.from === null ? undefined : index.entities[numberOf(index, claim.from)];
  const died = speaker?.kind === 'person' ? speaker.died : null;
  const death = died === null ? Infinity : (dayBounds(died)?.max ?? Infinity);
  const issued = worksOf(index, claim).filter(({ min }) => min <= death);
  const first = issued.sort((a, b) => a.max - b.max)[0];
  if (first !== undefined) return first;
  if (died === null || death === Infinity) return UNKNOWN;
  return { by: 'before', date: died, min: -Infinity, max: death };
}

/** The speaker's own works that are cited, each with its first publication. */
function worksOf(index: ClaimIndex, claim: Claim): Said[] {
  return claim.evidence.flatMap(({ source }) => {
    const work = sourcesOf(index).get(source);
    if (work === undefined || work.speaker !== claim.from) return [];
    const date = work['original-date'] ?? work.issued;
    return date === null ? [] : [dated('published', date)];
  });
}

function dated(by: SaidBy, date: string): Said {
  const bounds = dayBounds(date);
  return bounds === null ? UNKNOWN : { by, date, min: bounds.min, max: bounds.max };
}

const numberOf = (index: ClaimIndex, id: string) => index.entityNumber.get(id) ?? -1;

type Sources = ReadonlyMap<string, ClaimIndex['dossier']['sources'][number]>;
const kept = new WeakMap<ClaimIndex, Sources>();

function sourcesOf(index: ClaimIndex): Sources {
  let sources = kept.get(index);
  if (sources === undefined) {
    sources = new Map(index.dossier.sources.map((source) => [source.id, source]));
    kept.set(index, sources);
  }
  return sources;
}
