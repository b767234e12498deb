import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '#model/schema/scales.ts';
import { FAMILY_STYLE, STANCE_STYLE, VARIED_STANCE } from './family-style.ts';
import { PALETTE } from './testing.ts';
import { stylesheet } from './stylesheet.ts';

/** The computed style of a line with these classes. */
function lineStyle(classes: string, unit = 1) {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(PALETTE, { unit: () => unit, lineOpacity: () => 0.8 }),
    elements: [
      { data: { id: 'a', size: 10 }, classes: 'person' },
      { data: { id: 'b', size: 10 }, classes: 'event' },
      { data: { id: 'e', source: 'a', target: 'b', width: 2 }, classes },
    ],
  });
  const line = cy.getElementById('e');
  return (name: string): string => String(line.style(name));
}

describe('the stylesheet', () => {
  it('tells families apart by colour, and without it by pattern, width or arrowhead', () => {
    const looks = FAMILIES.map((family) => {
      const style = lineStyle(family);
      return [style('line-color'), style('line-style'), style('target-arrow-shape')];
    });
    expect(new Set(looks.map(String)).size).toBe(FAMILIES.length);
    expect(new Set(looks.map(([colour]) => colour)).size).toBe(FAMILIES.length);
    const grey = FAMILIES.map((f) => [FAMILY_STYLE[f].dash, FAMILY_STYLE[f].arrow]);
    expect(new Set(grey.map(String)).size).toBe(FAMILIES.length);
    expect(new Set(FAMILIES.map((f) => FAMILY_STYLE[f].arrow)).size).toBe(FAMILIES.length);
  });

  it('gives every stance a shape of its own', () => {
    const shapes = [...STANCE_STYLE, VARIED_STANCE].map((s) => `${s.fill} ${s.arrow}`);
    expect(new Set(shapes).size).toBe(6);
    const style = lineStyle('commentary stance-5');
    expect([style('target-arrow-shape'), style('target-arrow-fill')]).toEqual([
      'diamond',
      'filled',
    ]);
  });

  it('shows duress on a line of any family and certainty', () => {
    for (const family of FAMILIES) {
      const style = lineStyle(`${family} duress uncertain disputed`);
      expect(style('mid-target-arrow-shape')).toBe('tee');
      expect(Number(style('underlay-opacity'))).toBeGreaterThan(0);
    }
  });

  it('breaks an uncertain line in another rhythm', () => {
    for (const family of FAMILIES) {
      const { dash, uncertainDash } = FAMILY_STYLE[family];
      expect(uncertainDash).not.toEqual(dash);
      expect(lineStyle(`${family} uncertain`)('line-style')).toBe('dashed');
    }
  });

  it('draws a tie without direction without an arrowhead', () => {
    expect(lineStyle('tie undirected')('target-arrow-shape')).toBe('none');
  });

  it('keeps sizes in pixels at any zoom', () => {
    expect(lineStyle('testimony')('width')).toBe('2px');
    expect(lineStyle('testimony', 3)('width')).toBe('6px');
  });
});
