import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { leafLists } from './leaf-lists.ts';

const line = (pair: string) => ({ from: pair[0]!, to: pair[1]! });
const lists = (entities: string, lines: string, keep: string[] = []) =>
  leafLists([...entities], lines.split(' ').map(line), { keep }).map(({ key, members }) => [
    key,
    members.join(''),
  ]);

describe('leaves of lists', () => {
  it('are folded where three or more are joined to the same one', () => {
    expect(lists('habc', 'ha hb hc')).toEqual([['h', 'abc']]);
  });

  it('are folded where three or more are joined to the same two, whatever the direction', () => {
    expect(lists('hgabc', 'ha hb hc ag bg gc hg')).toEqual([['g~h', 'abc']]);
  });

  it('are left alone where there are only two of them', () => {
    expect(lists('hab', 'ha hb')).toEqual([]);
  });

  it('do not hold who is joined to anybody else', () => {
    expect(lists('habcdx', 'ha hb hc hd dx')).toEqual([['h', 'abc']]);
  });

  it('do not hold who is asked for', () => {
    expect(lists('habcd', 'ha hb hc hd', ['d'])).toEqual([['h', 'abc']]);
  });

  it('never hold one of those that they hang on, and nobody twice', () => {
    const id = fc.integer({ min: 0, max: 12 }).map(String);
    const lines = fc.array(fc.record({ from: id, to: id }), { maxLength: 40 });
    fc.assert(
      fc.property(lines, (drawn) => {
        const found = leafLists(
          Array.from({ length: 13 }, (_, i) => String(i)),
          drawn,
        );
        const members = found.flatMap((list) => list.members);
        const near = new Set(found.flatMap((list) => list.near));
        expect(new Set(members).size).toBe(members.length);
        expect(members.filter((one) => near.has(one))).toEqual([]);
      }),
    );
  });
});
