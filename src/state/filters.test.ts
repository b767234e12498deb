import { describe, expect, it } from 'vitest';
import { emptyFilter } from '#graph/filter.ts';
import { relaxed, toggled, without } from './filters.ts';
import { home, noConstraints } from './url.ts';

const filter = { ...emptyFilter, type: ['implicates'], during: '1936', strict: true };

describe('a filter', () => {
  it('takes a value in and out', () => {
    expect(toggled(filter, 'type', 'accuses')).toEqual({ type: ['implicates', 'accuses'] });
    expect(toggled(filter, 'type', 'implicates')).toEqual({ type: [] });
  });

  it('loses one of its conditions', () => {
    expect(without(filter, 'during', '1936')).toEqual({ during: null });
    expect(without(filter, 'strict', 'yes')).toEqual({ strict: false });
    expect(without(filter, 'type', 'implicates')).toEqual({ type: [] });
  });
});

describe('a path query that gives up constraints', () => {
  it('follows every family where the families were the constraint', () => {
    expect(relaxed({ ...home, filter }, ['family']).filter?.family).toHaveLength(5);
  });

  it('keeps what was not named', () => {
    expect(
      relaxed({ ...home, filter }, ['during', 'strict', 'direction', 'via', 'roster']),
    ).toEqual({
      path: null,
      select: null,
      filter: { ...filter, during: null, strict: false },
      direction: 'any',
      constraints: { ...noConstraints, via: 'all', roster: true },
    });
  });
});
