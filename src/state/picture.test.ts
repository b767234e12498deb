import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { emptyFilter } from '#graph/filter.ts';
import { rankedCore } from '#graph/ranked-core.ts';
import { selectClaims } from '#graph/select.ts';
import { compileWith, VOCABULARY } from '#model/compile/testing.ts';
import { degrees } from '#graph/measures.ts';
import { pictureBase, pictureOf } from './picture.ts';
import { pictureRows } from './rows.ts';

const { dossier } = compileWith({
  'people/ada.yaml':
    'name: Ada\nroles: [{role: economist, group: institute}]\nevidence: [{source: letter, at: p. 1}]\n',
  'people/cy.yaml': 'name: Cy\nevidence: [{source: letter, at: p. 1}]\n',
  'groups/institute.yaml': 'name: Institute\ntype: organisation\n',
});
const index = buildClaimIndex(dossier!);
const base = pictureBase(index, degrees(dossier!));
const all = selectClaims(index, emptyFilter);
const ids = (entities: readonly { id: string }[]) => entities.map(({ id }) => id).sort();

describe('the picture', () => {
  it('draws who is joined by a claim, and says what it leaves out', () => {
    const picture = pictureOf(index, base, all, []);
    expect(ids(picture.entities)).toEqual(['ada', 'ben']);
    expect(picture).toMatchObject({ rosterClaims: 1, unlinkedEntities: 3, hiddenEntities: 0 });
  });

  it('rings whoever confessed, and not who denied', () => {
    const vocabulary = VOCABULARY.replace(
      '  confesses: {',
      '  denies: {family: testimony, label: denies, inverse: denied by, past: denied, edge: no, paths: no, self: yes}\n  confesses: {confession: yes, ',
    );
    const said = (type: string, from: string) =>
      `- {id: ${from}-${type}, type: ${type}, from: ${from}, attribution: [{by: ada, attitude: neutral}], evidence: [{source: letter, at: p. 1}]}\n`;
    const { dossier: told } = compileWith({
      'vocabulary.yaml': vocabulary,
      'claims/b.yaml': said('confesses', 'ben') + said('denies', 'ada'),
    });
    const { entities } = pictureBase(buildClaimIndex(told!), degrees(told!));
    const confessions = Object.fromEntries(entities.map((one) => [one.id, one.confessions]));
    expect(confessions).toMatchObject({ ada: 0, ben: 1 });
  });

  it('draws membership for the entity that is selected, or where ties are asked for', () => {
    const selected = pictureOf(index, base, all, ['ada'], 'ada');
    expect(ids(selected.entities)).toEqual(['ada', 'ben', 'institute']);
    const ties = selectClaims(index, { ...emptyFilter, family: ['tie'] });
    expect(ids(pictureOf(index, base, ties, []).entities)).toEqual(['ada', 'institute']);
  });

  it('draws whoever is asked for, joined or not', () => {
    expect(ids(pictureOf(index, base, all, ['cy']).entities)).toEqual(['ada', 'ben', 'cy']);
  });

  it('has its equal in a list that leaves nobody out', () => {
    const rows = pictureRows(pictureOf(index, base, all, []), base, all);
    expect(ids(rows)).toEqual(['ada', 'ben', 'cy', 'institute', 'trial']);
    expect(rows.find(({ id }) => id === 'ben')).toMatchObject({
      by: 0,
      about: 1,
      neighbours: ['ada'],
    });
  });
});

describe('the ranked core of a large dossier', () => {
  const entities = Array.from({ length: 2000 }, (_, i) => ({ id: `e${i}`, weight: 2000 - i }));
  const bundles = entities.slice(1).map(({ id }, i) => ({ from: `e${i >> 1}`, to: id }));

  it('never has more elements than its limit, and every line between those it draws', () => {
    const core = rankedCore(entities, bundles, { limit: 300 });
    expect(core.entities.length + core.bundles.length).toBeLessThanOrEqual(300);
    const drawn = new Set(core.entities.map(({ id }) => id));
    expect(core.bundles).toEqual(
      bundles.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    );
    expect(core).toMatchObject({ totalEntities: 2000, totalBundles: 1999 });
  });

  it('has whoever is asked for, however low in rank', () => {
    const core = rankedCore(entities, bundles, { limit: 300, always: ['e1999'] });
    expect(core.entities.some(({ id }) => id === 'e1999')).toBe(true);
  });
});
