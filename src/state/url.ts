/**
 * The address bar as a value: which view, what is selected, which filters, which path. Pure: a query
 * string in, a view and a list of what was dropped out; and back again.
 */
import { emptyFilter, type Filter } from '#graph/filter.ts';
import { type Anybody, ANYBODY as FAMILIES_OF_ANYBODY } from '#graph/paths/ends.ts';
import { ORDERS, type Order } from '#graph/matrix/sections.ts';
import { DIRECTIONS, type Direction, VIAS } from '#graph/paths/path-query.ts';
import { spoken } from '#messages/index.ts';
import { isBundle } from './bundle-key.ts';
import { formatFilter, LIST_FIELDS, type ListField, parseFilter } from './filter-address.ts';
import {
  formatConstraints,
  noConstraints,
  parseConstraints,
  parseEnd,
  PATH_FIELDS,
  type PathConstraints,
} from './path-address.ts';
import {
  COMPARE_FIELDS,
  type CompareChoice,
  formatCompare,
  noChoice,
  parseCompare,
} from './compare-address.ts';

import {
  BROWSE_FIELDS,
  type BrowseChoice,
  formatBrowse,
  noBrowse,
  parseBrowse,
} from './browse-address.ts';
import {
  formatTimeline,
  noTimeline,
  parseTimeline,
  TIMELINE_FIELDS,
  type TimelineChoice,
} from './timeline-address.ts';

export { LIST_FIELDS, type ListField };
export { ORDERS, type Order };
export { DIRECTIONS, type Direction, noConstraints, type PathConstraints, VIAS };
export { DEFAULT_MAX_LENGTH, LONGEST, MOST_PATHS } from '#graph/paths/path-query.ts';

/** Wildcards for an end of a path. */
export const ANYBODY = Object.keys(FAMILIES_OF_ANYBODY) as readonly Anybody[];

