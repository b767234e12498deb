/**
 * The kinds of value that a field can hold. YAML is read with the failsafe schema, so every scalar
 * arrives as a string and the field decides what it means: `1936` is a date here and a number there.
 */
import { z } from 'zod';
import { isEdtf, isReversed } from '../dates.ts';
import { ABOUT_AS, ATTRIBUTION_ATTITUDES, BASES, CERTAINTIES, GIVEN } from './scales.ts';

/** The only id that every object of JavaScript seems to have is none. */
const ID = /^(?!constructor$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TAG_START = /<\/?[a-z]/i;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const SAFE_URL = /^https?:\/\/[^\s<>"]+$/i;

export const id = z.string().regex(ID, {
  error: ({ input }) =>
    input === 'constructor'
      ? 'invalid id|choose another'
      : 'invalid id|lower-case letters, digits and single hyphens',
});

/** True of a text that holds a tag. Two searches, since one pattern takes a square of the length. */
function holdsTag(value: string): boolean {
  const start = value.search(TAG_START);
  return start !== -1 && value.includes('>', start);
}

/** Plain text: not empty, and never markup, since text is shown as text. */
export const text = z
  .string()
  .min(1, { error: 'empty value|write a value or leave the field out' })
  .refine((value) => !holdsTag(value), { error: 'HTML in text|write plain text, without tags' });

export const date = z.string().refine(isEdtf, {
  error: ({ input }) =>
    isReversed(String(input))
      ? 'interval ends before it starts|put the earlier date first'
      : 'invalid EDTF date|for example 1936, 1936-08, 1936-08-19, 1930~, 1931?, 1936/1938',
});

export const url = z
  .string()
  .regex(SAFE_URL, { error: 'invalid address|an address starts with http:// or https://' });

export const flag = z
  .enum(['true', 'false', 'yes', 'no'], { error: 'invalid flag|yes or no' })
  .transform((value) => value === 'true' || value === 'yes');

export const number = z
  .string()
  .regex(NUMBER, { error: 'invalid number|at most 15 digits, with a point for decimals' })
  .transform(Number);

/** A field that may be written as one value or as a list of them. */
export const oneOrMore = <T extends z.ZodType>(item: T) =>
  z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item))
    .meta({ oneOrMore: true });

const NO_ITEMS = Object.freeze([]) as unknown as never[];
const NO_FIELDS = Object.freeze({}) as Record<string, never>;
/** The defaults of lists and fields: one for all records, since most hold nothing but defaults. */
export const noItems = () => NO_ITEMS;
export const noFields = () => NO_FIELDS;

export const textByLanguage = z.record(z.string(), text);

const attribution = z.strictObject({
  by: id.describe('Who tells us'),
  attitude: z.enum(ATTRIBUTION_ATTITUDES).describe('Whether the teller endorses or rejects it'),
});

export const evidence = z.strictObject({
  source: id.describe('The work that says it'),
  via: id.nullable().default(null).describe('The page or book in which that work was read'),
  at: text.describe('The place: narrative ¶3, primary source 9, p. 12'),
  quote: text.nullable().default(null).describe('At most 25 words, verbatim'),
  damaged: flag.default(false).describe('The text is garbled; caps certainty at probable'),
  lang: text
    .nullable()
    .default(null)
    .describe('Language of the quotation, if not that of the dossier'),
  translation: text
    .nullable()
    .default(null)
    .describe('The quotation in the language of the dossier'),
  'name-in-source': z
    .record(z.string(), text)
    .default(noFields)
    .describe('Spelling in the source, by entity id'),
});

/** A fact that helps to tell who somebody is, and comes from outside the dossier's texts. */
export const identification = z.strictObject({
  gives: oneOrMore(z.enum(GIVEN))
    .refine((fields) => fields.length > 0, {
      error: 'empty value|name the fields that it gives: native, born…',
    })
    .describe('The fields of this record that rest on it'),
  source: id.describe('The catalogue or work that says it'),
  via: id.nullable().default(null).describe('The page or book in which that work was read'),
  at: text.describe('The place there: an entry, a page'),
  quote: text.nullable().default(null).describe('At most 25 words, verbatim'),
  basis: z.enum(BASES).describe('How sure it is that this is the same person, group or event'),
  note: text.nullable().default(null),
});

export const evidenceList = z.array(evidence).default(noItems);
export const attributionList = z
  .array(attribution)
  .default(noItems)
  .describe('Who tells us that it was said or done, nearest the speaker first');

/** What every dated statement inside an entity (a role, a part, an outcome) carries. */
export const attested = {
  date: date.nullable().default(null),
  certainty: z.enum(CERTAINTIES).default('certain'),
  basis: z.enum(BASES).default('stated'),
  attribution: attributionList,
  evidence: evidenceList.describe('Where absent, the evidence of the record itself'),
  note: text.nullable().default(null),
};

export const about = z.strictObject({ id, as: z.enum(ABOUT_AS) });

export const duress = z.strictObject({
  kind: id.describe('One of the duress kinds of the vocabulary'),
  by: id.nullable().default(null).describe('Who exerted it'),
  claim: id.nullable().default(null).describe('The claim that records the pressure'),
});

export type Identification = z.output<typeof identification>;
export type Evidence = z.output<typeof evidence>;
export type Attribution = z.output<typeof attribution>;
export type About = z.output<typeof about>;
export type Duress = z.output<typeof duress>;
