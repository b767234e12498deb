/** The filter options that `query claims`, `query path` and exports share, checked against the dossier. */
import { Option, type Command } from 'commander';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { DURESS_VALUES } from '#graph/facets/duress.ts';
import { emptyFilter, type Filter } from '#graph/filter.ts';
import { isEdtf } from '#model/dates.ts';
import { suggestion } from '#model/did-you-mean.ts';
import { CERTAINTIES, ENTITY_KINDS, FAMILIES } from '#model/schema/scales.ts';
import { UsageError } from '../usage-error.ts';

export interface FilterOptions {
  readonly family: string[];
  readonly type: string[];
  readonly role: string[];
  readonly kind: string[];
  readonly stance: string[];
  readonly entity: string[];
  readonly event: string[];
  readonly source: string[];
  readonly claim: string[];
  readonly duress: string[];
  readonly certainty: string[];
  readonly during?: string;
  readonly strict?: boolean;
  readonly known?: string;
}

/** Lists: repeat the flag or use commas. */
export const collect = (value: string, before: string[]) => [
  ...before,
  ...value.split(',').filter((part) => part !== ''),
];

const FLAGS: [keyof FilterOptions, string, string][] = [
  ['family', '<family>', 'accusation, testimony, commentary, pressure, tie'],
  ['type', '<type>', 'a claim type of the vocabulary'],
  ['role', '<role>', 'the speaker or a target holds this role'],
  ['kind', '<kind>', 'person, group, event: both ends are of these kinds'],
  ['stance', '<stance>', 'a stance of the vocabulary'],
  ['entity', '<id>', 'the speaker or a target is this entity'],
  ['event', '<id>', 'said in or of this event or a part of it'],
  ['source', '<id>', 'cited from this source, or read in it'],
  ['claim', '<id>', 'this claim'],
  ['duress', '<kind>', 'a kind of duress, any, or none-stated'],
  ['certainty', '<certainty>', 'certain, probable, disputed'],
];

export function addFilterOptions(command: Command): Command {
  for (const [name, value, text] of FLAGS) {
    command.addOption(new Option(`--${name} ${value}`, text).default([], '').argParser(collect));
  }
  return command
    .option('--during <date>', 'a window of time in EDTF: 1936, 1936-08, 1931/1936')
    .option('--strict', 'only dates that surely lie in the window')
    .option('--known <date>', 'as known then: without what was said, done or told later');
}

/** The filter that the options ask for. Throws UsageError for what the dossier does not know. */
export function filterFrom(options: FilterOptions, index: ClaimIndex): Filter {
  const { vocabulary, events, sources } = index.dossier;
  const known: Record<(typeof FLAGS)[number][0], readonly string[]> = {
    family: FAMILIES,
    type: Object.keys(vocabulary.types),
    role: Object.keys(vocabulary.roles),
    kind: ENTITY_KINDS,
    stance: Object.keys(vocabulary.stances),
    entity: index.entityIds,
    event: events.map(({ id }) => id),
    source: sources.map(({ id }) => id),
    claim: index.claims.map(({ id }) => id),
    duress: [...Object.keys(vocabulary.duress), ...DURESS_VALUES],
    certainty: CERTAINTIES,
    during: [],
    strict: [],
    known: [],
  };
  const lists: Record<string, readonly string[]> = {};
  for (const [name] of FLAGS) {
    const values = options[name] as string[];
    for (const value of values) requireKnown(name, value, known[name]);
    lists[name] = values;
  }
  return {
    ...{ ...emptyFilter, ...lists },
    during: dateOrNull(options.during),
    strict: options.strict ?? false,
    known: dateOrNull(options.known),
  };
}

function dateOrNull(text: string | undefined): string | null {
  if (text === undefined || isEdtf(text)) return text ?? null;
  throw new UsageError(`invalid EDTF date: "${text}"`, 'for example 1936, 1936-08, 1931/1936');
}

/** The value, or a UsageError with the nearest known one. */
export function requireKnown(what: string, value: string, known: readonly string[]): string {
  if (known.includes(value)) return value;
  throw new UsageError(`unknown ${what}: "${value}"`, suggestion(value, known, 'known'));
}
