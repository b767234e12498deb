/** Changes in words: a line that sums them up, and how a value is shown. */
import type { ChangedKind, RecordChange } from './diff.ts';
import type { FieldChange } from './fields.ts';

const MANY: Partial<Record<ChangedKind, string>> = { person: 'people', vocabulary: 'words' };
const ONE: Partial<Record<ChangedKind, string>> = { vocabulary: 'word' };
const SIGN = { added: '+', removed: '−', renamed: '' } as const;

const counted = (kind: ChangedKind, n: number) =>
  n === 1 ? (ONE[kind] ?? kind) : (MANY[kind] ?? `${kind}s`);

/** "+2 claims, −1 person, 1 event renamed, 1 date narrowed, 2 stances changed". */
export function summary(changes: readonly RecordChange[]): string {
  if (changes.length === 0) return 'No change of meaning.';
  const records = new Map<string, number>();
  const fields = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { kind, change, fields: parts } of changes) {
    if (change !== 'changed') count(records, `${kind} ${change}`);
    for (const part of parts) count(fields, `${lastName(part)}|${part.change}`);
  }
  const whole = [...records].map(([key, n]) => {
    const [kind, change] = key.split(' ') as [ChangedKind, keyof typeof SIGN];
    return `${SIGN[change]}${n} ${counted(kind, n)}${change === 'renamed' ? ' renamed' : ''}`;
  });
  const parts = [...fields].map(([key, n]) => {
    const [name = '', change] = key.split('|');
    return `${n} ${noun(name, n)} ${change}`;
  });
  return [...whole, ...parts].join(', ');
}

/** "date narrowed": the field, with the item that it is of, and what became of it. */
export function heading({ field, change }: FieldChange): string {
  const steps = field.split(/\.(?![^[]*\])/).map((step) => {
    const [, name = step, item] = /^([^[]*)\[(.*)\]$/.exec(step) ?? [];
    return item === undefined ? noun(name, 1) : `${noun(name, 1)} ${item}`;
  });
  return `${steps.join(', ')} ${change}`;
}

const lastName = ({ field }: FieldChange) =>
  field
    .replace(/\[.*?\]/g, '')
    .split('.')
    .at(-1) ?? '';

/** Fields whose name is not what one of them is called. */
const NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  quote: ['quotation', 'quotations'],
  at: ['locator', 'locators'],
  aliases: ['alias', 'aliases'],
  evidence: ['evidence', 'pieces of evidence'],
  says: ['content', 'contents'],
  to: ['target', 'targets'],
  from: ['speaker', 'speakers'],
  contradicts: ['contradiction', 'contradictions'],
  'responds-to': ['answer', 'answers'],
  duress: ['duress', 'statements of duress'],
  basis: ['basis', 'bases'],
  part: ['part', 'parts'],
  status: ['status', 'statuses'],
  includes: ['member', 'members'],
  'led-to': ['consequence', 'consequences'],
};

/** Fields that are called by their name; the others are named as fields. */
const REGULAR = new Set([
  ...['date', 'stance', 'attitude', 'certainty', 'name', 'title', 'note', 'summary', 'thesis'],
  ...['type', 'statement', 'attribution', 'charge', 'label', 'place', 'author', 'editor', 'figure'],
  ...['role', 'part', 'outcome', 'version', 'description', 'matter-date', 'reliability', 'value'],
]);

function noun(name: string, n: number): string {
  const known = NOUNS[name];
  if (known !== undefined) return known[n === 1 ? 0 : 1];
  const one = name.replace(/s$/, '');
  const regular = [name, one].find((word) => REGULAR.has(word));
  if (regular === undefined) return `field${n === 1 ? '' : 's'} “${name}”`;
  const words = regular.replaceAll('-', ' ');
  if (n === 1) return words;
  if (words.endsWith('sis')) return `${words.slice(0, -2)}es`;
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`;
}

/** A value in one line: a passage as it is cited, fields with their names, nothing for what is empty. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value !== 'object' || value === null) return String(value ?? 'none');
  const { source, at, quote, ...rest } = value as Record<string, unknown>;
  const place = [source, at].filter((part) => typeof part === 'string').join(', ');
  const words = typeof quote === 'string' ? ` “${quote}”` : '';
  const others = Object.entries(rest)
    .filter(([, field]) => field !== null && field !== false && shown(field) !== '')
    .map(([name, field]) => `${name}: ${shown(field)}`);
  return [`${place}${words}`, ...others].filter((part) => part !== '').join('; ');
}
