import { describe, expect, it, vi } from 'vitest';

vi.mock('#edtf', () => import('../model/edtf/on-demand.ts'));
const { whenDated } = await import('./when-dated.ts');
const { parseAddress } = await import('./url.ts');

const nothing = () => false;
const none = () => null;
const known = {
  ...{
    record: nothing,
    entity: nothing,
    source: nothing,
    claim: nothing,
    term: nothing,
    renamed: none,
  },
  path: (id: string) => id,
};

describe('an address with dates', () => {
  it('is taken at once where none needs the parser', () => {
    const act = vi.fn();
    for (const search of ['', '?view=trace', '?during=1936-08/..']) whenDated(search, act);
    expect(act).toHaveBeenCalledTimes(3);
  });

  it('is taken when the parser has come, and then keeps its dates', async () => {
    const search = 'during=193X&known=1937-XX';
    const read = () => parseAddress(search, known);
    expect(read().dropped).toHaveLength(2);
    await new Promise<void>((done) => whenDated(`?${search}`, done));
    expect(read()).toMatchObject({
      dropped: [],
      address: { filter: { during: '193X', known: '1937-XX' } },
    });
  });

  it('is taken all the same where it holds no date', async () => {
    await new Promise<void>((done) => whenDated('?during=soon', done));
    expect(parseAddress('during=soon', known).dropped).toHaveLength(1);
  });
});
