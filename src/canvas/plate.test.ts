import { describe, expect, it } from 'vitest';
import { type DrawnElements, elementsOf, stanceSteps } from './elements.ts';
import { plate } from './plate.ts';
import { bundle, entity } from './testing.ts';
import type { DrawnBundle, DrawnEntity, Point } from './types.ts';

const PLACES: Readonly<Record<string, Point>> = {
  ada: { x: 0, y: 0 },
  ben: { x: 1004, y: 0 },
  cal: { x: 0, y: 1040 },
};

const drawn = (entities: DrawnEntity[], bundles: DrawnBundle[] = []): DrawnElements =>
  elementsOf({
    entities,
    bundles,
    positions: new Map(Object.entries(PLACES)),
    stances: stanceSteps({ yes: { order: 1 }, no: { order: 2 } }),
  });

const svg = (entities: DrawnEntity[], bundles: DrawnBundle[] = []) =>
  plate(drawn(entities, bundles)) ?? '';
const three = ['ada', 'ben', 'cal'].map((id) => entity(id));
/** What is drawn with a class, as its places and lines. */
const pathOf = (text: string, name: string) =>
  [...text.matchAll(/<path class="([\w-]+)"[^>]* d="([^"]+)"\/>/g)]
    .filter(([, found]) => found === name)
    .map(([, , d]) => d)
    .join('');

describe('the opening picture as an SVG', () => {
  it('is not there where nothing is to be shown, or more than is soon read', () => {
    expect(plate({ nodes: [], edges: [] })).toBeNull();
    const many = Array.from({ length: 4001 }, (_, i) => entity(`one-${i}`));
    expect(plate(drawn(many))).toBeNull();
  });

  it('has a symbol for each entity where the layout put it, in the box of them all', () => {
    const text = svg(three);
    expect(text).toMatch(/^<svg class="plate" viewBox="0 0 1004 1040">/);
    expect(pathOf(text, 'person')).toBe('M0 0h0M1004 0h0M0 1040h0');
  });

  it('tells kinds apart: a person is round, a group a square, an event a lozenge', () => {
    const text = svg([entity('ada'), entity('ben', { kind: 'group' })]);
    expect(text).toMatch(/class="person" stroke-linecap="round"/);
    expect(text).toMatch(/class="group" stroke-linecap="square"/);
    expect(svg([entity('ada', { kind: 'event' })])).toMatch(/class="event" .*M0 0l\.01\.01/);
  });

  it('leaves the middle free where there is only an allegation that somebody was', () => {
    expect(pathOf(svg([entity('ada', { status: 'alleged' })]), 'blank')).toBe('M0 0h0');
    expect(svg([entity('ada')])).not.toContain('blank');
  });

  it('rings those who confessed', () => {
    const text = svg([entity('ada', { confessions: 1 })]);
    expect(pathOf(text, 'testimony')).toBe('M0 0h0');
    expect(text.indexOf('testimony')).toBeLessThan(text.indexOf('"person"'));
  });

  it('draws one line straight, and two of a pair apart, to either side', () => {
    const one = pathOf(svg(three, [bundle('ada', 'ben')]), 'accusation');
    expect(one).toBe('M0 0L1004 0');
    const two = svg(three, [bundle('ada', 'ben'), bundle('ben', 'ada', { family: 'commentary' })]);
    const middle = (name: string) => Number(/Q[-\d.]+ (-?[\d.]+)/.exec(pathOf(two, name))![1]);
    expect(middle('accusation')).toBeLessThan(0);
    expect(middle('commentary')).toBe(-middle('accusation'));
  });

  it('draws the two beside each other though they go opposite ways', () => {
    const there = svg(three, [bundle('ada', 'ben'), bundle('ada', 'ben', { family: 'tie' })]);
    const back = svg(three, [bundle('ada', 'ben'), bundle('ben', 'ada', { family: 'tie' })]);
    const bend = (text: string) => /Q(\S+ \S+)/.exec(pathOf(text, 'tie'))![1];
    expect(bend(back)).toBe(bend(there));
  });

  it('gives a stance its colour, duress its band beneath, and what is uncertain its dashes', () => {
    const text = svg(three, [
      bundle('ada', 'ben', { duress: true }),
      bundle('ada', 'cal', { certainty: 'disputed' }),
      bundle('cal', 'ben', { family: 'commentary', stance: 'no' }),
    ]);
    expect(pathOf(text, 'stance-5')).toBe('M0 1040L1004 0');
    expect(text.indexOf('class="duress"')).toBeLessThan(text.indexOf('class="accusation"'));
    expect(text).toContain('stroke-dasharray');
    expect(svg(three, [bundle('ada', 'ben')])).not.toContain('stroke-dasharray');
  });

  it('keeps a few that lie close from being blown up', () => {
    const close = elementsOf({
      entities: [entity('ada'), entity('ben')],
      bundles: [],
      positions: new Map([
        ['ada', { x: 0, y: 0 }],
        ['ben', { x: 10, y: 0 }],
      ]),
    });
    expect(plate(close)).toMatch(/viewBox="-120.5 -118 251 236"/);
  });
});
