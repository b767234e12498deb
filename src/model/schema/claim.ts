/** A claim: one speaker or actor, its targets, and how we know. */
import { z } from 'zod';
import {
  about,
  attributionList,
  date,
  duress,
  evidenceList,
  id,
  noItems,
  number,
  oneOrMore,
  text,
} from './fields.ts';
import { AGENTS, ATTITUDES, BASES, CERTAINTIES, MODES, TARGETS } from './scales.ts';

const answered = z.strictObject({
  date: date.nullable().default(null),
  by: id.nullable().default(null),
  note: text.nullable().default(null),
});

const figure = z.strictObject({
  what: text.describe('What is counted: executed, arrested'),
  whom: text.describe('Of whom: party members, officers'),
  min: number.nullable().default(null),
  max: number.nullable().default(null),
  period: date.nullable().default(null),
});

export const claim = z.strictObject({
  id,
  type: id.describe('A claim type of the vocabulary'),
  from: id
    .nullable()
    .default(null)
    .describe('Who speaks or acts; left out only with agent: unstated'),
  agent: z.enum(AGENTS).default('stated'),
  to: oneOrMore(id)
    .default(noItems)
    .describe('The party blamed, named or judged; or a claim or source'),
  target: z.enum(TARGETS).default('stated'),
  about: z
    .array(about)
    .default(noItems)
    .describe('What else the statement is about; never an edge'),
  addressee: text.nullable().default(null).describe('To whom it was said: an id, or words'),
  context: id.nullable().default(null).describe('The event in which or of which it was said'),
  date: date.nullable().default(null).describe('When it was said or done'),
  'matter-date': date.nullable().default(null).describe('The time that it speaks of'),
  says: text.nullable().default(null).describe("The content in the curators' own words"),
  charge: oneOrMore(id).default(noItems),
  mode: z.enum(MODES).default('made'),
  stance: id.nullable().default(null).describe('Toward the thesis of the context'),
  attitude: z.enum(ATTITUDES).nullable().default(null).describe('Toward the target'),
  duress: z
    .array(duress)
    .default(noItems)
    .describe('What somebody says of the pressure on this statement; absent: nothing is stated'),
  'led-to': oneOrMore(id)
    .default(noItems)
    .describe('Of pressure: the claims that it brought about'),
  attribution: attributionList,
  certainty: z.enum(CERTAINTIES).default('certain'),
  basis: z.enum(BASES).default('stated'),
  statement: id
    .nullable()
    .default(null)
    .describe('One key for several claims that are one utterance'),
  'responds-to': oneOrMore(id).default(noItems),
  contradicts: z.array(z.strictObject({ claim: id, on: text })).default(noItems),
  retracted: answered.nullable().default(null),
  overturned: answered.nullable().default(null),
  figure: figure.nullable().default(null),
  manner: text
    .nullable()
    .default(null)
    .describe('Of a tie: how, in the words of the dossier (shot, beheaded)'),
  evidence: evidenceList,
  formerly: z.array(id).default(noItems).describe('Earlier ids; their addresses keep working'),
  note: text.nullable().default(null),
});
