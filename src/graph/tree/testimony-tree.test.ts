import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, entitiesOf } from '#model/dossier.ts';
import { anyDossier, anyFilterPart } from '../arbitrary.ts';
import { matches } from '../brute-filter.ts';
import { buildClaimIndex } from '../claim-index.ts';
import { emptyFilter, type Filter } from '../filter.ts';
import { dossierOf } from '../testing.ts';
import { testimonyTree, type TreeNode } from './testimony-tree.ts';
import { RELATIONS, type Relation, type TreeQuery } from './tree-query.ts';

function tree(text: string, id: string, depth = 1, more: Partial<TreeQuery> = {}) {
  const query = { relation: 'accused' as const, id, depth, filter: emptyFilter, ...more };
  return testimonyTree(buildClaimIndex(dossierOf(text)), query);
}
/** `a1 b2`: ids and depths of the entries. */
const names = ({ entries }: ReturnType<typeof tree>) =>
  entries.map(({ id, depth }) => `${id}${depth}`).join(' ');
/** `a(b c!)`: a node with its children; `!` a circle, `=` shown elsewhere. */
const shape = ({ id, children, again }: TreeNode): string =>
  id +
  (again === 'cycle' ? '!' : again === 'shown' ? '=' : '') +
  (children.length === 0 ? '' : `(${children.map(shape).join(' ')})`);

const CHAIN = 'c1: a -accuses> b; c2: b -implicates> c; c3: c -charges> d';

describe('a tree of accusers', () => {
  it('has who accused somebody, the nearest first', () => {
    expect(names(tree(CHAIN, 'd'))).toBe('c1');
    expect(names(tree(CHAIN, 'd', 3))).toBe('c1 b2 a3');
    expect(tree(CHAIN, 'd', 9).entries[1]).toEqual({ id: 'b', depth: 2, via: ['c2'] });
    expect(names(tree(CHAIN, 'a', 3))).toBe('');
  });

  it('has whom somebody accused', () => {
    expect(names(tree(CHAIN, 'a', 2, { relation: 'accused-by' }))).toBe('b1 c2');
  });

  it('follows testimony alone where that is asked for', () => {
    expect(names(tree(CHAIN, 'c', 3, { relation: 'testified-against' }))).toBe('b1');
    expect(names(tree(CHAIN, 'd', 3, { relation: 'testified-against' }))).toBe('');
    expect(names(tree(CHAIN, 'b', 3, { relation: 'testified-against-by' }))).toBe('c1');
  });

  it('leaves out what was not made, what is no charge, and what is drawn nowhere', () => {
    const text = `a -accuses> b (mode planned); c -accuses> b (mode denied); d -judges> b;
      e -knew> b; f -used-to-break> b; g -confesses> b; h -accuses> h; -accuses> b`;
    expect(names(tree(text, 'b'))).toBe('');
  });

  it('names each entity once, at its least depth, with all claims that join it there', () => {
    const text =
      'c1: b -accuses> a; c2: c -accuses> a; c3: d -accuses> b; c4: d -accuses> c; c5: d -accuses> a';
    expect(tree(text, 'a', 3).entries).toEqual([
      { id: 'b', depth: 1, via: ['c1'] },
      { id: 'c', depth: 1, via: ['c2'] },
      { id: 'd', depth: 1, via: ['c5'] },
    ]);
    const far = tree('c1: b -accuses> a; c2: c -accuses> a; c3: d -accuses> b c', 'a', 2);
    expect(far.entries[2]).toEqual({ id: 'd', depth: 2, via: ['c3'] });
    expect(shape(far.root)).toBe('a(b(d) c(d=))');
  });

  it('ends a circle where it closes, and keeps the claims that close it', () => {
    const circle = tree('c1: b -accuses> a; c2: a -accuses> b; c3: c -accuses> b', 'a', 5);
    expect(shape(circle.root)).toBe('a(b(a! c))');
    expect(circle.edges).toEqual([
      { from: 'b', to: 'a', claims: ['c1'] },
      { from: 'a', to: 'b', claims: ['c2'] },
      { from: 'c', to: 'b', claims: ['c3'] },
    ]);
  });

  it('names a hub and goes no further, unless it is the root', () => {
    const text = 'group police hub; a -accuses> police; police -accuses> b';
    expect(names(tree(text, 'b', 3))).toBe('police1');
    expect(names(tree(text, 'police', 3))).toBe('a1');
  });

  it('applies the filter before it goes anywhere', () => {
    const text = 'a -accuses> b (on 1931); b -accuses> c (on 1936)';
    const filter = { ...emptyFilter, during: '1936' };
    expect(names(tree(text, 'c', 3, { filter }))).toBe('b1');
    expect(names(tree(text, 'b', 3, { filter }))).toBe('');
  });

  it('stops at the limit, and says so', () => {
    const text = 'b -accuses> a; c -accuses> a; d -accuses> b';
    expect(tree(text, 'a', 2, { limit: 3 })).toMatchObject({ truncated: true });
    expect(names(tree(text, 'a', 2, { limit: 3 }))).toBe('b1 c1');
    expect(tree(text, 'a', 2, { limit: 4 }).truncated).toBe(false);
  });

  it('is empty for an entity that is not there', () => {
    expect(tree('a -accuses> b', 'nobody', 2)).toMatchObject({ entries: [], edges: [] });
  });

  it('agrees with the plain reading of the rules', () => {
    const ids = fc.constantFrom('p0', 'p1', 'p2', 'g0', 't0');
    const part = fc.oneof(fc.constant({}), anyFilterPart);
    const query = fc.record({ id: ids, relation: fc.constantFrom(...RELATIONS), part });
    const depths = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(anyDossier(6, 16), query, depths, (dossier, { id, relation, part }, depth) => {
        const filter = { ...emptyFilter, ...part };
        const answer = testimonyTree(buildClaimIndex(dossier), { relation, id, depth, filter });
        const plain = plainAnswer(dossier, relation, id, depth, filter);
        expect(answer.entries).toEqual(plain);
        const reached = new Set([id, ...plain.map((entry) => entry.id)]);
        const pairs = plainPairs(dossier, relation, filter).filter(
          ({ from, to }) => reached.has(from) && reached.has(to),
        );
        const text = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
        expect(answer.edges.map(text).sort()).toEqual([...new Set(pairs.map(text))].sort());
        expect(expandedIn(answer.root).sort()).toEqual([...reached].sort());
      }),
      { numRuns: 300 },
    );
  });
});

