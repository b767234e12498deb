/** dossier.yaml and questions.yaml: what the dossier is, and where to start in it. */
import { z } from 'zod';
import { date, id, noItems, number, text, url } from './fields.ts';

export const dossierInfo = z.strictObject({
  title: text,
  subtitle: text.nullable().default(null),
  description: text.describe('Two or three sentences for the first picture and search engines'),
  coverage: text.describe('What the dossier covers and what it does not; stands by every picture'),
  period: date,
  'contemporary-within': number
    .default(5)
    .describe("A judgement is a contemporary's up to so many years after the event"),
  language: text.default('en'),
  editors: z
    .array(z.strictObject({ name: text, orcid: text.nullable().default(null) }))
    .default(noItems),
  licence: text,
  version: text,
  issued: date.nullable().default(null),
  'how-to-cite': text,
  URL: url
    .nullable()
    .default(null)
    .describe('Where the site of this dossier stands; pages and the sitemap name it'),
  repository: url.nullable().default(null),
  opening: text.default('').describe('The query string of the opening view, e.g. view=explore'),
});

export const question = z.strictObject({
  id,
  title: text,
  text: text.describe('One sentence: what the reader will see'),
  view: text.describe('A query string: view=trace&from=…&to=…'),
});
