/** The claims in which a record is named: what a panel or a list shows of it. */
import type { Claim } from '#model/dossier.ts';
import type { ClaimIndex } from './claim-index.ts';
import { listOf } from './columns.ts';
import { MENTIONED_AS, type MentionedAs, mentionsIn } from './mentions.ts';

/** Claims by what the record is in them; each list in the order of the dossier, no claim twice. */
export type ClaimsAbout = Readonly<Record<MentionedAs, readonly Claim[]>>;

/** The claims that an entity made (or the acts that it did), drawn or not. */
export function claimsBy(index: ClaimIndex, id: string): readonly Claim[] {
  return claimsAbout(index, id).from;
}

/**
 * Every claim that names the record: as speaker (`from`), target (`to`), matter (`about`),
 * addressee, context, teller (`attribution`) or author of duress. Confessions, denials and all that
 * give no edge are there too. For a claim or a source, the claims of which it is the target. All
 * lists are empty for an unknown id.
 */
export function claimsAbout(index: ClaimIndex, id: string): ClaimsAbout {
  const lists = MENTIONED_AS.map((): Claim[] => []);
  const mentions = mentionsIn(index);
  const entity = index.entityNumber.get(id);
  if (entity !== undefined) {
    for (const value of listOf(mentions.entities, entity)) {
      push(lists[value % lists.length]!, index.claims[Math.floor(value / lists.length)]!);
    }
  } else {
    for (const claim of mentions.others.get(id) ?? []) push(lists[1]!, index.claims[claim]!);
  }
  return Object.fromEntries(MENTIONED_AS.map((as, i) => [as, lists[i]])) as unknown as ClaimsAbout;
}

function push(list: Claim[], claim: Claim): void {
  if (list.at(-1) !== claim) list.push(claim);
}
