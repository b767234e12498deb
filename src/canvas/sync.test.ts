import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { elementsOf } from './elements.ts';
import { Marks } from './marks.ts';
import { syncElements } from './sync.ts';
import { bundleKey, type DrawnEntity } from './types.ts';

const NAMES = ['ada', 'ben', 'zoe'];
const line = (from: string, to: string) => bundleKey({ from, to, family: 'accusation' });
const entity = (id: string): DrawnEntity => ({
  id,
  kind: 'person',
  name: id,
  weight: 1,
  confessions: 0,
  status: 'attested',
  hub: false,
});

/** A drawing of these people, each accusing the next. */
function chain(ids: readonly string[]) {
  return elementsOf({
    entities: ids.map(entity),
    bundles: ids.slice(1).map((to, i) => ({
      from: ids[i]!,
      to,
      family: 'accusation' as const,
      claims: ['c'],
      sources: 1,
      duress: false,
      stance: null,
      certainty: 'certain' as const,
      roster: false,
      inferred: false,
    })),
    positions: new Map(NAMES.map((id, i) => [id, { x: 10 * i, y: 0 }])),
  });
}

const idsOf = (cy: cytoscape.Core) => cy.elements().map((element) => element.id());

describe('a new drawing', () => {
  it('takes away what is filtered out and brings it back to its place', () => {
    const cy = cytoscape({ headless: true });
    syncElements(cy, chain(NAMES));
    syncElements(cy, chain(['ada', 'ben']));
    expect(idsOf(cy)).toEqual(['ada', 'ben', line('ada', 'ben')]);
    syncElements(cy, chain(NAMES));
    expect(cy.getElementById('zoe').position()).toEqual({ x: 20, y: 0 });
    expect(cy.edges().length).toBe(2);
  });

  it('can be empty', () => {
    const cy = cytoscape({ headless: true });
    syncElements(cy, chain(NAMES));
    syncElements(cy, chain([]));
    expect(idsOf(cy)).toEqual([]);
  });
});

describe('marks', () => {
  const marked = () => {
    const cy = cytoscape({ headless: true });
    syncElements(cy, chain(NAMES));
    return { cy, marks: new Marks(cy), faded: () => cy.$('.faded').map((e) => e.id()) };
  };

  it('bring out the neighbourhood of what is pointed at', () => {
    const { cy, marks, faded } = marked();
    marks.hovered = 'ada';
    marks.apply();
    expect(faded()).toEqual(['zoe', line('ben', 'zoe')]);
    marks.hovered = line('ben', 'zoe');
    marks.apply();
    expect(cy.$('node.hover-near').map((n) => n.id())).toEqual(['ben', 'zoe']);
  });

  it('pay no heed to what is not drawn', () => {
    const { marks, faded } = marked();
    marks.selected = 'nobody';
    marks.hovered = 'nobody';
    marks.apply();
    expect(faded()).toEqual([]);
  });
});
