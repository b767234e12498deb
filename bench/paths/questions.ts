/** What the benchmark of paths asks. */
import { emptyFilter, type Filter } from '#graph/filter.ts';
import type { PathQuery } from '#graph/paths/path-query.ts';
import { generatedVocabulary } from '../vocabulary.ts';

export type Options = Pick<PathQuery, 'direction' | 'filter'>;

export interface Question extends Options {
  readonly name: string;
  /** True if other people's libraries are asked it too. */
  readonly peers: boolean;
}

/** Every family and, by naming every type, the ties that connect everybody too. */
const everything: Filter = { ...emptyFilter, type: Object.keys(generatedVocabulary.types) };

export const QUESTIONS: readonly Question[] = [
  { name: 'default families', direction: 'forward', filter: emptyFilter, peers: true },
  { name: 'all families', direction: 'forward', filter: everything, peers: false },
  { name: 'all families, any direction', direction: 'any', filter: everything, peers: false },
  {
    name: 'two types',
    direction: 'forward',
    filter: { ...emptyFilter, type: ['accuses', 'implicates'] },
    peers: true,
  },
  {
    name: 'six years',
    direction: 'forward',
    filter: { ...emptyFilter, during: '1930/1935' },
    peers: false,
  },
];

/** A new filter of the same values, as an interface makes one for each query. */
export function copyOf(filter: Filter): Filter {
  return {
    ...filter,
    family: [...filter.family],
    type: [...filter.type],
    during: filter.during,
  };
}
