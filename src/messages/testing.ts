/** For tests of wording: every text, and what every function says when it is called. */

/** Every text and function, by its path. */
export function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, path === '' ? key : `${path}.${key}`),
  );
}

/** What a function is called with where a number or a name will not do. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'browse.count': [[1, 2, 'people'] as const, [5, 1, 'sources'] as const],
  'browse.file': [['people'], ['claims']],
  'compare.told': [['Ada', 'endorses'] as const, ['Ada', 'rejects'] as const],
  'compare.opposedBy.contradicts': [['Ada'], [null]],
  'matrix.caption': [[1, 2, 3, true] as const, [2, 1, 1, false] as const],
  'matrix.cell': [['Ada', 'Ben', 'charged', true] as const],
  'picture.save.filters': [[[]], [['one', 'two']]],
  'record.identity.gives': [[['name']], [['name', 'born', 'died']]],
  'page.life': [
    ['1900', null],
    ['1900', '1950'],
  ],
  'trace.wrong.too-short-for-waypoints': [['1'], ['3']],
  'tree.titles.upstream': [['Ada'], [null]],
  'tree.titles.downstream': [['Ada'], [null]],
  'qualityPage.conflicts.range': [
    [1, null],
    [null, 2],
    [1234, 2345],
    [null, null],
    [7, 7],
  ],
};

/** Arguments of every kind that may do: counts of one and of many, or names. */
function samplesFor(path: string, arity: number): readonly (readonly unknown[])[] {
  const own = SAMPLES[path];
  if (own !== undefined) return own;
  const many = [1, 2, 1234, 0].map((n) => Array.from({ length: arity }, (_, i) => n + i));
  const names = Array.from({ length: arity }, (_, i) => ['Ada', 'Ben', 'Charles', '1936'][i % 4]);
  return [...many, names];
}

/** What a text or a function says, in every form that the samples ask for. */
export function said(path: string, leaf: unknown): string[] {
  if (typeof leaf === 'string') return [leaf];
  const call = leaf as (...given: unknown[]) => unknown;
  return samplesFor(path, call.length).flatMap((given) => {
    try {
      return [call(...given)].flat().map(String);
    } catch (error) {
      // A name that is asked for a number's or a text's own method was the wrong sample.
      if (error instanceof TypeError) return [];
      throw error;
    }
  });
}
