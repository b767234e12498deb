/** What a note says of a claim beside its words, in sentences: for the page and for copies. */
import type { Claim } from '#model/dossier.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** Duress, doubt, what is inferred, and who tells it; each a sentence, those that apply. */
export function noteRemarks(claim: Claim, explorer: Explorer): string[] {
  const t = explorer.messages.claim;
  const remarks: string[] = [];
  const kinds = [...new Set(claim.duress.map(({ kind }) => explorer.term('duress', kind)))];
  if (kinds.length > 0) remarks.push(`${t.duress}: ${kinds.join(', ')}.`);
  if (claim.certainty !== 'certain') remarks.push(`${capital(t.certaintyWords[claim.certainty])}.`);
  if (claim.basis !== 'stated') remarks.push(`${capital(t.basisWords[claim.basis])}.`);
  if (claim.agent === 'inferred') remarks.push(`${capital(t.agent.inferred)}.`);
  if (claim.target === 'inferred') remarks.push(`${capital(t.target)}.`);
  const told = toldBy(claim, explorer);
  if (told !== '') remarks.push(told);
  return remarks;
}

/** "Told by Ada's sister (who rejects what it says)." */
function toldBy({ attribution, family }: Claim, explorer: Explorer): string {
  const t = explorer.messages.claim;
  const tellers = attribution.map(({ by, attitude }) =>
    family === 'tie' && attitude === 'endorses'
      ? explorer.name(by)
      : `${explorer.name(by)} (${t.attitudeWords[attitude]})`,
  );
  return tellers.length === 0 ? '' : `${t.attribution} ${tellers.join('; ')}.`;
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
