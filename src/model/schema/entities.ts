/** People, groups and events as they are written in YAML; the id is the file's name. */
import { z } from 'zod';
import {
  attested,
  date,
  evidenceList,
  flag,
  id,
  identification,
  noFields,
  noItems,
  number,
  text,
  textByLanguage,
} from './fields.ts';
import { GROUP_STATUSES } from './scales.ts';

const common = {
  name: text.describe('The name under which it is shown'),
  aliases: z.array(text).default(noItems).describe('Other names and spellings'),
  native: textByLanguage.default(noFields).describe('The name in its own script, by language code'),
  summary: text
    .nullable()
    .default(null)
    .describe("One or two sentences in the curators' own words"),
  identifiers: z.record(z.string(), text).default(noFields).describe('wikidata, viaf…'),
  'not-to-confuse': z.array(id).default(noItems).describe('Others with a like name'),
  formerly: z.array(id).default(noItems).describe('Earlier ids; their addresses keep working'),
  through: flag.default(true).describe('no: a hub; paths do not pass through it by default'),
  identification: z
    .array(identification)
    .default(noItems)
    .describe("What tells who it is, from outside the dossier's texts: see Identification"),
  evidence: evidenceList,
  note: text.nullable().default(null).describe('A remark of the curators'),
};

const role = z.strictObject({
  role: id.describe('A role of the vocabulary'),
  group: id.nullable().default(null).describe('Where it was held; gives a tie'),
  ...attested,
});

export const person = z.strictObject({
  ...common,
  roles: z.array(role).default(noItems),
  born: date.nullable().default(null),
  died: date.nullable().default(null),
});

export const group = z.strictObject({
  ...common,
  type: id.describe('A group type of the vocabulary: organisation, publication…'),
  unnamed: flag.default(false).describe('The source gives it no name'),
  size: number.nullable().default(null),
  includes: z.array(id).default(noItems).describe('People who are certainly in it; gives a tie'),
  status: z.enum(GROUP_STATUSES).default('attested'),
  date: date.nullable().default(null),
});

const outcome = z.strictObject({
  outcome: id.describe('An outcome of the vocabulary: sentenced to death, executed…'),
  ...attested,
});

const part = z.strictObject({
  who: id.describe('A person or group'),
  part: id.describe('A part of the vocabulary: defendant, prosecutor…'),
  outcomes: z.array(outcome).default(noItems),
  ...attested,
});

export const event = z.strictObject({
  ...common,
  type: id.describe('An event type of the vocabulary: trial, murder…'),
  phrase: text
    .nullable()
    .default(null)
    .describe('How a sentence names the case, be it said in it or of it: in the harbour case'),
  date: date.nullable().default(null),
  place: text.nullable().default(null),
  'part-of': id.nullable().default(null).describe('The event that this one belongs to'),
  thesis: text
    .nullable()
    .default(null)
    .describe('What the prosecution or authority asserts, in one sentence'),
  parts: z.array(part).default(noItems),
});

export type Role = z.output<typeof role>;
export type Part = z.output<typeof part>;
export type Outcome = z.output<typeof outcome>;
