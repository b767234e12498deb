/** dossier.yaml and vocabulary.yaml for tables that bring neither: only what a dossier cannot be without. */
import { dateBounds } from '#model/dates.ts';
import { FAMILIES } from '#model/schema/scales.ts';
import type { Draft, Fields } from './records.ts';
import type { Words } from './terms.ts';

const TO_WRITE = 'Not written yet';

export function startingInfo(title: string, drafts: readonly Draft[]): Fields {
  return {
    title,
    description: `${TO_WRITE}: imported from tables.`,
    coverage: `${TO_WRITE}: what the dossier covers and what it does not.`,
    period: periodOf(drafts),
    licence: 'not stated',
    version: '0.1.0',
    'how-to-cite': `${title}, version 0.1.0.`,
  };
}

/** From the first year to the last that a claim is dated in. */
function periodOf(drafts: readonly Draft[]): string {
  const years = drafts.flatMap(({ kind, fields }) => {
    const { date } = fields;
    const bounds = kind === 'claim' && typeof date === 'string' ? dateBounds(date) : null;
    return bounds === null ? [] : [bounds.min, bounds.max].filter(Number.isFinite).map(yearOf);
  });
  const first = years.reduce((a, b) => Math.min(a, b), Infinity);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!Number.isFinite(first)) return '../..';
  return first === last ? fourDigits(first) : `${fourDigits(first)}/${fourDigits(last)}`;
}

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
const fourDigits = (year: number) => String(Math.max(0, year)).padStart(4, '0');

const tie = (label: string, inverse: string, past: string, from: string): Fields => ({
  ...{ family: 'tie', label, inverse, past, 'from-is': from },
});

/** The families, the types of ties that follow from records, and the words that the tables use. */
export function startingVocabulary(words: Words): Fields {
  const labels = ['Accusations', 'Testimony', 'Commentary', 'Pressure', 'Ties and acts'];
  return {
    families: Object.fromEntries(FAMILIES.map((family, i) => [family, { label: labels[i]! }])),
    ...words,
    types: {
      ...words['types'],
      'role-in': {
        ...tie('has a role in', 'has in a role', 'had a role in', 'member'),
        roster: 'yes',
      },
      'part-in': {
        ...tie('takes part in', 'has as a part', 'took part in', 'member'),
        roster: 'yes',
      },
      'outcome-of': tie(
        'ends in an outcome for',
        'had an outcome in',
        'ended in an outcome for',
        'actor',
      ),
      'member-is': {
        ...tie('has as a member', 'is a member of', 'had as a member', 'actor'),
        roster: 'yes',
      },
    },
    derived: { role: 'role-in', part: 'part-in', outcome: 'outcome-of', includes: 'member-is' },
  };
}
