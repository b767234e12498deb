/**
 * Russian-like names, made from syllables, and how six systems write them. Written letter by letter
 * from the systems' own tables and not from src/search, so that the search is put to a fair test.
 */
import { random } from './random.ts';

export const SYSTEMS = ['bgn', 'alaLc', 'scholarly', 'german', 'french', 'press'] as const;
export type System = (typeof SYSTEMS)[number];

const ORDER = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const TABLES: Record<System, string> = {
  bgn: 'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya',
  alaLc: 'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ʺ y ʹ e iu ia',
  scholarly: 'a b v g d e ë ž z i j k l m n o p r s t u f x c č š šč ʺ y ʹ è ju ja',
  german: 'a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch  y  e ju ja',
  french: 'a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch  y  e iou ia',
  press: 'a b v g d e yo j z i y k l m n o p r s t u f h tz tch sh sch  y  e yu ya',
};
const LETTERS = Object.fromEntries(
  SYSTEMS.map((system) => {
    const letters = TABLES[system].split(' ');
    return [system, new Map([...ORDER].map((letter, i) => [letter, letters[i] ?? '']))];
  }),
) as Record<System, Map<string, string>>;

/** Words in which a system has rules of its own: the beginning, after a vowel, the ending. */
export function spell(cyrillic: string, system: System): string {
  return cyrillic
    .split(' ')
    .map((word) => capital(spellWord(word.toLowerCase(), system)))
    .join(' ');
}

function spellWord(word: string, system: System): string {
  let out = '';
  const ending: Partial<Record<System, string>> = {
    bgn: 'iy',
    alaLc: 'ii',
    scholarly: 'ij',
    german: 'i',
    french: 'i',
    press: 'y',
  };
  const stem = word.endsWith('ий') ? word.slice(0, -2) : word;
  for (const [i, letter] of [...stem].entries()) {
    const before = stem[i - 1] ?? ' ';
    const soft = /[аеёиоуыэюяйьъ ]/.test(before);
    if (letter === 'е' && soft && system === 'bgn') out += 'ye';
    else if (letter === 'е' && soft && system === 'german') out += 'je';
    else if (letter === 'е' && soft && (system === 'french' || system === 'press')) out += 'ie';
    else out += LETTERS[system].get(letter) ?? letter;
  }
  if (stem !== word) out += ending[system];
  if (system === 'french') out = out.replace(/([ei])n$/, '$1ne');
  if (system === 'press') out = out.replace(/ov$/, 'off');
  return out;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const GIVEN =
  'Лев Григорий Николай Иван Михаил Сергей Алексей Андрей Дмитрий Евгений Василий Юрий Яков Христиан Исаак Зинаида Надежда Елена Татьяна Анна Ксения Людмила Борис Фёдор Артём Матвей Семён Тимофей Роман Эдуард'.split(
    ' ',
  );
const STARTS = 'б в г д ж з к л м н п р с т ф х ц ч ш щ бр вл гр др кр мр пр ст тр хр'.split(' ');
const VOWELS = 'а е и о у ы ю я'.split(' ');
const ENDS = 'ов ев ин ский цкий енко ьев нов лин'.split(' ');

export interface GeneratedName {
  readonly id: string;
  readonly cyrillic: string;
}

/** So many different people; the same for the same seed. */
export function generateNames(count: number, seed: number): GeneratedName[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const seen = new Set<string>();
  while (seen.size < count) {
    const syllables = Array.from(
      { length: 2 + Math.floor(next() * 2) },
      () => pick(STARTS) + pick(VOWELS),
    );
    const surname = `${syllables.join('')}${pick(STARTS).slice(0, 1)}${pick(ENDS)}`;
    seen.add(`${pick(GIVEN)} ${capital(surname)}`);
  }
  return [...seen].map((cyrillic, i) => ({ id: `person-${i}`, cyrillic }));
}

/** A slip of the finger: one letter left out, doubled, swapped or replaced, never the first. */
export function slip(text: string, seed: number): string {
  const next = random(seed);
  const at = 1 + Math.floor(next() * (text.length - 2));
  const [head, letter, tail] = [text.slice(0, at), text[at]!, text.slice(at + 1)];
  const kind = Math.floor(next() * 4);
  if (kind === 0) return head + tail;
  if (kind === 1) return head + letter + letter + tail;
  if (kind === 2) return head + tail.slice(0, 1) + letter + tail.slice(1);
  return `${head}${'aeiortn'[Math.floor(next() * 7)]!}${tail}`;
}