/** Entities that stand somewhere in their own right. */
function expandedIn(node: TreeNode): string[] {
  return [...(node.again === null ? [node.id] : []), ...node.children.flatMap(expandedIn)];
}

function plainPairs(dossier: Dossier, relation: Relation, filter: Filter) {
  const families = relation.startsWith('accused') ? ['accusation', 'testimony'] : ['testimony'];
  const known = new Set(entitiesOf(dossier).map((entity) => entity.id));
  return dossier.claims
    .filter((claim) => {
      const type = dossier.vocabulary.types[claim.type]!;
      const drawn = claim.mode === 'made' && claim.agent !== 'unstated' && type.edge;
      const against = type.sense === 'against' && families.includes(claim.family);
      return drawn && against && matches(dossier, claim, filter);
    })
    .flatMap(({ id, from, to }) =>
      to
        .filter((end) => end !== from && known.has(end))
        .map((end) => ({ id, from: from!, to: end })),
    );
}

/** Layer after layer over the list of claims. */
function plainAnswer(
  dossier: Dossier,
  relation: Relation,
  root: string,
  depth: number,
  filter: Filter,
) {
  const pairs = plainPairs(dossier, relation, filter).map(({ id, from, to }) =>
    relation.endsWith('-by') ? { id, here: from, next: to } : { id, here: to, next: from },
  );
  const entries: { id: string; depth: number; via: string[] }[] = [];
  const seen = new Set([root]);
  let layer = [root];
  for (let at = 1; at <= depth; at++) {
    const open = layer.filter(
      (id) => id === root || entitiesOf(dossier).find((entity) => entity.id === id)!.through,
    );
    const found = entitiesOf(dossier).flatMap(({ id }) => {
      if (seen.has(id)) return [];
      const via = pairs.filter(({ here, next }) => next === id && open.includes(here));
      return via.length === 0 ? [] : [{ id, depth: at, via: [...new Set(via.map((v) => v.id))] }];
    });
    found.forEach(({ id }) => seen.add(id));
    entries.push(...found);
    layer = found.map(({ id }) => id);
  }
  return entries;
}
