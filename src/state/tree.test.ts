import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { dossierOf } from '#graph/testing.ts';
import { treeOf, type Branch } from './tree.ts';
import { home, type Address } from './url.ts';

const index = buildClaimIndex(
  dossierOf(`group police hub; c1: a -implicates> c (duress tortured); c2: b -implicates> c;
    c3: b -accuses> a; c4: c -accuses> b; c5: police -charges> c b; c6: a -knew> c`),
);
const tree = (more: Partial<Address> = {}) =>
  treeOf(index, { ...home, view: 'trace', mode: 'upstream', from: 'c', ...more });
const shape = ({ id, again, children }: Branch): string =>
  `${id}${again === null ? '' : `:${again}`}${children.length === 0 ? '' : `(${children.map(shape).join(' ')})`}`;

describe('the tree of an address', () => {
  it('is there only where it is asked for, of somebody', () => {
    expect(tree({ view: 'explore' })).toBeNull();
    expect(tree({ mode: 'paths' })).toBeNull();
    expect(tree({ from: null })).toBeNull();
  });

  it('says of each repetition where the other place is', () => {
    expect(shape(tree()!.root)).toBe('c(a(b:below) b(c:cycle police:below) police)');
    expect(shape(tree({ mode: 'downstream', from: 'b' })!.root)).toBe('b(a(c:below) c(b:cycle))');
  });

  it('names a hub as one, but for the root', () => {
    expect(tree()!.root.children.map(({ hub }) => hub)).toEqual([false, false, true]);
    expect(tree({ mode: 'downstream', from: 'police' })!.root.hub).toBe(false);
  });

  it('draws the entities by their steps, and the claims between them by family', () => {
    const { entities, lines, claims } = tree({ depth: 1 })!;
    expect(entities.map(({ id, depth }) => `${id}${depth}`)).toEqual(['c0', 'a1', 'b1', 'police1']);
    expect(lines.map(({ from, family, to }) => `${from} ${family} ${to}`)).toEqual([
      'a testimony c',
      'b testimony c',
      'b accusation a',
      'c accusation b',
      'police accusation c',
      'police accusation b',
    ]);
    expect(lines[0]!.duress).toBe(true);
    expect(claims).toBe(5);
  });
});
