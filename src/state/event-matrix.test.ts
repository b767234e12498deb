import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { dossierOf } from '#graph/testing.ts';
import { eventMatrix } from './event-matrix.ts';

const ROOM = { rows: 9, columns: 9, lines: 9 };
const of = (text: string, room: Partial<typeof ROOM> = {}) =>
  eventMatrix(buildClaimIndex(dossierOf(`event trial; ${text}`)), 'trial', { ...ROOM, ...room });
const TEXT =
  'a -accuses> b (in trial); a -accuses> c (in trial); a -implicates> c (in trial); b -accuses> c (in trial)';

describe('the matrix of an event', () => {
  it('is none where fewer than two speak or are named', () => {
    expect(of('')).toBeNull();
    expect(of('a -accuses> b c (in trial)')).toBeNull();
    expect(of('a -accuses> c (in trial); b -accuses> c (in trial)')).toBeNull();
  });

  it('has those heard most first, against those named most first', () => {
    const table = of(TEXT)!;
    expect(table.rows.map(({ id, said }) => `${id} ${said}`)).toEqual(['a 3', 'b 1']);
    expect(table.columns).toEqual([
      { id: 'c', named: 3 },
      { id: 'b', named: 1 },
    ]);
    expect(table.rows[1]!.cells.map((cell) => cell?.statements ?? 0)).toEqual([1, 0]);
    expect(table.whole).toEqual({ statements: 4, rows: 2, columns: 2 });
  });

  it('holds what was said in a part of the event, and nothing from elsewhere', () => {
    const table = of(`event session of trial; ${TEXT}; d -accuses> b (in session); e -accuses> b`)!;
    expect(table.rows.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });

  it('sets confessions beside the cells; who did nothing else comes last', () => {
    const { rows, confessions } = of(
      `${TEXT}; d -confesses> (in trial); b -confesses> (in trial) (statement s); b -confesses> (in trial) (statement s)`,
    )!;
    expect(rows.map((row) => `${row.id} ${row.confessions}`)).toEqual(['a 0', 'b 1', 'd 1']);
    expect(confessions).toBe(2);
  });

  it('says what it has no room for', () => {
    const { rows, columns, left, strongest } = of(TEXT, { rows: 1, columns: 1, lines: 1 })!;
    expect(rows.map(({ id, beyond }) => `${id} ${beyond}`)).toEqual(['a 1']);
    expect(columns.map(({ id }) => id)).toEqual(['c']);
    expect(left).toEqual({ rows: 1, columns: 1 });
    expect(strongest.map(({ from, to }) => `${from} ${to}`)).toEqual(['a c']);
  });
});
