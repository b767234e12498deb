/** Quotations are fragments of four to twenty-five words; a claim should have one. */
import { quoted } from '../problems.ts';
import type { Evidence } from '../schema/fields.ts';
import type { Finding } from './report.ts';

const MOST_WORDS = 25;
const FEWEST_WORDS = 4;

/** What is wrong with the quotations of one claim. */
export function quotationFindings(claim: string, evidence: readonly Evidence[]): Finding[] {
  const found = evidence.flatMap(({ quote }, i) => {
    const finding = quote === null ? null : lengthFinding(quote);
    return finding === null ? [] : [{ ...finding, path: ['evidence', i, 'quote'] }];
  });
  if (evidence.length > 0 && evidence.every(({ quote }) => quote === null)) {
    found.push({
      code: 'no-quotation',
      severity: 'warning',
      message: `claim without quotation: ${quoted(claim)}`,
      hint: 'add quote: … (at most 25 words, verbatim)',
      path: [],
    });
  }
  return found;
}

function lengthFinding(quote: string): Finding | null {
  const words = quote.trim().split(/\s+/).length;
  if (words > MOST_WORDS) {
    return {
      code: 'long-quotation',
      message: `quotation of ${words} words: ${quoted(quote)}`,
      hint: `at most ${MOST_WORDS} words; keep the telling fragment`,
    };
  }
  if (words >= FEWEST_WORDS) return null;
  return {
    code: 'short-quotation',
    severity: 'warning',
    message: `quotation of ${words} word${words === 1 ? '' : 's'}: ${quoted(quote)}`,
    hint: `at least ${FEWEST_WORDS} words, so that a reader sees what bears the claim`,
  };
}