export const VIEWS = [
  'explore',
  'trace',
  'compare',
  'timeline',
  'matrix',
  'browse',
  'quality',
  'about',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** True of a view that is a page to read, with no place for a record beside it. */
export const isPage = (view: ViewName) => view === 'quality' || view === 'about';

export const FORMS = ['picture', 'list'] as const;

/** What Trace asks: chains between two ends, the accusers of one, or those whom one accused. */
export const MODES = ['paths', 'upstream', 'downstream'] as const;
export type Mode = (typeof MODES)[number];

/** The most steps of a tree that the page draws. */
export const MOST_STEPS = 6;

export interface Address {
  /** The record whose page is shown, with none of the rest; null: a view of the explorer. */
  readonly page: string | null;
  readonly view: ViewName;
  /** The record whose panel is open: an entity, a source, a claim, or `from~family~to` of a bundle. */
  readonly select: string | null;
  readonly filter: Filter;
  /** The ends of a path: an entity, several joined by commas, or a wildcard. */
  readonly from: string | null;
  readonly to: string | null;
  readonly direction: Direction;
  /** Which of the paths is brought out, from 1; null: all alike. */
  readonly path: number | null;
  readonly constraints: PathConstraints;
  /** Of the view `compare`. */
  readonly compare: CompareChoice;
  /** Of the view `browse`. */
  readonly browse: BrowseChoice;
  /** Of the view `timeline`. */
  readonly timeline: TimelineChoice;
  readonly form: (typeof FORMS)[number];
  /** The order of the matrix's rows and columns. */
  readonly order: Order;
  /** Counts in the picture that are opened: the ids that the list hangs on, joined by `~`; or `all`. */
  readonly unfold: readonly string[];
  /** Of the view `trace`. */
  readonly mode: Mode;
  /** How many steps a tree goes from `from`. */
  readonly depth: number;
}

export const home: Address = {
  page: null,
  view: 'explore',
  select: null,
  filter: emptyFilter,
  from: null,
  to: null,
  direction: 'forward',
  path: null,
  constraints: noConstraints,
  compare: noChoice,
  browse: noBrowse,
  timeline: noTimeline,
  form: 'picture',
  order: 'event',
  unfold: [],
  mode: 'paths',
  depth: 2,
};

/** What the parser asks of the dossier: whether an id or a word of the vocabulary exists. */
export interface Known {
  readonly record: (id: string) => boolean;
  readonly entity: (id: string) => boolean;
  readonly source: (id: string) => boolean;
  readonly claim: (id: string) => boolean;
  readonly term: (facet: ListField, value: string) => boolean;
  /** The present id of a record that was renamed, or null. */
  readonly renamed: (id: string) => string | null;
  /** Where the page of a record stands: `people/ada-quill/`. */
  readonly path: (id: string) => string;
}

export interface Dropped {
  readonly field: string;
  readonly value: string;
}

export interface Parsed {
  readonly address: Address;
  /** What the query string held that this dossier or program does not know. */
  readonly dropped: readonly Dropped[];
}

/** Reads a query string (with or without `?`); unknown parts are dropped and named, never fatal. */
export function parseAddress(search: string, known: Known): Parsed {
  const dropped: Dropped[] = [];
  const fields = new URLSearchParams(search);
  const drop = (field: string, value: string) => {
    dropped.push({ field, value });
    return null;
  };
  const oneOf = <T extends string>(field: string, allowed: readonly T[]): T | null => {
    const value = fields.get(field);
    if (value === null) return null;
    return allowed.find((one) => one === value) ?? drop(field, value);
  };
  const id = (field: string, exists: (id: string) => boolean): string | null => {
    const value = fields.get(field);
    if (value === null || value === '') return null;
    const now = exists(value) ? value : known.renamed(value);
    return now !== null && exists(now) ? now : drop(field, value);
  };
  const address: Address = {
    page: null,
    view: oneOf('view', VIEWS) ?? home.view,
    select: id('select', (value) => isBundle(value, known) || known.record(value)),
    filter: parseFilter(fields, known, drop),
    from: parseEnd(fields.get('from'), known, (value) => drop('from', value)),
    to: parseEnd(fields.get('to'), known, (value) => drop('to', value)),
    direction: oneOf('direction', DIRECTIONS) ?? home.direction,
    path: number(fields.get('path'), (value) => drop('path', value)),
    constraints: parseConstraints(fields, known, drop),
    compare: parseCompare(fields, known, drop),
    browse: parseBrowse(fields, known, drop),
    timeline: parseTimeline(fields, drop),
    form: oneOf('form', FORMS) ?? home.form,
    order: oneOf('order', ORDERS) ?? home.order,
    unfold: unfolded(fields.get('unfold'), known, (value) => drop('unfold', value)),
    mode: oneOf('mode', MODES) ?? home.mode,
    depth: number(fields.get('depth'), (value) => drop('depth', value), MOST_STEPS) ?? home.depth,
  };
  const lang = fields.get('lang');
  if (lang !== null && spoken(lang) === null) drop('lang', lang);
  for (const field of new Set(fields.keys())) {
    if (!FIELDS.has(field)) drop(field, fields.get(field) ?? '');
  }
  return { address, dropped };
}

/** The query string of an address, without `?`; what is at its default is left out. */
export function formatAddress(address: Address): string {
  const pairs: [string, string][] = [];
  const add = (field: string, value: string | null) => {
    if (value !== null && value !== '') pairs.push([field, value]);
  };
  add('view', address.view);
  if (address.mode !== home.mode) add('mode', address.mode);
  add('select', address.select);
  add('from', address.from);
  add('to', address.to);
  if (address.direction !== home.direction) add('direction', address.direction);
  for (const [field, value] of formatConstraints(address.constraints)) add(field, value);
  for (const [field, value] of formatCompare(address.compare)) add(field, value);
  for (const [field, value] of formatBrowse(address.browse)) add(field, value);
  for (const [field, value] of formatTimeline(address.timeline)) add(field, value);
  if (address.depth !== home.depth) add('depth', String(address.depth));
  add('path', address.path === null ? null : String(address.path));
  for (const [field, value] of formatFilter(address.filter)) add(field, value);
  if (address.form !== home.form) add('form', address.form);
  if (address.order !== home.order) add('order', address.order);
  add('unfold', address.unfold.join(','));
  return pairs.map(([field, value]) => `${field}=${readable(value)}`).join('&');
}

const FIELDS = new Set<string>([
  ...[...LIST_FIELDS, ...PATH_FIELDS, ...COMPARE_FIELDS, ...BROWSE_FIELDS, ...TIMELINE_FIELDS],
  ...['view', 'select', 'from', 'to', 'direction', 'path', 'claim', 'during', 'strict', 'known'],
  ...['form', 'order', 'unfold', 'mode', 'depth', 'lang'],
]);

function unfolded(
  text: string | null,
  known: Known,
  drop: (value: string) => null,
): readonly string[] {
  const values = [...new Set((text ?? '').split(',').filter((value) => value !== ''))];
  const isList = (value: string) => value === 'all' || value.split('~').every(known.entity);
  for (const value of values) if (!isList(value)) drop(value);
  return values.filter(isList);
}

function number(text: string | null, drop: (value: string) => null, most = 9999): number | null {
  if (text === null) return null;
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : drop(text);
}

/** Percent-encoding, but for the characters that ids, lists and dates need and addresses allow. */
function readable(value: string): string {
  return encodeURIComponent(value)
    .replace(/%2C/g, ',')
    .replace(/%2F/g, '/')
    .replace(/%3F/g, '?')
    .replace(/%3A/g, ':');
}
