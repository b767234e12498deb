import { describe, expect, it } from 'vitest';
import { keysOf, readingsOf } from './fold.ts';
import { toLatin, wordsOf } from './latin.ts';

const keys = (name: string, unfinished = false) =>
  wordsOf(name).flatMap((word) => keysOf(word, unfinished));

describe('the plain alphabet', () => {
  it('reads Cyrillic as Latin, with or without its marks composed', () => {
    expect(wordsOf('Зиновьев, Григорий')).toEqual(['zinovev', 'grigoriy']);
    expect(toLatin('Хрущёв'.normalize('NFD'))).toBe(toLatin('Хрущёв'));
    expect(toLatin('Грушевський Їжак Ўладзімір')).toBe(
      'grushevskiy yižak uladzimir'.replace('sh', 'š'),
    );
  });

  it('drops soft signs, marks and punctuation', () => {
    expect(toLatin('Zinov’ev — Kaménev/I. I.')).toBe('zinovev kamenev i i');
  });

  it('keeps letters of other scripts', () => {
    expect(toLatin('שלום ბერია')).toBe('שלום ბერია');
  });
});

describe('the fold', () => {
  it('gives a key for each reading of an unclear letter', () => {
    expect(keysOf('bucharin')).toEqual(['buSarin', 'buharin']);
  });

  it('tries the reading of the system first that the word shows', () => {
    expect(readingsOf('schuchow')[0]).toBe('Xuhov');
    expect(readingsOf('chouchov')[0]).toBe('XuXov');
    expect(readingsOf('joukov')[0]).toBe('Jukov');
  });

  it.each([
    ['Жуков', ['Zhukov', 'Žukov', 'Schukow', 'Joukov', 'Shukow']],
    ['Щукин', ['Shchukin', 'Ščukin', 'Ŝukin', 'Schtschukin', 'Chtchoukine']],
    ['Цветаева', ['Tsvetayeva', 'Cvetaeva', 'Zwetajewa', 'Tsvetaïeva', 'Tzvetaeva']],
    ['Хомяков', ['Khomyakov', 'Xomjakov', 'Chomjakow', 'Homâkov', 'Khomiakov', 'Khomiakoff']],
    ['Зижюсин', ['Zizhyusin', 'Zijiousine', 'Zijyusin', 'Zižjusin', 'Sischjusin']],
    ['Юрьев', ['Yuryev', 'Jurjew', 'Iouriev', 'Iurʹev', 'Jur’ev', 'Ûrʹev']],
    ['Толстой', ['Tolstoy', 'Tolstoi', 'Tolstoj', 'Tolstoï']],
    ['Сёмин', ['Syomin', 'Sëmin', 'Sjomin', 'Siomine', 'Semin']],
  ])('gives every spelling of %s a key in common', (cyrillic, spellings) => {
    const own = new Set(keys(cyrillic));
    for (const spelling of spellings) {
      expect(
        keys(spelling).some((key) => own.has(key)),
        spelling,
      ).toBe(true);
    }
  });

  it('keeps different names apart', () => {
    const some = ['kirov', 'kamenev', 'krestinsky', 'rykov', 'radek', 'duranty', 'walter', 'times'];
    expect(new Set(some.map((name) => keysOf(name)[0])).size).toBe(some.length);
  });

  it('lets an unfinished word go on to a longer group', () => {
    expect(keys('tuk', true)).toContain('tuh');
    expect(keys('tuchat', true)).toContain('tuhaS');
  });

  it('tries at most eight readings', () => {
    expect(readingsOf('chchchchchch').length).toBeLessThanOrEqual(8);
    expect(readingsOf('jcxjcxjcx').length).toBeLessThanOrEqual(8);
  });
});
