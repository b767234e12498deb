import { describe, expect, test } from 'vitest';
import { captionLines, wrapped } from './picture-caption.ts';
import { lineElement, type PictureLine } from './picture-line.ts';
import { type Picture, type PictureNode, writePictureSvg } from './picture-svg.ts';

const palette = { paper: '#fff', ink: '#000', duress: '#606', accent: '#a00', inkSoft: '#555' };

const line: PictureLine = {
  points: [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ],
  middle: { x: 5, y: 0 },
  ...{ colour: '#a00', headColour: '#a00', width: 1, opacity: 1, dash: [] },
  ...{ head: 'triangle', headFilled: true, headScale: 1 },
  ...{ inferred: false, duress: false, selected: false },
};

const node: PictureNode = {
  ...{ x: 10, y: 20, width: 12, height: 12, shape: 'ellipse', fill: '#111', stroke: '#111' },
  ...{ border: 1, dashed: false, opacity: 1, ring: null, pile: false, selected: false },
};

const caption = {
  ...{ title: 'A & B', subtitle: '2 entities, 1 claim.' },
  legend: [{ label: 'Accusations', sample: { line } }],
  notes: ['Filters: by A < B.', 'Covers one page.'],
};

const drawn = (more: Partial<Picture> = {}): Picture => ({
  ...{ width: 600, height: 400, palette, edges: [line], nodes: [node], texts: [], ...more },
});

describe('words beneath a picture', () => {
  test('a text is broken between words', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  });
  test('a word that is longer than a line has a line of its own', () => {
    expect(wrapped('a https://example.org b', 6)).toEqual(['a', 'https://example.org', 'b']);
  });
  test('signs stand in columns, notes beneath them, none upon another', () => {
    const legend = ['a', 'b', 'c'].map((label) => ({ label, sample: { line } }));
    const lines = captionLines({ ...caption, legend }, 430);
    expect(lines.map(({ text, x }) => [text, x])).toEqual([
      ...[['a', 0] as const, ['b', 215] as const, ['c', 0] as const],
      ...caption.notes.map((note) => [note, 0]),
    ]);
    const places = lines.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(lines.length);
    const rows = lines.slice(2).map(({ y }) => y);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });
});

describe('a line of a picture', () => {
  test('is straight between two points', () => {
    expect(lineElement(line, palette)).toContain('d="M0 0L10 0"');
  });
  test('is bent by a control point', () => {
    const points = [line.points[0]!, { x: 5, y: 8 }, line.points[1]!];
    expect(lineElement({ ...line, points }, palette)).toContain('d="M0 0Q5 8 10 0"');
  });
  test('has its head at the target, turned as it arrives', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 10 },
    ];
    expect(lineElement({ ...line, points }, palette)).toContain('translate(0 10) rotate(90)');
  });
  test('of a hollow head is filled with paper', () => {
    expect(lineElement({ ...line, headFilled: false }, palette)).toContain('fill="#fff"');
  });
  test('under duress is marked across its middle', () => {
    const marked = lineElement({ ...line, duress: true }, palette);
    expect(marked).toContain('transform="translate(5 0) rotate(0)"');
    expect(lineElement(line, palette)).not.toContain(palette.duress);
  });
  test('whose actor is inferred has a hollow tail', () => {
    expect(lineElement({ ...line, inferred: true }, palette)).toContain('<circle cx="0" cy="0"');
    expect(lineElement(line, palette)).not.toContain('<circle');
  });
});

describe('a picture as a file', () => {
  test('says its title, filters and coverage, with the signs of XML escaped', () => {
    const svg = writePictureSvg(drawn(), caption);
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).toContain('>Filters: by A &lt; B.</text>');
    expect(svg).toContain('>Covers one page.</text>');
    expect(svg).toContain('>Accusations</text>');
  });
  test('fetches nothing', () => {
    const svg = writePictureSvg(drawn(), caption);
    expect(svg).not.toMatch(/href|url\((?!#)|<script|<style/);
  });
  test('a long title is broken rather than cut', () => {
    const title =
      'Accusers, accused and commentators of a great many years in a great many countries';
    const svg = writePictureSvg(drawn(), { ...caption, title });
    expect([...svg.matchAll(/font-size="24"[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
      'Accusers, accused and commentators of a great',
      'many years in a great many countries',
    ]);
  });
  test('a name has a rim of paper and keeps its width', () => {
    const text = { text: 'Ada', x: 5, y: 5, size: 13, italic: true, colour: '#000', opacity: 1 };
    const svg = writePictureSvg(drawn({ texts: [{ ...text, width: 20 }] }), caption);
    expect(svg).toMatch(/<text[^>]*stroke="#fff"[^>]*textLength="20"[^>]*>Ada</);
    expect(svg).toContain('font-style="italic"');
  });
  test('a person is round, an event a diamond, a group a box; a confession is a ring', () => {
    const nodes = ['ellipse', 'diamond', 'round-rectangle'].map((shape) => ({ ...node, shape }));
    const svg = writePictureSvg(drawn({ nodes: [...nodes, { ...node, ring: '#00a' }] }), caption);
    expect(svg.match(/<ellipse/g)).toHaveLength(3);
    expect(svg).toContain('d="M0 -6L6 0L0 6L-6 0Z"');
    expect(svg).toContain('stroke="#00a"');
  });
});
