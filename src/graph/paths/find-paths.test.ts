import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '../claim-index.ts';
import { emptyFilter, type Filter } from '../filter.ts';
import { dossierOf } from '../testing.ts';
import { findPaths } from './find-paths.ts';
import { PathQueryError } from './answerable.ts';
import { MOST_SHORTEST, type PathQuery, pathQuery } from './path-query.ts';

type Options = Partial<Omit<PathQuery, 'filter'>> & { filter?: Partial<Filter> };

const ask = (text: string, from: string, to: string, { filter, ...options }: Options = {}) =>
  findPaths(
    buildClaimIndex(dossierOf(text)),
    pathQuery(from, to, { ...options, filter: { ...emptyFilter, ...filter } }),
  );
const routes = (...args: Parameters<typeof ask>) =>
  ask(...args).paths.map((path) => path.entities.join(' '));

const MENSHEVIKS =
  'c1: dorodnov -used-to-break> rubin (leads to c2); c2: rubin -implicates> riazanov; c3: rubin -accuses> sher';

describe('a path', () => {
  it('passes from the pressure to the testimony that it led to', () => {
    const { paths } = ask(MENSHEVIKS, 'dorodnov', 'riazanov');
    expect(paths).toEqual([
      {
        length: 2,
        entities: ['dorodnov', 'rubin', 'riazanov'],
        hops: [
          { from: 'dorodnov', to: 'rubin', claims: ['c1'] },
          { from: 'rubin', to: 'riazanov', claims: ['c2'] },
        ],
      },
    ]);
  });

  it('does not pass from pressure to a claim that it did not lead to', () => {
    expect(routes(MENSHEVIKS, 'dorodnov', 'sher')).toEqual([]);
  });

  it('may end in pressure, and may begin anywhere in the chain', () => {
    expect(routes(MENSHEVIKS, 'dorodnov', 'rubin')).toEqual(['dorodnov rubin']);
    expect(routes(MENSHEVIKS, 'rubin', 'sher')).toEqual(['rubin sher']);
  });

  it('read backward is the same chain turned round', () => {
    const { paths } = ask(MENSHEVIKS, 'riazanov', 'dorodnov', { direction: 'backward' });
    expect(paths[0]!.hops).toEqual([
      { from: 'riazanov', to: 'rubin', claims: ['c2'] },
      { from: 'rubin', to: 'dorodnov', claims: ['c1'] },
    ]);
  });

  it('carries every parallel claim that is usable in it, and no other', () => {
    const text = `${MENSHEVIKS}; c4: rubin -accuses> riazanov`;
    expect(ask(text, 'dorodnov', 'riazanov').paths[0]!.hops[1]!.claims).toEqual(['c2']);
    expect(ask(text, 'rubin', 'riazanov').paths[0]!.hops[0]!.claims).toEqual(['c2', 'c4']);
  });

  it('does not pass through a hub, but may begin or end there', () => {
    const text = 'group police hub; a -accuses> police; police -accuses> b';
    expect(routes(text, 'a', 'b', { via: 'all' })).toEqual([]);
    expect(routes(text, 'a', 'police')).toEqual(['a police']);
  });

  it('passes through people only, unless asked otherwise', () => {
    const text = 'group party; a -accuses> party; party -accuses> b';
    expect(routes(text, 'a', 'b')).toEqual([]);
    expect(routes(text, 'a', 'b', { via: 'all' })).toEqual(['a party b']);
  });

  it('uses ties that connect everybody only where their type is named', () => {
    const text = 'a -tried-with> b';
    expect(routes(text, 'a', 'b', { filter: { family: ['tie'] } })).toEqual([]);
    expect(routes(text, 'a', 'b', { filter: { type: ['tried-with'] } })).toEqual(['a b']);
  });

  it('goes both ways along an undirected tie', () => {
    expect(routes('a -knew> b', 'b', 'a', { filter: { family: ['tie'] } })).toEqual(['b a']);
  });

  it('keeps within an event and its parts', () => {
    const text =
      'event trials; event trial part of trials; a -accuses> b (in trial); b -accuses> c (in trials); b -accuses> d';
    expect(routes(text, 'a', 'c', { within: 'trials' })).toEqual(['a b c']);
    expect(routes(text, 'a', 'c', { within: 'trial' })).toEqual([]);
  });

  it('stands without a source if another one says the same', () => {
    const text =
      'source s; source t; a -accuses> b (source s) (source t); b -accuses> c (source s)';
    expect(routes(text, 'a', 'b', { withoutSource: ['s'] })).toEqual(['a b']);
    expect(routes(text, 'b', 'c', { withoutSource: ['s'] })).toEqual([]);
  });

  it('without duress leaves out pressure; strict, also what is not stated', () => {
    const text = 'a -accuses> b (duress tortured); a -accuses> c (duress denied); a -accuses> d';
    const found = (to: string, withoutDuress: true | 'strict') =>
      routes(text, 'a', to, { withoutDuress }).length;
    expect(['b', 'c', 'd'].map((to) => found(to, true))).toEqual([0, 1, 1]);
    expect(['b', 'c', 'd'].map((to) => found(to, 'strict'))).toEqual([0, 1, 0]);
  });
});

