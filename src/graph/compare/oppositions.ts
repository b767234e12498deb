/** Where two claims stand against each other, and by what rule. */
import type { Claim } from '#model/dossier.ts';
import type { ClaimIndex } from '../claim-index.ts';
import type { Test } from '../facets/facet.ts';
import { utterance } from '../independence.ts';
import { polarityOf } from './cells.ts';
import { groupedBy, type Judgement, judgementsOf } from './judgements.ts';

/**
 * `contradicts`: one is marked so. `responds-to`: one answers the other. `stances`: one accepts the
 * thesis that the other rejects. `attitudes`: one is favourable to what the other is unfavourable to.
 */
export const OPPOSED_BY = ['contradicts', 'responds-to', 'stances', 'attitudes'] as const;
export type OpposedBy = (typeof OPPOSED_BY)[number];

export interface Opposition {
  /** What both speak of; null where they share no subject and no event. */
  readonly subject: string | null;
  readonly claims: readonly [string, string];
  /** Every rule by which they stand against each other, in the order of OPPOSED_BY. */
  readonly by: readonly OpposedBy[];
  /** On what, where one is marked to contradict the other. */
  readonly on: string | null;
}

/** How far apart two stances or attitudes are; 0 where they are not opposed. */
const ATTITUDE_SIDE: Record<string, number> = { favourable: 1, unfavourable: -1 };

/**
 * Pairs of claims by different speakers (marked ones also by one) that stand against each other.
 * Two claims of one utterance against the same other are one opposition. In the order of the
 * dossier's claims; `limit` bounds those that follow from stances or attitudes.
 */
export function oppositions(
  index: ClaimIndex,
  judgements: readonly Judgement[],
  passes: Test,
  limit = Infinity,
): { readonly pairs: readonly Opposition[]; readonly truncated: boolean } {
  const found = new Map<string, Opposition>();
  const add = (a: Claim, b: Claim, by: OpposedBy, subject: string | null, on: string | null) => {
    const key = [utterance(a), utterance(b)].sort().join(' ');
    const known = found.get(key);
    if (known === undefined) found.set(key, { subject, claims: [a.id, b.id], by: [by], on });
    else if (!known.by.includes(by) && known.claims.includes(a.id) && known.claims.includes(b.id)) {
      found.set(key, { ...known, by: [...known.by, by] });
    }
  };
  for (const [a, b, by, on] of markedPairs(index, passes)) add(a, b, by, sharedSubject(a, b), on);
  let truncated = false;
  for (const [subject, group] of groupedBy(judgements, 'subject')) {
    for (const [a, b, by] of opposedIn(index, group)) {
      if (found.size >= limit) truncated = true;
      else add(a, b, by, subject, null);
    }
    if (truncated) break;
  }
  return { pairs: [...found.values()], truncated };
}

/** Pairs joined by `contradicts` or `responds-to`, both of which pass. */
function* markedPairs(
  index: ClaimIndex,
  passes: Test,
): Generator<[Claim, Claim, OpposedBy, string | null]> {
  for (const [number, claim] of index.claims.entries()) {
    if (!passes(number)) continue;
    const other = (id: string) => {
      const at = index.claimNumber.get(id);
      return at === undefined || !passes(at) ? null : index.claims[at]!;
    };
    for (const { claim: id, on } of claim.contradicts) {
      const against = other(id);
      if (against !== null) yield [claim, against, 'contradicts', on];
    }
    for (const id of claim['responds-to']) {
      const answered = other(id);
      if (answered !== null) yield [claim, answered, 'responds-to', null];
    }
  }
}

/** Pairs on one subject whose stances, or whose attitudes, are on opposite sides. */
function* opposedIn(
  { dossier: { vocabulary } }: ClaimIndex,
  group: readonly Judgement[],
): Generator<[Claim, Claim, OpposedBy]> {
  for (const by of ['stances', 'attitudes'] as const) {
    const side = ({ stance, attitude }: Judgement) =>
      by === 'stances' ? polarityOf(vocabulary, stance) : (ATTITUDE_SIDE[attitude ?? ''] ?? 0);
    const against = group.filter((judgement) => side(judgement) < 0);
    if (against.length === 0) continue;
    for (const one of group.filter((judgement) => side(judgement) > 0)) {
      for (const other of against) {
        if (one.commentator !== other.commentator) yield [one.claim, other.claim, by];
      }
    }
  }
}

/** What both claims speak of: one of the two, a common subject, or the event of both. */
function sharedSubject(a: Claim, b: Claim): string | null {
  if (a.to.includes(b.id)) return b.id;
  if (b.to.includes(a.id)) return a.id;
  const subjects = new Set(judgementsOf(a).map(({ subject }) => subject));
  const common = [...judgementsOf(b).map(({ subject }) => subject), ...b.to];
  const shared = common.find((subject) => subjects.has(subject) || a.to.includes(subject));
  return shared ?? (a.context === b.context ? a.context : null);
}
