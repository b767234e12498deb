import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { emptyFilter } from '#graph/filter.ts';
import { dossierOf } from '#graph/testing.ts';
import { boardOf, MOST_COLUMNS } from './board.ts';
import { sectionsOf } from './board-sections.ts';
import { noChoice, type CompareChoice } from './compare-address.ts';
import { columnsOf } from './compare-columns.ts';
import { casePresets } from './compare-presets.ts';
import { claimsOfCells, claimsOpposed, countShown } from './compare-shown.ts';
import { Records } from './records.ts';

const TEXT = `event trial dated 1936-08; person duranty judge; person trotsky prisoner;
  d: duranty -judges> trial (in trial) (stance defends) (on 1941);
  t: trotsky -judges> trial (in trial) (stance condemns) (on 1936);
  u: trotsky -judges> trial (in trial) (stance condemns);
  z: zoe -judges> trial (in trial) (stance condemns) (on 1936);
  a: ann -writes-of> t (attitude favourable); r: bob -writes-of> radek; e: bob -writes-of> ann`;

function board(choice: Partial<CompareChoice> = {}, text = TEXT) {
  const dossier = dossierOf(text);
  const index = buildClaimIndex(dossier);
  const { comparison, left } = boardOf(index, { ...noChoice, ...choice }, emptyFilter);
  const records = new Records(dossier);
  const sections = sectionsOf(index, records, comparison, choice.by ?? 'stance');
  return {
    ...{ index, records, comparison, left },
    subjects: comparison.subjects,
    columns: sections.map(({ key, commentators }) => `${key}: ${commentators.join(' ')}`),
  };
}

describe('the board', () => {
  it('has in its rows cases, statements, people, or commentators', () => {
    expect(board().subjects).toEqual(['trial']);
    expect(board({ rows: 'statements' })).toMatchObject({
      subjects: ['t'],
      columns: ['none: ann'],
    });
    expect(board({ rows: 'people' }).subjects).toEqual(['ann', 'radek']);
    expect(board({ rows: 'commentators' }).subjects).toEqual(['ann']);
    expect(board({ on: ['radek', 'trial'] }).subjects).toEqual(['radek', 'trial']);
  });

  it('is empty where those chosen say nothing of that kind', () => {
    const { comparison } = board({ with: ['radek'] });
    expect(comparison).toMatchObject({ commentators: ['radek'], subjects: [], cells: [] });
  });

  it('groups by stance, by kind and by time, in order of the first judgement', () => {
    expect(board().columns).toEqual(['defends: duranty', 'condemns: trotsky zoe']);
    expect(board({ by: 'kind' }).columns).toEqual(['judge: duranty', 'prisoner: trotsky', ': zoe']);
    expect(board({ by: 'era' }).columns).toEqual(['contemporary: trotsky zoe', 'unknown: duranty']);
    expect(board({ by: 'date' }).columns).toEqual([': trotsky zoe duranty']);
    expect(board({ by: 'name' }).columns).toEqual([': duranty trotsky zoe']);
  });

  it('keeps those who judge most where not all fit, and says how many it left out', () => {
    const many = Array.from(
      { length: MOST_COLUMNS + 3 },
      (_, i) => `p${i} -judges> trial (in trial) (stance defends)`,
    ).join('; ');
    const { left, comparison } = board(
      {},
      `event trial; ${many}; p42 -judges> trial (in trial) (stance defends)`,
    );
    expect(left).toEqual({ commentators: 3, subjects: 0 });
    expect(comparison.commentators).toContain('p42');
    expect(board({ with: ['p1', 'p42'] }, `event trial; ${many}`).left.commentators).toBe(0);
  });
});

describe('parallel columns', () => {
  it('run downward in time, the undated in one row at the end', () => {
    const { index, comparison } = board({ with: ['duranty', 'trotsky', 'ann'], on: ['trial'] });
    const [trial] = columnsOf(index, comparison);
    expect(trial!.rows.map(({ said, claims }) => [said.date, Object.fromEntries(claims)])).toEqual([
      ['1936', { trotsky: ['t'] }],
      ['1941', { duranty: ['d'] }],
      [null, { trotsky: ['u'] }],
    ]);
    expect(trial!.silent).toEqual(['ann']);
    expect(trial!.oppositions.map((pairs) => pairs.map(({ claims }) => claims.join('+')))).toEqual([
      ['d+t', 'd+u'],
    ]);
  });
});

describe('ready comparisons', () => {
  it('set the defenders of a case beside its critics', () => {
    const { index } = board();
    expect(casePresets(index, ['trial'])).toEqual([
      { event: 'trial', commentators: ['duranty', 'trotsky', 'zoe'] },
    ]);
  });

  it('are not made of a case that all judge alike', () => {
    const { index } = board({}, 'event trial; a -judges> trial (in trial) (stance defends)');
    expect(casePresets(index, ['trial'])).toEqual([]);
  });
});

it('counts each statement and speaker once', () => {
  const { comparison, records } = board();
  expect(countShown(records, claimsOfCells(comparison))).toEqual({
    ...{ commentators: 3, statements: 4 },
  });
  expect(countShown(records, claimsOpposed(comparison))).toEqual({
    ...{ commentators: 3, statements: 4 },
  });
});
