import { describe, expect, it } from 'vitest';
import type { Bundle } from '#graph/bundles.ts';
import { folded, listPositions } from './folded.ts';
import type { PictureContent } from './picture.ts';

const entity = (id: string) => ({ id }) as PictureContent['entities'][number];
const bundle = (from: string, to: string, statement: string | null = null) =>
  ({
    ...{ from, to, family: 'accusation', statements: 1, sources: 1, stance: null },
    ...{ duress: false, stancesDiffer: false, certainty: 'certain', roster: false },
    ...{ inferred: false, claims: [{ id: `${from}-${to}`, statement }] },
  }) as unknown as Bundle;

/** A ring of 60, too many to be drawn whole, and a hub with three leaves. */
const ring = Array.from({ length: 60 }, (_, i) => `r${i}`);
const picture = {
  entities: ['hub', 'a', 'b', 'c', ...ring].map(entity),
  bundles: [
    ...['a', 'b', 'c'].map((leaf) => bundle('hub', leaf, leaf === 'c' ? null : 'one-breath')),
    ...ring.map((id, i) => bundle(id, ring[(i + 1) % ring.length]!)),
    bundle('hub', 'r0'),
  ],
} as unknown as PictureContent;

describe('the folded picture', () => {
  it('draws one count for the leaves of a list, and one line to it', () => {
    const drawn = folded(picture, [], []);
    expect(drawn.lists).toEqual([{ key: 'hub', near: ['hub'], members: ['a', 'b', 'c'] }]);
    expect(drawn.entities.map(({ id }) => id)).toEqual(['hub', ...ring]);
    const [line, ...others] = drawn.bundles.filter(({ to }) => to === 'list:hub');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ from: 'hub', statements: 2 });
    expect(line!.claims).toHaveLength(3);
  });

  it('draws the members of a list that is unfolded, and of all', () => {
    for (const unfolded of [['hub'], ['all']]) {
      expect(folded(picture, [], unfolded)).toMatchObject({ ...picture, lists: [] });
    }
  });

  it('draws the members of the lists that hang on what is selected', () => {
    expect(folded(picture, ['hub'], []).lists).toEqual([]);
  });

  it('folds nothing where there is room', () => {
    const small = { ...picture, entities: ['hub', 'a', 'b', 'c'].map(entity) };
    expect(folded(small, [], []).lists).toEqual([]);
  });

  it('puts a count in the place of the member nearest to the middle', () => {
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 4, y: 0 }],
      ['c', { x: 10, y: 0 }],
    ]);
    const { lists } = folded(picture, [], []);
    expect(listPositions(lists, places)).toEqual(new Map([['list:hub', { x: 4, y: 0 }]]));
  });
});
