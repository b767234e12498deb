/** The vocabulary of a dossier: the words that its subject needs, as data. */
import { z } from 'zod';
import { flag, id, number, oneOrMore, text } from './fields.ts';
import { FAMILIES, FROM_IS, SENSES } from './scales.ts';

const term = {
  label: text,
  plural: text.nullable().default(null),
  description: text.nullable().default(null),
};
const words = z.record(z.string(), z.strictObject(term)).default({});

const family = z.strictObject(term);

const type = z.strictObject({
  family: z.enum(FAMILIES),
  label: text.describe('Present tense, between speaker and target: implicates'),
  inverse: text.describe('From the target: named by'),
  past: text.describe('In a sentence: implicated'),
  'past-alone': text
    .nullable()
    .default(null)
    .describe('The same without a target, where it cannot stand alone: testified'),
  description: text.nullable().default(null),
  directed: flag.default(true),
  sense: z.enum(SENSES).default('neither'),
  'from-is': z.enum(FROM_IS).default('speaker'),
  paths: flag.default(true).describe('no: never part of a path'),
  roster: flag.default(false).describe('Connects everybody; off by default, weak when on'),
  edge: flag.default(true).describe('no: never an edge'),
  stance: flag
    .default(true)
    .describe('Of commentary; no: needs no stance where its context has a thesis'),
  self: flag.default(false).describe('Speaker and target may be the same'),
  confession: flag.default(false).describe('Drawn as a ring on whoever makes it'),
});

const withTie = {
  ...term,
  tie: id.nullable().default(null).describe('The claim type of the derived tie'),
};

const part = z.strictObject({
  ...withTie,
  in: oneOrMore(id)
    .default([])
    .describe('The types of event in which it is possible; left out: in all'),
});

const stance = z.strictObject({
  ...term,
  order: number.describe('From accepting the thesis (1) to calling it false'),
  polarity: number.describe('1 accepts, 0 neither, -1 rejects'),
});

const duressKind = z.strictObject({
  ...term,
  pressure: flag
    .default(true)
    .describe('no: says that there was none, or only describes the making'),
  phrase: text.describe('In a sentence: under torture'),
});

const reliability = z.strictObject({ ...term, rank: number.describe('1 is the most reliable') });

export const vocabulary = z.strictObject({
  families: z.record(z.enum(FAMILIES), family),
  types: z.record(z.string(), type),
  roles: z.record(z.string(), z.strictObject(withTie)).default({}),
  parts: z.record(z.string(), part).default({}),
  outcomes: z.record(z.string(), z.strictObject(withTie)).default({}),
  derived: z
    .strictObject({ role: id, part: id, outcome: id, includes: id })
    .describe(
      'The claim types of ties derived from roles, parts, outcomes and members, where a term names none',
    ),
  stances: z.record(z.string(), stance).default({}),
  duress: z.record(z.string(), duressKind).default({}),
  charges: words,
  'event-types': words,
  'group-types': words,
  reliability: z.record(z.string(), reliability).default({}),
  wording: z
    .strictObject({
      thesis: text.nullable().default(null).describe('Before the thesis of an event'),
      event: text.nullable().default(null).describe('Over the events by which claims are filtered'),
    })
    .prefault({})
    .describe('What the page says in words of the subject: `{thesis, event}`'),
});

export type Vocabulary = z.output<typeof vocabulary>;
export type ClaimType = Vocabulary['types'][string];
