import { describe, expect, it } from 'vitest';
import { elementsOf, stanceSteps } from './elements.ts';
import { bundle, entity } from './testing.ts';
import { bundleKey, type DrawnBundle, type DrawnEntity } from './types.ts';

const line = (from: string, to: string) => bundleKey({ from, to, family: 'accusation' });
const drawn = (entities: DrawnEntity[], bundles: DrawnBundle[] = []) =>
  elementsOf({
    entities,
    bundles,
    positions: new Map([['ada', { x: 3, y: 4 }]]),
    stances: stanceSteps({ yes: { order: 1 }, perhaps: { order: 2 }, no: { order: 3 } }),
  });

const classesOf = (one: Partial<DrawnBundle>) =>
  drawn([entity('ada'), entity('ben')], [bundle('ada', 'ben', one)]).edges[0]?.classes.split(' ');

describe('elements', () => {
  it('stand where the layout put them', () => {
    const { nodes } = drawn([entity('ada'), entity('ben')]);
    expect(nodes.map((n) => n.position)).toEqual([
      { x: 3, y: 4 },
      { x: 0, y: 0 },
    ]);
  });

  it('say what an entity is', () => {
    const { nodes } = drawn([
      entity('ada', { confessions: 2 }),
      entity('centre', { kind: 'group', status: 'alleged' }),
      entity('police', { kind: 'group', hub: true }),
    ]);
    expect(nodes.map((n) => n.classes)).toEqual(['person confessed', 'group alleged', 'group hub']);
    expect(nodes[0]?.data.confessions).toBe(2);
  });

  it('are larger for the better connected, whatever is filtered away', () => {
    const [a, b] = drawn([entity('ada', { weight: 9 }), entity('ben', { weight: 1 })]).nodes;
    expect(a!.data.size).toBeGreaterThan(b!.data.size);
    const alone = elementsOf({
      entities: [entity('ben')],
      bundles: [],
      positions: new Map(),
      heaviest: 9,
    });
    expect(alone.nodes[0]?.data.size).toBe(b!.data.size);
  });

  it('join only what is drawn', () => {
    const { edges } = drawn(
      [entity('ada'), entity('ben')],
      [bundle('ada', 'ben'), bundle('ben', 'ada'), bundle('ada', 'zoe'), bundle('ada', 'ada')],
    );
    expect(edges.map((e) => e.data.id)).toEqual([line('ada', 'ben'), line('ben', 'ada')]);
  });

  it('say what a bundle is', () => {
    expect(
      classesOf({ duress: true, certainty: 'disputed', roster: true, inferred: true }),
    ).toEqual(['accusation', 'duress', 'roster', 'inferred', 'uncertain', 'disputed']);
    expect(classesOf({ directed: false, family: 'tie' })).toEqual(['tie', 'certain', 'undirected']);
  });

  it('count statements where they differ from claims', () => {
    const count = (one: Partial<DrawnBundle>) =>
      drawn([entity('ada'), entity('ben')], [bundle('ada', 'ben', one)]).edges[0]?.data.count;
    expect(count({ claims: [1, 2, 3] })).toBe(3);
    expect(count({ claims: [1, 2, 3], statements: 1 })).toBe(1);
  });

  it('are as wide as their independent sources, within bounds', () => {
    const width = (sources: number) =>
      drawn([entity('ada'), entity('ben')], [bundle('ada', 'ben', { sources })]).edges[0]!.data
        .width;
    expect(width(2)).toBeGreaterThan(width(1));
    expect(width(0)).toBe(width(1));
    expect(width(50)).toBe(width(5));
  });

  it('put stances on five steps by their order', () => {
    expect(classesOf({ family: 'commentary', stance: 'yes' })).toContain('stance-1');
    expect(classesOf({ family: 'commentary', stance: 'perhaps' })).toContain('stance-3');
    expect(classesOf({ family: 'commentary', stance: 'no' })).toContain('stance-5');
    expect(classesOf({ family: 'commentary', stance: 'no', stancesDiffer: true })).toContain(
      'stance-varied',
    );
    expect(stanceSteps({})).toEqual(new Map());
    expect(stanceSteps({ only: { order: 4 } })).toEqual(new Map([['only', 3]]));
  });
});
