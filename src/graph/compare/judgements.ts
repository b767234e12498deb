/** Who judges what: the commentary of a dossier by commentator and by subject. */
import type { Claim } from '#model/dossier.ts';
import type { ClaimIndex } from '../claim-index.ts';
import type { Test } from '../facets/facet.ts';
import { saidWhen } from './said.ts';

/**
 * What one claim of commentary says of one subject. A stance is toward the thesis of an event and
 * stands on that event alone; an attitude is toward the target, be it a person, a group, an event,
 * a claim or a work. The two are never made one.
 */
export interface Judgement {
  readonly claim: Claim;
  readonly commentator: string;
  readonly subject: string;
  readonly stance: string | null;
  readonly attitude: Claim['attitude'];
}

/**
 * The judgements that pass, in the order in which they were said, the undated last. Only what is
 * said (`mode: made`) by somebody who is named; who only reports it is not its speaker.
 */
export function judgementsIn(index: ClaimIndex, passes: Test | null = null): readonly Judgement[] {
  let all = kept.get(index);
  if (all === undefined) kept.set(index, (all = gather(index)));
  if (passes === null) return all;
  return all.filter(({ claim }) => passes(index.claimNumber.get(claim.id)!));
}

const kept = new WeakMap<ClaimIndex, readonly Judgement[]>();

function gather(index: ClaimIndex): Judgement[] {
  const found: { judgement: Judgement; day: number }[] = [];
  for (const claim of index.claims) {
    if (claim.family !== 'commentary' || claim.mode !== 'made' || claim.from === null) continue;
    const { min, by } = saidWhen(index, claim);
    const day = by === 'said' || by === 'published' ? min : Infinity;
    for (const judgement of judgementsOf(claim)) found.push({ judgement, day });
  }
  return found
    .sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
    .map(({ judgement }) => judgement);
}

/** One judgement for each subject: its targets, and the event to whose thesis it takes a stance. */
export function judgementsOf(claim: Claim): Judgement[] {
  const { from, to, context, stance, attitude } = claim;
  if (from === null) return [];
  const judged = stance === null && to.length > 0 ? null : context;
  const subjects = new Set(judged === null ? to : [judged, ...to]);
  return [...subjects].map((subject) => ({
    claim,
    commentator: from,
    subject,
    stance: subject === judged ? stance : null,
    attitude: to.includes(subject) ? attitude : null,
  }));
}

/** Judgements by a key, each list in their order. */
export function groupedBy(
  judgements: readonly Judgement[],
  key: 'commentator' | 'subject',
): Map<string, Judgement[]> {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const group = groups.get(judgement[key]);
    if (group === undefined) groups.set(judgement[key], [judgement]);
    else group.push(judgement);
  }
  return groups;
}
