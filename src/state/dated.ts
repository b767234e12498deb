/** When a claim was made, in words. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { saidWhen } from '#graph/compare/said.ts';
import type { Messages } from '#messages/index.ts';
import type { Claim } from '#model/dossier.ts';

/** Its own date; for words without one, that of the speaker's own work; else that it is undated. */
export function datedWords(
  index: ClaimIndex,
  claim: Claim,
  { claim: t }: Messages,
  readable: (date: string) => string,
): string {
  if (claim.date !== null) return readable(claim.date);
  if (claim.family === 'tie' || claim.family === 'pressure') return t.undated;
  const { by, date } = saidWhen(index, claim);
  return by === 'published' && date !== null ? t.published(readable(date)) : t.undated;
}
