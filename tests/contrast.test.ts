import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of one theme block, by name. */
function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return new Map([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!]));
}

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXT = ['--ink', '--ink-soft', '--accent', '--duress'];
const MARKS = [
  ...['accusation', 'testimony', 'commentary', 'pressure', 'tie'].map((f) => `--family-${f}`),
  ...[1, 2, 3, 4, 5].map((step) => `--stance-${step}`),
  ...['--person', '--group', '--event', '--focus', '--line-strong'],
];

describe.each([
  ['light', ':root {'],
  ['dark', "[data-theme='dark'] {"],
])('the %s palette', (_name, selector) => {
  const theme = tokens(selector);

  it('is whole', () => {
    expect([...TEXT, ...MARKS].filter((name) => !theme.has(name))).toEqual([]);
  });

  it.each(['--paper', '--surface', '--sunken', '--mark'])('has text of 4.5 : 1 on %s', (ground) => {
    const names = ground === '--mark' ? ['--ink'] : TEXT;
    const low = names.filter((name) => contrast(theme.get(name)!, theme.get(ground)!) < 4.5);
    expect(low).toEqual([]);
  });

  it.each(['--paper', '--surface'])('has marks of 3 : 1 on %s', (ground) => {
    const low = MARKS.filter((name) => contrast(theme.get(name)!, theme.get(ground)!) < 3);
    expect(low).toEqual([]);
  });

  it('has text of 4.5 : 1 on the accent', () => {
    expect(contrast(theme.get('--accent-ink')!, theme.get('--accent')!)).toBeGreaterThan(4.5);
  });
});
