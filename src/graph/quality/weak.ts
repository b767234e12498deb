/** The weak points, from the figures: which hold, and how many of how many. */
import type { Quality } from './quality.ts';

export const WEAK = [
  'unread',
  'people',
  'claims',
  'lines',
  'duress',
  'contradictions',
  'figures',
  'quotation',
  'undated',
  'uncertain',
  'inferred',
  'rejected',
  'garbled',
  'unnamed',
  'unevidenced',
] as const;

export interface Weakness {
  readonly value: (typeof WEAK)[number];
  readonly count: number;
  readonly of: number;
}

type Figures = Omit<Quality, 'weak'>;

/** Each weak point of which there is a case at all, in the order of WEAK. */
export function weakPoints(figures: Figures): Weakness[] {
  return WEAK.map((value) => {
    const [count, of] = COUNTS[value](figures);
    return { value, count, of };
  }).filter(({ count }) => count > 0);
}

const sum = (
  values: readonly { readonly value: string; readonly written: number }[],
  but: string,
) => values.reduce((total, { value, written }) => total + (value === but ? 0 : written), 0);

/** For each weak point how many, and of how many; claims here are the written ones. */
const COUNTS: Record<Weakness['value'], (figures: Figures) => readonly [number, number]> = {
  unread: ({ gaps, works }) => [gaps.unread.length, works.filter((w) => w.claims > 0).length],
  people: ({ single }) => [single.people.work, single.people.of],
  claims: ({ single }) => [single.claims.work, single.claims.of],
  lines: ({ single }) => [single.lines.work, single.lines.of],
  duress: ({ duress }) => [duress.unstated, duress.testimony],
  contradictions: ({ contradictions }) => [contradictions.length, contradictions.length],
  figures: ({ conflicts }) => [conflicts.length, conflicts.length],
  quotation: ({ evidence, amounts }) => [
    amounts.written - evidence.quoted.written,
    amounts.written,
  ],
  undated: ({ evidence, amounts }) => [
    evidence.dates.find(({ value }) => value === 'undated')!.written,
    amounts.written,
  ],
  uncertain: ({ evidence, amounts }) => [sum(evidence.certainty, 'certain'), amounts.written],
  inferred: ({ evidence, amounts }) => [sum(evidence.basis, 'stated'), amounts.written],
  rejected: ({ evidence, amounts }) => [
    evidence.attribution.find(({ value }) => value === 'rejected')!.written,
    amounts.written,
  ],
  garbled: ({ evidence }) => [evidence.garbled, evidence.quotations],
  unnamed: ({ gaps, amounts }) => [gaps.unnamed.length, amounts.people],
  unevidenced: ({ gaps, amounts: { people, groups, events } }) => [
    gaps.unevidenced.length,
    people + groups + events,
  ],
};
