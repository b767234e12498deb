import { describe, expect, it } from 'vitest';
import { soleOf } from './sole.ts';
import { dossierOf } from './testing.ts';

const sole = (...evidence: string[]) =>
  soleOf(dossierOf(evidence.map((one) => `a -accuses> b ${one}`).join('; ')).claims);

describe('the one source on which claims rest', () => {
  it('is none where nothing is cited', () => {
    expect(soleOf([])).toBeNull();
    expect(sole('')).toBeNull();
  });

  it('is the work that alone says them', () => {
    expect(sole('(source letter)', '(source letter via page)')).toMatchObject({ of: 2 });
    expect(sole('(source letter via page)', '(source letter via page)')).toEqual({
      ...{ source: 'letter', read: false },
      ...{ claims: 2, of: 2 },
    });
  });

  it('is the page in which they were read, where several works say them', () => {
    expect(sole('(source letter via page)', '(source diary via page)')).toEqual({
      ...{ source: 'page', read: true },
      ...{ claims: 2, of: 2 },
    });
    expect(sole('(source letter via page) (source diary via page)')).toMatchObject({
      ...{ source: 'page', read: true },
    });
  });

  it('counts no claim that another page attests too', () => {
    expect(sole('(source letter)', '(source letter)', '(source letter) (source book)')).toEqual({
      ...{ source: 'letter', read: false },
      ...{ claims: 2, of: 3 },
    });
  });

  it('is none where fewer than half rest on one', () => {
    expect(sole('(source letter)', '(source book)', '(source diary)')).toBeNull();
  });
});
