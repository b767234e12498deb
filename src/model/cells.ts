/** How a field with several values or parts is written into one cell of a table, and read from it. */

/** What several values of a cell are parted by. */
export const PARTED = '; ';

/** A cell and the value of its field: text, or lists and fields of text. */
export interface Cell {
  readonly write: (value: never) => string;
  readonly read: (cell: string) => unknown;
}

const parts = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** One item from each part of the cell; an item is two texts about a word, or the first alone. */
const pairs = (first: string, word: string, second: string, after = '') => ({
  write: (items: readonly Record<string, string | null>[]) =>
    items
      .map((item) => {
        const other = item[second] ?? null;
        return other === null ? item[first] : `${item[first]}${word}${other}${after}`;
      })
      .join(PARTED),
  read: (cell: string): unknown =>
    parts(cell).map((part) => {
      const at = part.indexOf(word);
      if (at === -1) return { [first]: part };
      const other = part.slice(at + word.length);
      return {
        [first]: part.slice(0, at),
        [second]: other.endsWith(after) ? other.slice(0, other.length - after.length) : other,
      };
    }),
});

type Name =
  { readonly literal: string } | { readonly family: string; readonly given: string | null };

export const CELLS = {
  text: { write: (value: string | null) => value ?? '', read: (cell) => cell },
  list: { write: (values: readonly string[]) => values.join(PARTED), read: parts },
  about: pairs('id', ' as ', 'as'),
  duress: pairs('kind', ' by ', 'by'),
  attribution: pairs('by', ' (', 'attitude', ')'),
  contradicts: pairs('claim', ' on ', 'on'),
  roles: {
    write: (roles: readonly { readonly role: string }[]) =>
      roles.map(({ role }) => role).join(PARTED),
    read: (cell) => parts(cell).map((role) => ({ role })),
  },
  /** The column says the opposite of the field. */
  through: {
    write: (through: boolean) => String(!through),
    read: (cell) => (isYes(cell) ? 'no' : 'yes'),
  },
  flag: { write: String, read: (cell) => (isYes(cell) ? 'yes' : 'no') },
  names: {
    write: (names: readonly Name[]) =>
      names
        .map((one) =>
          'literal' in one ? one.literal : [one.family, one.given].filter(Boolean).join(', '),
        )
        .join(PARTED),
    read: (cell) =>
      parts(cell).map((name) => {
        const [family, ...given] = name.split(', ');
        return given.length === 0 ? { literal: name } : { family, given: given.join(', ') };
      }),
  },
} as const satisfies Record<string, Cell>;

const isYes = (cell: string) => /^(true|yes|1)$/i.test(cell.trim());

export type CellName = keyof typeof CELLS;

/** The columns that hold a field whole: the field's name (the column's, where they differ) and its cell. */
export const COLUMNS = {
  entity: {
    ...{ name: 'text', aliases: 'list', type: 'text', roles: 'roles', born: 'text', died: 'text' },
    ...{ date: 'text', 'part-of': 'text', thesis: 'text', summary: 'text', through: 'through' },
  },
  claim: {
    ...{ type: 'text', from: 'text', agent: 'text', to: 'list', target: 'text', about: 'about' },
    ...{ addressee: 'text', context: 'text', date: 'text', 'matter-date': 'text', says: 'text' },
    ...{ charge: 'list', mode: 'text', stance: 'text', attitude: 'text', duress: 'duress' },
    ...{ 'led-to': 'list', attribution: 'attribution', certainty: 'text', basis: 'text' },
    ...{ statement: 'text', 'responds-to': 'list', contradicts: 'contradicts', manner: 'text' },
    note: 'text',
  },
  evidence: {
    ...{ source: 'text', via: 'text', at: 'text', quote: 'text', damaged: 'flag', lang: 'text' },
    translation: 'text',
  },
  source: {
    ...{ type: 'text', title: 'text', author: 'names', editor: 'names', 'container-title': 'text' },
    ...{ publisher: 'text', issued: 'text', 'original-date': 'text', URL: 'text' },
    ...{ speaker: 'text', reliability: 'text', status: 'text', note: 'text' },
  },
} as const satisfies Record<string, Readonly<Record<string, CellName>>>;

export type TableKind = keyof typeof COLUMNS;

/** Fields that a column of another name holds. */
export const RENAMED: Readonly<Record<string, string>> = { attribution: 'told-by', through: 'hub' };
export const columnOf = (field: string): string => RENAMED[field] ?? field;
