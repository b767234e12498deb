/** Where each record is named in the claims: in which claim, and as what. */
import type { ClaimIndex } from './claim-index.ts';
import { listsByKey, type Lists } from './columns.ts';

export const MENTIONED_AS = [
  'from',
  'to',
  'about',
  'addressee',
  'context',
  'attribution',
  'duress',
] as const;
export type MentionedAs = (typeof MENTIONED_AS)[number];

export interface Mentions {
  /** For each entity, claim number × MENTIONED_AS.length + as, in the order of the claims. */
  readonly entities: Lists;
  /** For claims and sources that are the target of a claim, the claim numbers. */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

const kept = new WeakMap<ClaimIndex, Mentions>();

/** Every mention of an entity by the claims, and every claim about a claim or source; made once. */
export function mentionsIn(index: ClaimIndex): Mentions {
  let mentions = kept.get(index);
  if (mentions === undefined) kept.set(index, (mentions = gather(index)));
  return mentions;
}

function gather({ claims, claim: columns, entityNumber }: ClaimIndex): Mentions {
  const others = new Map<string, number[]>();
  const { from, targets, context } = columns;
  const most = claims.reduce(
    (sum, { about, attribution, duress }) =>
      sum + about.length + attribution.length + duress.length + 3,
    targets.values.length,
  );
  const keys = new Uint32Array(most);
  const values = new Uint32Array(most);
  let count = 0;
  const note = (entity: number, claim: number, as: number): void => {
    if (entity < 0) return;
    keys[count] = entity;
    values[count++] = claim * MENTIONED_AS.length + as;
  };
  const noteId = (id: string | null, claim: number, as: number): void => {
    if (id !== null) note(entityNumber.get(id) ?? -1, claim, as);
  };
  for (let c = 0; c < claims.length; c++) {
    const claim = claims[c]!;
    const first = targets.offsets[c]!;
    const end = targets.offsets[c + 1]!;
    note(from[c]!, c, 0);
    for (let t = first; t < end; t++) note(targets.values[t]!, c, 1);
    if (claim.to.length > end - first) noteOthers(others, claim.to, c, entityNumber);
    for (const about of claim.about) noteId(about.id, c, 2);
    noteId(claim.addressee, c, 3);
    note(context[c]!, c, 4);
    for (const { by } of claim.attribution) noteId(by, c, 5);
    for (const { by } of claim.duress) noteId(by, c, 6);
  }
  const sized = [keys.subarray(0, count), values.subarray(0, count)] as const;
  return { entities: listsByKey(...sized, entityNumber.size), others };
}

function noteOthers(
  others: Map<string, number[]>,
  targets: readonly string[],
  claim: number,
  entityNumber: ReadonlyMap<string, number>,
): void {
  for (const id of targets) {
    if (entityNumber.has(id)) continue;
    const list = others.get(id);
    if (list === undefined) others.set(id, [claim]);
    else list.push(claim);
  }
}