describe('the number of paths', () => {
  const wide = (width: number) =>
    Array.from({ length: width }, (_, i) => `a -accuses> m${i}; m${i} -accuses> z`).join(';');

  it('is all shortest unless asked, up to a cap that is told', () => {
    expect(ask(wide(3), 'a', 'z')).toMatchObject({ truncated: false });
    const answer = ask(wide(MOST_SHORTEST + 1), 'a', 'z');
    expect([answer.paths.length, answer.truncated]).toEqual([MOST_SHORTEST, true]);
  });

  it('is the total asked for, the next best after the shortest', () => {
    const text = 'a -accuses> z; a -accuses> b; b -accuses> z; b -accuses> c; c -accuses> z';
    expect(routes(text, 'a', 'z')).toEqual(['a z']);
    expect(routes(text, 'a', 'z', { count: 2 })).toEqual(['a z', 'a b z']);
    expect(routes(text, 'a', 'z', { count: 9 })).toEqual(['a z', 'a b z', 'a b c z']);
  });
});

describe('no path', () => {
  const reason = (...args: Parameters<typeof ask>) => {
    const { reason, nearest } = ask(...args);
    return [reason, nearest?.dropped.join(' '), nearest?.length];
  };

  it('is told from one who accused nobody, and one whom nobody accused', () => {
    const text = 'a -accuses> b; c -accuses> d';
    expect(reason(text, 'b', 'a')).toEqual(['no-claims-from-source', 'direction', 1]);
    expect(reason(text, 'a', 'c')).toEqual(['no-claims-to-target', undefined, undefined]);
  });

  it('is disconnected where nothing leads there', () => {
    expect(reason('a -accuses> b; c -accuses> d', 'a', 'd')[0]).toBe('disconnected');
  });

  it('is too long where only the greatest length forbids it', () => {
    const text = 'a -accuses> b; b -accuses> c; c -accuses> d';
    expect(reason(text, 'a', 'd', { maxLength: 2 })).toEqual(['too-long', 'max-length', 3]);
  });

  it('is filtered where a constraint forbids it, and names the one to drop', () => {
    const text = 'a -accuses> b (certainty disputed); b -accuses> c';
    const filter = { certainty: ['certain' as const] };
    expect(reason(text, 'a', 'c', { filter })).toEqual(['filtered', 'certainty', 2]);
  });

  it('names two constraints where one is not enough, and the strictness before the window', () => {
    const text = 'a -accuses> b (certainty disputed) (on 1931?)';
    const filter = { certainty: ['certain' as const], during: '1931', strict: true };
    expect(reason(text, 'a', 'b', { filter })).toEqual(['filtered', 'certainty strict', 1]);
    const certain = { during: '1931', strict: true };
    expect(reason(text, 'a', 'b', { filter: certain })).toEqual(['filtered', 'strict', 1]);
  });

  it('names the least set where three must go', () => {
    const text = 'source s; group g; a -accuses> g (certainty disputed) (source s); g -accuses> b';
    const answer = ask(text, 'a', 'b', {
      filter: { certainty: ['certain'] },
      withoutSource: ['s'],
      avoid: ['g'],
    });
    expect(answer.nearest).toEqual({
      dropped: ['certainty', 'via', 'avoid', 'without-source'],
      length: 2,
    });
  });

  it('by default families is found with all of them', () => {
    expect(reason('a -arrests> b; a -accuses> c; d -accuses> b', 'a', 'b')).toEqual([
      'filtered',
      'family',
      1,
    ]);
  });
});

describe('a query that cannot be answered', () => {
  const code = (from: string, to: string, options: Options = {}) => {
    try {
      ask('source s; event t; a -accuses> b', from, to, options);
      return null;
    } catch (error) {
      return error instanceof PathQueryError ? [error.code, error.value] : error;
    }
  };

  it('says what is wrong with it', () => {
    expect(code('a', 'nobody')).toEqual(['unknown-entity', 'nobody']);
    expect(code('a', 'a')).toEqual(['same-ends', 'a']);
    expect(code('a', 'b', { avoid: ['nobody'] })).toEqual(['unknown-entity', 'nobody']);
    expect(code('a', 'b', { avoid: ['b'] })).toEqual(['avoided-end', 'b']);
    expect(code('a', 'b', { within: 'a' })).toEqual(['unknown-event', 'a']);
    expect(code('a', 'b', { withoutSource: ['x'] })).toEqual(['unknown-source', 'x']);
    expect(code('a', 'b', { maxLength: 0 })).toEqual(['invalid-max-length', '0']);
    expect(code('a', 'b', { count: 1.5 })).toEqual(['invalid-count', '1.5']);
    expect(code('a', 'b', { within: 't' })).toBeNull();
  });

  it('is refused in the fixed grammar of messages', () => {
    expect(new PathQueryError('same-ends', 'rubin').message).toBe('same ends: rubin');
  });
});
