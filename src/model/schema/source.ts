/** A work that says something: CSL-JSON field names, and what Attest adds to them. */
import { z } from 'zod';
import { date, flag, id, noItems, text, url } from './fields.ts';
import { SOURCE_STATUSES } from './scales.ts';

const name = z.union([
  z.strictObject({ literal: text }),
  z.strictObject({ family: text, given: text.nullable().default(null) }),
]);

const names = z.array(name).default(noItems);

const section = z.strictObject({
  name: text.describe('As locators call it: narrative, primary source'),
  'starts-with': text.describe('The words with which the section begins'),
  heading: flag
    .default(true)
    .describe('yes: the block with these words is a heading and not counted'),
});

export const source = z.strictObject({
  type: text.describe('CSL type: book, article-newspaper, speech, webpage…'),
  title: text,
  described: flag
    .default(false)
    .describe('yes: the title describes a text that has none; it is cited without quotation marks'),
  'title-short': text.nullable().default(null),
  author: names,
  editor: names,
  translator: names,
  'container-title': text.nullable().default(null),
  publisher: text.nullable().default(null),
  'publisher-place': text.nullable().default(null),
  issued: date.nullable().default(null),
  'original-date': date.nullable().default(null),
  'original-title': text.nullable().default(null),
  accessed: date.nullable().default(null),
  page: text.nullable().default(null),
  volume: text.nullable().default(null),
  issue: text.nullable().default(null),
  genre: text.nullable().default(null),
  language: text.nullable().default(null),
  archive: text.nullable().default(null),
  archive_location: text.nullable().default(null),
  URL: url.nullable().default(null),
  speaker: id.nullable().default(null).describe('The person or group whose words it carries'),
  reliability: id.nullable().default(null).describe('A reliability of the vocabulary'),
  status: z.enum(SOURCE_STATUSES).default('cited'),
  text: z
    .strictObject({
      file: text.describe("The text's file in a researcher's own folder"),
      sections: z.array(section).default(noItems),
      notices: z.array(text).default(noItems).describe('Literal passages that interrupt the text'),
    })
    .nullable()
    .default(null),
  formerly: z.array(id).default(noItems).describe('Earlier ids; their addresses keep working'),
  note: text.nullable().default(null),
});
