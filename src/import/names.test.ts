import { describe, expect, it } from 'vitest';
import { id } from '#model/schema/fields.ts';
import fc from 'fast-check';
import { idFromName, Ids, Names } from './names.ts';

describe('an id made from a name', () => {
  it('is the same for every way of writing the name', () => {
    expect(
      ['Ada Quill', 'ADA  QUILL', 'Áda Quill.'].map((name) => idFromName(name, 'person')),
    ).toEqual(['ada-quill', 'ada-quill', 'ada-quill']);
  });

  it('is another for a name of other letters, even where an id has none of them', () => {
    const [a, b] = [idFromName('Άντα', 'person'), idFromName('Μπεν', 'person')];
    expect(a).toMatch(/^person-[a-z0-9]+$/);
    expect(a).not.toBe(b);
    expect(idFromName('Άντα Quill', 'person')).toMatch(/^quill-[a-z0-9]+$/);
  });

  it('is always an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(id.safeParse(idFromName(name, 'person')).success).toBe(true);
      }),
    );
  });

  it('gets a number where it is taken', () => {
    const ids = new Ids();
    expect([ids.free('ada'), ids.free('ada'), ids.free('ada')]).toEqual(['ada', 'ada-2', 'ada-3']);
  });
});

describe('a name', () => {
  it('leads to all who bear it', () => {
    const names = new Names();
    names.add('Ada', 'a');
    names.add('ADA', 'b');
    names.add('ada.', 'b');
    expect(names.bearers('Ada')).toEqual(['a', 'b']);
    expect(names.bearers('Ben')).toEqual([]);
  });
});
