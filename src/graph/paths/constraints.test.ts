import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '../claim-index.ts';
import { emptyFilter, type Filter } from '../filter.ts';
import { dossierOf } from '../testing.ts';
import { PathQueryError } from './answerable.ts';
import { findPaths } from './find-paths.ts';
import { type PathQuery, pathQuery } from './path-query.ts';

type Options = Partial<Omit<PathQuery, 'filter'>> & { filter?: Partial<Filter> };

const ask = (text: string, from: string, to: string, { filter, ...options }: Options = {}) =>
  findPaths(
    buildClaimIndex(dossierOf(text)),
    pathQuery(from, to, { ...options, filter: { ...emptyFilter, ...filter } }),
  );
const routes = (...args: Parameters<typeof ask>) =>
  ask(...args).paths.map((path) => path.entities.join(' '));

describe('a chronological path', () => {
  const inTime = (first: string, second: string, chronological: true | 'strict' = true) =>
    routes(`a -accuses> b ${first}; b -accuses> c ${second}`, 'a', 'c', { chronological }).length;

  it('does not go back in time', () => {
    expect(inTime('(on 1931)', '(on 1932)')).toBe(1);
    expect(inTime('(on 1932)', '(on 1931)')).toBe(0);
  });

  it('takes overlapping dates as possible, and strictly as not proven', () => {
    expect(inTime('(on 1931)', '(on 1931-05)')).toBe(1);
    expect(inTime('(on 1931)', '(on 1931-05)', 'strict')).toBe(0);
    expect(inTime('(on 1931-05-04)', '(on 1931-05-04)', 'strict')).toBe(1);
  });

  it('lets undated claims pass, strictly neither those nor uncertain dates', () => {
    expect(inTime('', '(on 1932)')).toBe(1);
    expect(inTime('', '(on 1932)', 'strict')).toBe(0);
    expect(inTime('(on 1931?)', '(on 1932)', 'strict')).toBe(0);
  });

  it('remembers the day across an undated claim', () => {
    const text = 'a -accuses> b (on 1936); b -accuses> c; c -accuses> d (on 1931)';
    expect(routes(text, 'a', 'd', { chronological: true })).toEqual([]);
  });

  it('takes the longer way where the shorter goes back', () => {
    const text =
      'a -accuses> b (on 1936); b -accuses> d (on 1931); b -accuses> c (on 1936); c -accuses> d (on 1937)';
    expect(routes(text, 'a', 'd', { chronological: true })).toEqual(['a b c d']);
  });

  it('carries only the parallel claims that are in time', () => {
    const text =
      'a -accuses> b (on 1932); c2: b -accuses> c (on 1931); c3: b -accuses> c (on 1933)';
    const { paths } = ask(text, 'a', 'c', { chronological: true });
    expect(paths[0]!.hops[1]!.claims).toEqual(['c3']);
  });

  it('takes what pressure led to as later, whatever the dates', () => {
    const text = 'c1: a -used-to-break> b (on 1932) (leads to c2); c2: b -implicates> c (on 1931)';
    expect(routes(text, 'a', 'c', { chronological: true })).toEqual(['a b c']);
    expect(routes(text, 'a', 'c', { chronological: 'strict' })).toEqual(['a b c']);
  });

  it('read backward runs back in time', () => {
    const text = 'a -accuses> b (on 1931); b -accuses> c (on 1932)';
    const options = { direction: 'backward', chronological: true } as const;
    expect(routes(text, 'c', 'a', options)).toEqual(['c b a']);
  });
});

describe('a path through others', () => {
  const TEXT =
    'a -accuses> z; a -accuses> m; m -accuses> n; n -accuses> z; m -accuses> z; group g; a -accuses> g; g -accuses> z';

  it('passes all of them, in whatever order', () => {
    expect(routes(TEXT, 'a', 'z', { through: ['m'] })).toEqual(['a m z']);
    expect(routes(TEXT, 'a', 'z', { through: ['n', 'm'] })).toEqual(['a m n z']);
  });

  it('is not searched beyond the greatest length, and never said not to be there', () => {
    const answer = ask(TEXT, 'a', 'z', { through: ['n'], maxLength: 2 });
    expect(answer.reason).toBe('not-searched');
    expect(answer.nearest).toEqual({ dropped: ['max-length'], length: 3 });
  });

  it('says so where the constraints leave no way through one of them', () => {
    expect(ask(TEXT, 'a', 'z', { through: ['g'] })).toMatchObject({
      reason: 'waypoint-filtered',
      nearest: { dropped: ['via'], length: 2 },
    });
  });
});

describe('a path between several', () => {
  const TEXT =
    'group police hub; a -accuses> c; police -accuses> c; b -implicates> a; x -judges> a';

  it('begins at any of those named', () => {
    expect(routes(TEXT, 'a,b', 'c')).toEqual(['a c']);
    expect(routes(TEXT, 'a,b', 'c', { count: 5 })).toEqual(['a c', 'b a c']);
  });

  it('begins at anybody who accuses or testifies, hubs included', () => {
    expect(routes(TEXT, 'any:accuser', 'c')).toEqual(['a c', 'police c']);
    expect(routes(TEXT, 'any:accuser', 'c', { filter: { type: ['implicates'] } })).toEqual([]);
  });

  it('begins at anybody who comments, and then uses commentary too', () => {
    expect(routes(TEXT, 'any:commentator', 'c')).toEqual(['x a c']);
    expect(ask('a -accuses> b', 'any:commentator', 'b').reason).toBe('no-claims-from-source');
  });

  it('may go through groups or events alone', () => {
    const text = 'group g; event e; a -accuses> g; g -accuses> z; a -accuses> e; e -accuses> z';
    expect(routes(text, 'a', 'z', { via: 'groups' })).toEqual(['a g z']);
    expect(routes(text, 'a', 'z', { via: 'events' })).toEqual(['a e z']);
    expect(routes(text, 'a', 'z', { via: 'all' })).toEqual(['a g z', 'a e z']);
  });
});

describe('ties that connect everybody', () => {
  it('are let in beside the usual families when asked for', () => {
    const text = 'a -tried-with> b; b -accuses> c';
    expect(ask(text, 'a', 'c').nearest).toEqual({ dropped: ['roster'], length: 2 });
    expect(routes(text, 'a', 'c', { roster: true })).toEqual(['a b c']);
  });
});

describe('constraints that contradict each other', () => {
  const code = (options: Options) => {
    try {
      ask('group g; a -accuses> b; b -accuses> c', 'a', 'c', options);
      return null;
    } catch (error) {
      return error instanceof PathQueryError ? [error.code, error.value] : error;
    }
  };

  it('are refused', () => {
    expect(code({ through: ['b'], avoid: ['b'] })).toEqual(['avoided-waypoint', 'b']);
    expect(code({ through: ['a'] })).toEqual(['waypoint-is-end', 'a']);
    expect(code({ through: ['nobody'] })).toEqual(['unknown-entity', 'nobody']);
    expect(code({ through: ['b'], maxLength: 1 })).toEqual(['too-short-for-waypoints', '1']);
    expect(code({ filter: { family: ['tie'], type: ['accuses'] } })).toEqual([
      'type-outside-families',
      'accuses',
    ]);
  });
});
