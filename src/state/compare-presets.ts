/** Comparisons that follow from the dossier: the defenders and critics of each case. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { polarityOf } from '#graph/compare/cells.ts';
import type { Question } from '#model/dossier.ts';
import { judgementsIn } from '#graph/compare/judgements.ts';

export interface Preset {
  readonly event: string;
  /** Defenders first, then critics, each in order of time. */
  readonly commentators: readonly string[];
}

/** One for each case that somebody accepts and somebody else rejects. */
export function casePresets(index: ClaimIndex, cases: readonly string[]): Preset[] {
  const { vocabulary } = index.dossier;
  const judgements = judgementsIn(index);
  return cases.flatMap((event) => {
    const on = judgements.filter(({ subject }) => subject === event);
    const side = (polarity: number) =>
      on
        .filter(({ stance }) => polarityOf(vocabulary, stance) === polarity)
        .map(({ commentator }) => commentator);
    const [defenders, critics] = [side(1), side(-1)];
    if (defenders.length === 0 || critics.length === 0) return [];
    return [{ event, commentators: [...new Set([...defenders, ...critics])] }];
  });
}

/** The guided questions that a comparison answers. */
export function comparing(questions: readonly Question[]): Question[] {
  return questions.filter(({ view }) => new URLSearchParams(view).get('view') === 'compare');
}
