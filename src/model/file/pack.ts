/**
 * dossier.json: the compiled dossier with its picture, each field that holds its default left out.
 * The defaults travel in the file, so that a reader needs no schema to put them back.
 */
import type { z } from 'zod';
import type { DossierFile } from '../dossier.ts';
import { claim } from '../schema/claim.ts';
import { event, group, person } from '../schema/entities.ts';
import { evidence, identification } from '../schema/fields.ts';
import { source } from '../schema/source.ts';
import { spansOf } from './spans.ts';

export interface Defaults {
  readonly fields: Record<string, unknown>;
  /** Defaults of the items of a list field. */
  readonly items: Record<string, Defaults>;
}

const LISTS = ['people', 'groups', 'events', 'sources', 'claims'] as const;

/** The text of dossier.json: the same bytes for the same dossier. */
export function packDossier(file: DossierFile): string {
  const lists = Object.fromEntries(
    LISTS.map((list) => [list, file[list].map((record) => lean(record, DEFAULTS[list]))]),
  );
  // What holds its default holds no date.
  const dates = spansOf({ ...file, ...lists });
  return JSON.stringify({ ...file, defaults: DEFAULTS, dates, ...lists });
}

function lean(value: object, defaults: Defaults): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key in value) {
    const field = (value as Record<string, unknown>)[key];
    if (isDefault(field, defaults.fields[key])) continue;
    const items = defaults.items[key];
    kept[key] =
      items && Array.isArray(field) ? field.map((item) => lean(item as object, items)) : field;
  }
  return kept;
}

function isDefault(value: unknown, standard: unknown): boolean {
  if (value === standard) return true;
  if (typeof standard !== 'object' || standard === null) return false;
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).length === 0 && Object.keys(standard).length === 0;
}

const EVIDENCE = defaultsOf(evidence, { source: 'x', at: 'x' });
const IDENTIFICATION = defaultsOf(identification, {
  ...{ gives: 'name', source: 'x', at: 'x', basis: 'stated' },
});
const ENTITY_ITEMS = { evidence: EVIDENCE, identification: IDENTIFICATION };
const TYPED = { name: 'x', type: 'x' };

export const DEFAULTS: Record<(typeof LISTS)[number], Defaults> = {
  people: { ...defaultsOf(person, { name: 'x' }), items: ENTITY_ITEMS },
  groups: { ...defaultsOf(group, TYPED), items: ENTITY_ITEMS },
  events: { ...defaultsOf(event, TYPED), items: ENTITY_ITEMS },
  sources: defaultsOf(source, { type: 'x', title: 'x' }),
  claims: {
    fields: { ...defaultsOf(claim, { id: 'x', type: 'x' }).fields, kind: 'claim', derived: false },
    items: { evidence: EVIDENCE },
  },
};

/** What a schema fills in where only the required fields are written. */
function defaultsOf(schema: z.ZodType, required: Record<string, string>): Defaults {
  const parsed = schema.parse(required) as Record<string, unknown>;
  const entries = Object.entries(parsed).filter(([key]) => !(key in required));
  return { fields: Object.fromEntries(entries), items: {} };
}
