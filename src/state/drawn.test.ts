import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { emptyFilter } from '#graph/filter.ts';
import { degrees } from '#graph/measures.ts';
import { selectClaims } from '#graph/select.ts';
import { MOST_LINES } from '#graph/strongest-lines.ts';
import { dossierOf } from '#graph/testing.ts';
import { drawnOf } from './drawn.ts';
import { pictureBase, pictureOf } from './picture.ts';

/** What is drawn of a dossier, and the claims that are not. */
function draw(text: string, keep: string[] = []) {
  const dossier = dossierOf(text);
  const index = buildClaimIndex(dossier);
  const base = pictureBase(index, degrees(dossier));
  return drawnOf(pictureOf(index, base, selectClaims(index, emptyFilter), keep), keep, []);
}

describe('the picture as it is drawn', () => {
  const names = Array.from({ length: 21 }, (_, i) => `p${i}`);
  const crowd = names
    .flatMap((a, i) => names.slice(i + 1).map((b) => `${a} -accuses> ${b}`))
    .join('; ');

  it('has all lines where there is room', () => {
    const { bundles, hiddenClaims } = draw('a -accuses> b; b -accuses> c');
    expect([bundles.length, hiddenClaims]).toEqual([2, 0]);
  });

  it('has of too many lines the strongest, and says how many claims it leaves out', () => {
    const { entities, bundles, hiddenClaims } = draw(crowd);
    expect(entities).toHaveLength(21);
    expect(bundles.length).toBeLessThanOrEqual(MOST_LINES);
    expect(hiddenClaims).toBe(210 - bundles.length);
  });

  it('has every line of whoever is asked for', () => {
    const own = draw(crowd, ['p20']).bundles.filter((b) => [b.from, b.to].includes('p20'));
    expect(own).toHaveLength(20);
  });

  it('folds a list before lines are left out, so that it stays one', () => {
    const leaves = Array.from(
      { length: 30 },
      (_, i) => `a -accuses> leaf${i}; b -accuses> leaf${i}`,
    );
    const { lists } = draw([crowd, ...leaves].join('; '));
    expect(lists.map(({ members }) => members.length)).toEqual([30]);
  });
});
