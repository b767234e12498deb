/** Random and spoilt YAML, for a bounded time, from a seed that a failure names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPicture } from '../../scripts/build-dossier.ts';
import { expectSound, inTime } from './expect-sound.ts';
import { compileTexts, compileWith, SMALL } from './small-dossier.ts';
import { filePath, scratchedFile, spoiltFile, yamlText } from './yaml-arbitraries.ts';

/** HOSTILE_SECONDS and HOSTILE_SEED make a longer hunt of it, or another one. */
const seconds = Number(process.env['HOSTILE_SECONDS'] ?? 3);
const bounded = {
  seed: Number(process.env['HOSTILE_SEED'] ?? 1931),
  numRuns: 1_000_000,
  interruptAfterTimeLimit: seconds * 1000,
  endOnFailure: true,
};

const sound = (path: string, text: string) =>
  inTime(text.length, () => {
    const compiled = compileWith(path, text);
    expectSound(compiled);
    return compiled;
  });

describe('hostile texts', () => {
  it('start from a dossier without a problem but notes', () => {
    const { dossier, problems } = compileTexts(SMALL);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(dossier).not.toBeNull();
  });

  it('of random YAML give problems with a place and a remedy', () => {
    const property = fc.property(filePath, yamlText, (path, text) => void sound(path, text));
    fc.assert(property, bounded);
  });

  it('of good records spoilt do, and what is without an error can be drawn', () => {
    const property = fc.property(spoiltFile, ({ path, text }) => {
      const { dossier, problems } = sound(path, text);
      if (problems.some(({ severity }) => severity === 'error')) return;
      expect(withPicture(dossier!).picture.positions).toBeDefined();
    });
    fc.assert(property, bounded);
  });

  it('of good files scratched do', () => {
    fc.assert(
      fc.property(scratchedFile, ({ path, text }) => void sound(path, text)),
      bounded,
    );
  });

  it.each(SMALL.map(({ path }) => path))('of %s cut short anywhere do', (path) => {
    const { text } = SMALL.find((file) => file.path === path)!;
    for (let end = 0; end < text.length; end++) sound(path, text.slice(0, end));
  });
});
