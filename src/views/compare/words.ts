/** A statement in words: stance or attitude, date, who tells it. Pure. */
import type { Claim } from '#model/dossier.ts';
import { readableDate } from '#model/readable-date.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

export interface StanceWords {
  readonly text: string;
  /** Of the stance among the stances, for its mark; null where there is none. */
  readonly order: number | null;
}

/** The stance toward the subject, or the attitude to it, or that there is neither. */
export function stanceWords(claim: Claim, subject: string, explorer: Explorer): StanceWords {
  const t = explorer.messages.compare;
  if (claim.family !== 'commentary') {
    const whom = claim.to.map((id) => explorer.shortName(id)).join(', ');
    return { text: `${explorer.term('types', claim.type)} ${whom}`.trim(), order: null };
  }
  const judgement = explorer.compare.judgement(claim, subject);
  // It speaks of something else, and stands here for its context alone.
  if (judgement === null && claim.stance === null) {
    return { text: explorer.term('types', claim.type), order: null };
  }
  const stance = judgement === null ? claim.stance : judgement.stance;
  if (stance !== null) {
    const { stances } = explorer.dossier.vocabulary;
    return { text: explorer.term('stances', stance), order: stances[stance]?.order ?? null };
  }
  const attitude = judgement?.attitude ?? null;
  return { text: attitude === null ? t.noStance : t.toward[attitude], order: null };
}

/** "14 July 1937", "published 1971", "undated". */
export function datedWords(claim: Claim, explorer: Explorer): string {
  const { dated } = explorer.messages.compare;
  const { by, date } = explorer.compare.said(claim);
  // That somebody was dead by then tells a reader something only where it makes him a contemporary.
  if (date === null || by === 'unknown') return dated.unknown();
  if (by === 'before' && explorer.compare.era(claim) !== 'contemporary') return dated.unknown();
  return dated[by](readableDate(date, explorer.language));
}

/** What a reader must know before quoting it: doubt, the curator's reading, what was taken back. */
export function caveats(claim: Claim, explorer: Explorer): string[] {
  const t = explorer.messages.claim;
  return [
    claim.certainty === 'certain' ? '' : t.certaintyWords[claim.certainty],
    claim.basis === 'stated' ? '' : t.basisWords[claim.basis],
    claim.target === 'stated' ? '' : t.target,
    claim.evidence.find(({ quote }) => quote !== null)?.damaged === true ? t.damaged : '',
    claim.note ?? '',
    claim.retracted === null ? '' : t.retracted.toLowerCase(),
    claim.overturned === null ? '' : t.overturned.toLowerCase(),
  ].filter((words) => words !== '');
}

/** Who tells the words, and with what attitude; empty where they are the speaker's own text. */
export function tellers(claim: Claim, explorer: Explorer): string[] {
  return claim.attribution.map(({ by, attitude }) =>
    explorer.messages.compare.told(explorer.name(by), attitude),
  );
}
