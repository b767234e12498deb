/**
 * Any spelling to one plain alphabet: lower-case a to z, digits, and č š ž. Cyrillic (Russian before
 * and after 1918, Ukrainian, Belarusian) becomes what BGN/PCGN 1947 writes, except that ж ч ш keep
 * the letters of ISO 9, which no other system reads differently. Other scripts stay as they are.
 */

const CYRILLIC = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'ž', з: 'z' },
  ...{ и: 'i', і: 'i', ї: 'yi', й: 'y', ј: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p' },
  ...{ р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'č', ш: 'š', щ: 'šč' },
  ...{ ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ѣ: 'e', ѳ: 'f', ѵ: 'i' },
};
/** Letters that do not come apart into a base letter and a mark, or whose mark changes the sound. */
const LATIN = {
  ...{ š: 'š', č: 'č', ž: 'ž', ŝ: 'šč', ć: 'č', ż: 'ž', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' },
  ...{ ø: 'o', þ: 'th', ð: 'd', ı: 'i', ĭ: 'y', ë: 'yo', â: 'ya', û: 'yu' },
};
/** Apostrophes and primes: soft and hard signs in every system. */
const SIGNS = '\'’‘ʼʹʺ′″`´"“”';

/** What a letter of the ranges below 0x530 becomes; a space for what is no letter. */
const TABLE = Array.from({ length: 0x530 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const [base = ''] = letter.normalize('NFD');
  if (/[a-z0-9]/.test(base) || /\p{M}/u.test(letter)) return base.replace(/\p{M}/u, '');
  return /[\p{L}\p{N}]/u.test(letter) ? letter : ' ';
});
for (const [letter, latin] of Object.entries({ ...CYRILLIC, ...LATIN })) {
  TABLE[letter.charCodeAt(0)] = latin;
}
for (const sign of SIGNS) TABLE[sign.charCodeAt(0)] = '';

/** Words in the plain alphabet, separated by single spaces. */
export function toLatin(text: string): string {
  let lower = text.toLowerCase();
  if (/[\u0300-\u036f\u2100-\uffff]/.test(lower)) lower = lower.normalize('NFKC').toLowerCase();
  let latin = '';
  let open = false;
  for (const char of lower) {
    const next = TABLE[char.codePointAt(0)!] ?? otherLetter(char);
    if (next === ' ') open = latin !== '';
    else {
      latin += open && next !== '' ? ` ${next}` : next;
      if (next !== '') open = false;
    }
  }
  return latin;
}

function otherLetter(char: string): string {
  if (/[\p{L}\p{N}]/u.test(char)) return char;
  return /\p{M}/u.test(char) ? '' : ' ';
}

/** Beyond so many letters and words nothing is read, so that a hostile text costs nothing. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;

/** The words of a name; the parts of a hyphenated word each by itself. */
export function wordsOf(text: string): string[] {
  const latin = toLatin(text.slice(0, MOST_LETTERS));
  return latin === '' ? [] : latin.split(' ', MOST_WORDS);
}
