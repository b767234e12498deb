/** Whether the quotations of a dossier stand in the texts that they are taken from, and where. */
import { suggestion } from '../did-you-mean.ts';
import { quoted, type Problem } from '../problems.ts';
import { foldText } from './fold-text.ts';
import type { Shelved } from './library.ts';
import { isAt, locatorOf, parseLocator } from './locator.ts';
import { nearestPassage } from './nearest.ts';
import type { Quotation } from './quotations.ts';

export interface QuotationProblem extends Problem {
  /** Characters between the quotation and the nearest passage; 0 where only the place is wrong. */
  readonly distance: number;
  /** The nearest passage as printed; '' where the text is empty. */
  readonly nearest: string;
  /** Where that stands. */
  readonly at: string;
}

export interface Verified {
  readonly quotations: number;
  readonly found: number;
  /** Quotations of sources that keep no text, or whose text is not at hand. */
  readonly unkept: number;
  readonly problems: readonly QuotationProblem[];
}

/**
 * Looks every quotation up in the text of its `via`, else of its `source`. `shelf` has the texts at
 * hand by the id of their source. A missing quotation costs the length of its text times its own.
 */
export function verifyQuotations(
  quotations: readonly Quotation[],
  shelf: ReadonlyMap<string, Shelved>,
): Verified {
  const problems: QuotationProblem[] = [];
  let unkept = 0;
  for (const quotation of quotations) {
    const text = shelf.get(quotation.via ?? quotation.source);
    if (text === undefined) unkept++;
    else {
      const problem = verified(quotation, text);
      if (problem !== null) problems.push(problem);
    }
  }
  const found = quotations.length - unkept - problems.length;
  return { quotations: quotations.length, found, unkept, problems };
}

function verified(quotation: Quotation, text: Shelved): QuotationProblem | null {
  const words = foldText(quotation.quote).text;
  const hits = text.find(words);
  if (hits.length === 0) return missing(quotation, words, text);
  const locator = parseLocator(quotation.at);
  const known = text.sections.map(({ name }) => name);
  if (locator === null || !known.includes(locator.section)) {
    return {
      ...problem(quotation, 'at', 'locator-unknown', `unknown section: ${quoted(quotation.at)}`),
      hint: suggestion(locator?.section ?? quotation.at, known, 'sections'),
      ...{ distance: 0, nearest: quotation.quote, at: text.cite(hits[0]!) },
    };
  }
  const places = hits.map((start) => ({
    from: text.place(start),
    to: text.place(start + words.length - 1),
  }));
  if (places.some(({ from, to }) => from && to && isAt(locator, from, to))) return null;
  const right = [
    ...new Set(places.map(({ from }) => (from === null ? 'no section' : locatorOf(from)))),
  ];
  return {
    ...problem(quotation, 'at', 'locator-wrong', `quotation not at: ${quoted(quotation.at)}`),
    hint: `it stands in ${right.join(' and ')}`,
    ...{ distance: 0, nearest: quotation.quote, at: right[0]! },
  };
}

function missing(quotation: Quotation, words: string, text: Shelved): QuotationProblem {
  const near = nearestPassage(words, text.folded.text) ?? {
    distance: words.length,
    start: 0,
    end: 0,
  };
  const nearest = text.words(near.start, near.end);
  const at = text.cite(near.start);
  const edits = `${near.distance} ${near.distance === 1 ? 'character' : 'characters'} off`;
  return {
    ...problem(
      quotation,
      'quote',
      'quotation-missing',
      `quotation not in the text: ${JSON.stringify(quotation.quote)}`,
    ),
    hint: `nearest, ${edits}, in ${at || 'no section'}: ${JSON.stringify(nearest)}`,
    ...{ distance: near.distance, nearest, at },
  };
}

function problem(
  { record, path }: Quotation,
  field: string,
  code: string,
  message: string,
): Omit<Problem, 'hint'> {
  const place = record.locate([...record.path, ...path, field]);
  return { file: record.file, ...place, severity: 'error', code, message };
}
