import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { findPaths } from '#graph/paths/find-paths.ts';
import { pathQuery } from '#graph/paths/path-query.ts';
import { dossierOf } from '#graph/testing.ts';
import { chainPicture, partsOfChain } from './chain-picture.ts';

const draw = (text: string, count: number, direction: 'forward' | 'any' = 'forward') => {
  const index = buildClaimIndex(dossierOf(text));
  const { paths } = findPaths(index, pathQuery('a', 'z', { count, direction }));
  return { paths, picture: chainPicture(index, paths) };
};
const layers = (text: string, count = 9) =>
  Object.fromEntries(draw(text, count).picture.nodes.map(({ id, layer }) => [id, layer]));

describe('the picture of chains', () => {
  it('sets each entity in the layer of its first hop, and the end past them all', () => {
    const text = 'a -accuses> b; b -accuses> z; a -accuses> c; c -accuses> b; a -accuses> z';
    expect(layers(text)).toEqual({ a: 0, b: 1, c: 1, z: 3 });
  });

  it('draws a line for each family and direction, with what must be seen on it', () => {
    const text =
      'a -accuses> z (on 1936); a -accuses> z (on 1931); a -implicates> z (duress tortured); z -accuses> a (certainty disputed) (on 1937)';
    const { lines } = draw(text, 1, 'any').picture;
    expect(lines.map(({ key, backward, claims }) => [key, backward, claims.length])).toEqual([
      ['a~accusation~z', false, 2],
      ['a~testimony~z', false, 1],
      ['z~accusation~a', true, 1],
    ]);
    expect(lines[0]).toMatchObject({ date: null, duress: false, uncertain: false });
    expect(lines[1]).toMatchObject({ date: null, duress: true });
    expect(lines[2]).toMatchObject({ uncertain: true, date: '1937' });
  });

  it('joins two entities once, whichever way the chains pass them', () => {
    const text =
      'a -accuses> b; b -accuses> c; c -accuses> z; a -accuses> c; c -accuses> b; b -accuses> z';
    const { picture, paths } = draw(text, 9);
    const keys = picture.lines.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const path of paths) {
      expect(partsOfChain(picture, path).size).toBe(path.entities.length + path.length);
    }
  });

  it('knows the parts of one chain', () => {
    const { paths, picture } = draw('a -accuses> z; a -accuses> b; b -accuses> z', 2);
    expect([...partsOfChain(picture, paths[0]!)]).toEqual(['a', 'z', 'a~accusation~z']);
  });
});
