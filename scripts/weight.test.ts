import { describe, expect, it } from 'vitest';
import { openingFiles, verdict } from './weight.ts';

const SITE: Record<string, string> = {
  'index.html':
    '<link rel="icon" href="./icon.svg"><link rel="stylesheet" href="./assets/a.css">' +
    '<link rel="modulepreload" href="./assets/b.js"><script type="module" src="./assets/a.js"></script>',
  'assets/a.css': 'a{}',
  'assets/a.js':
    'import{b}from"./b.js";import"./c.js";const later=()=>import("./later.js");b(later)',
  'assets/b.js': 'export const b=1',
  'assets/c.js': 'export{b}from"./b.js"',
  'assets/later.js': 'export const heavy=1',
};
const read = (file: string) => SITE[file]!;

describe('the weight of the opening view', () => {
  it('is of what the page names and what that imports, each file once', async () => {
    const files = (await openingFiles(read)).map(({ file }) => file).sort();
    expect(files).toEqual(['assets/a.css', 'assets/a.js', 'assets/b.js', 'assets/c.js']);
  });

  it('is not of what is loaded on demand', async () => {
    const files = (await openingFiles(read)).map(({ file }) => file);
    expect(files).not.toContain('assets/later.js');
  });

  it('is said in a line within the budget, and above it with the biggest files and a remedy', () => {
    const files = [
      { file: 'assets/a.js', bytes: 900 },
      { file: 'assets/b.js', bytes: 200 },
    ];
    expect(verdict(files, 1100)).toEqual({
      text: 'the opening view loads 1.1 of 1.1 KB of gzipped script and style',
      ok: true,
    });
    const { text, ok } = verdict(files, 1000);
    expect(ok).toBe(false);
    expect(text).toMatch(/1\.1 of 1 KB.*: 0\.1 too many\n +0\.9 +assets\/a\.js\n[^]*import\(\)/);
  });
});
