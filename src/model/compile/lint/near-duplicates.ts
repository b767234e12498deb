/**
 * Claims that look like one utterance entered twice: the same speaker, a target in common, and the
 * same words of the same source, without a `statement` that joins them. Quotations are compared only
 * where all of that agrees, by an index of runs of words, so that a large dossier costs little.
 */
import type { Claim } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import type { Parsed } from '../parse.ts';
import { ofEachFile, type ClaimFile, type Found, type Records } from './rule.ts';
import { runsOf, wordsOf } from './words.ts';

/** The share of the shorter quotation that the longer must hold, in one run. */
const SHARE = 0.6;

/** A quotation of more words is an error by itself; its runs would take the square of its length. */
const MOST_WORDS = 25;

interface Quote {
  readonly parsed: Parsed<Claim>;
  readonly file: ClaimFile;
  /** The place of the claim in its file. */
  readonly order: number;
  /** Which piece of evidence it is. */
  readonly index: number;
  readonly text: string;
}

/** A quotation and its speaker, source and target: what two must have in common to be compared. */
type InCompany = readonly [company: string, quote: Quote];

interface Counted extends Quote {
  readonly words: readonly string[];
  /** How long a run a longer quotation must share with this one. */
  readonly run: number;
  /** The statement, or else the claim: what is one by declaration is no duplicate. */
  readonly utterance: string;
}

type Pair = readonly [Quote, Quote];

export function nearDuplicates(records: Records): Found[] {
  const found: Found[] = [];
  const told = new Set<string>();
  const starts = startsOf(records.files);
  const placeOf = ({ file, order }: Quote) => starts.get(file)! + order;
  for (const quotes of together(quotesOfEach(records))) {
    for (const pair of overlapping(quotes)) {
      const [first, second] = [...pair].sort((a, b) => placeOf(a) - placeOf(b)) as unknown as Pair;
      const key = `${placeOf(first)} ${placeOf(second)}`;
      if (told.has(key)) continue;
      told.add(key);
      found.push(describe(first, second));
    }
  }
  return found;
}

/** Of each file, how many claims stand before it. */
function startsOf(files: readonly ClaimFile[]): Map<ClaimFile, number> {
  const starts = new Map<ClaimFile, number>();
  let before = 0;
  for (const file of files) {
    starts.set(file, before);
    before += file.length;
  }
  return starts;
}

/** The quotations of each company that has several. */
function together(files: readonly (readonly InCompany[])[]): Iterable<readonly Quote[]> {
  const first = new Map<string, Quote>();
  const several = new Map<string, Quote[]>();
  for (const file of files) {
    for (const [company, quote] of file) {
      const other = first.get(company);
      if (other === undefined) first.set(company, quote);
      else if (several.has(company)) several.get(company)!.push(quote);
      else several.set(company, [other, quote]);
    }
  }
  return several.values();
}

const quotesOfEach = ofEachFile((file): readonly InCompany[] => {
  const quotes: InCompany[] = [];
  for (const [order, parsed] of file.entries()) {
    const { from, to, evidence } = parsed.value;
    const targets = to.length === 0 ? [''] : new Set(to);
    for (const [index, { source, quote: text }] of evidence.entries()) {
      if (text === null) continue;
      for (const target of targets) {
        quotes.push([`${from ?? ''} ${source} ${target}`, { parsed, file, order, index, text }]);
      }
    }
  }
  return quotes;
});

/** Pairs of different utterances that share a run long enough: at most one for each quotation. */
function overlapping(quotes: readonly Quote[]): Pair[] {
  const counted = quotes
    .map(count)
    .filter(({ words }) => words.length > 0 && words.length <= MOST_WORDS);
  if (new Set(counted.map(({ utterance }) => utterance)).size < 2) return [];
  counted.sort((a, b) => b.words.length - a.words.length);
  const lengths = [...new Set(counted.map(({ run }) => run))];
  const index = new Map<string, Counted[]>();
  const pairs: Pair[] = [];
  for (const quote of counted) {
    const longer = findLonger(quote, index);
    if (longer !== undefined) pairs.push([longer, quote]);
    for (const length of lengths) {
      if (length <= quote.run)
        for (const run of runsOf(quote.words, length)) keep(index, run, quote);
    }
  }
  return pairs;
}

function count(quote: Quote): Counted {
  const words = wordsOf(quote.text);
  const { id, statement } = quote.parsed.value;
  return {
    ...quote,
    words,
    run: Math.ceil(words.length * SHARE),
    utterance: statement === null ? `claim ${id}` : `statement ${statement}`,
  };
}

function findLonger(quote: Counted, index: ReadonlyMap<string, Counted[]>): Counted | undefined {
  for (const run of runsOf(quote.words, quote.run)) {
    const other = index.get(run)?.find(({ utterance }) => utterance !== quote.utterance);
    if (other !== undefined) return other;
  }
  return undefined;
}

/** Two holders of different utterances are enough to answer whoever asks. */
function keep(index: Map<string, Counted[]>, run: string, quote: Counted): void {
  const holders = index.get(run);
  if (holders === undefined) index.set(run, [quote]);
  else if (holders.length === 1 && holders[0]!.utterance !== quote.utterance) holders.push(quote);
}

function describe(first: Quote, second: Quote): Found {
  return {
    raw: second.parsed.raw,
    finding: {
      code: 'near-duplicate',
      severity: 'warning',
      message: `nearly the same as ${quoted(first.parsed.value.id)}: ${quoted(second.text)}`,
      hint: 'make one claim of the two, quote what each rests on, or give both the same statement',
      path: ['evidence', second.index, 'quote'],
    },
  };
}
