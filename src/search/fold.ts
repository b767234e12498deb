/**
 * How a word may sound, and one key for every spelling of it. The systems differ in how they write
 * a few sounds; a word is read group by group (longest first) into sounds, and the key keeps only
 * what all systems tell apart.
 *
 * | sound | BGN, English | ALA-LC | scholarly, ISO 9 | German (Duden) | French     | here | key |
 * | ----- | ------------ | ------ | ---------------- | -------------- | ---------- | ---- | --- |
 * | з     | z            | z      | z                | s              | z          | z    | S   |
 * | ж     | zh           | zh     | ž                | sch, sh        | j          | J    | S   |
 * | с     | s            | s      | s                | s, ss          | s, ss      | s    | S   |
 * | ц     | ts, tz       | ts     | c                | z              | ts         | c    | S   |
 * | ч     | ch           | ch     | č                | tsch           | tch        | C    | S   |
 * | ш     | sh           | sh     | š                | sch            | ch         | X    | S   |
 * | щ     | shch         | shch   | šč, ŝ            | schtsch        | chtch      | Q    | S   |
 * | х     | kh, h        | kh     | x, ch, h         | ch             | kh         | h    | h   |
 * | в     | v, -ff       | v      | v                | w              | v, -ff     | v    | v   |
 * | г     | g            | g      | g                | g              | g, gu      | g    | g   |
 * | у     | u            | u      | u                | u              | ou         | u    | u   |
 * | й и ы | y, i         | i, y   | j, i, y          | i, j, y        | ï, y, i    | i    | i   |
 * | е э   | e, ye        | e      | e                | e, je          | e, ie      | e    | e   |
 * | ё     | yo, e        | ë      | ë                | jo             | io         | O    | e   |
 * | ю я   | yu, ya       | iu, ia | ju, ja           | ju, ja         | iou, ia    | U A  | u a |
 *
 * Sources: BGN/PCGN 1947; ALA-LC Romanization Tables (Russian, 2012); ISO 9:1995 and ISO/R 9:1968;
 * Duden, Umschrift des russischen Alphabets; the French transcription of the press and libraries.
 *
 * `ch`, `j`, `c` and `x` sound differently in different systems: a word that has one has several
 * readings, and the marks of a system (German w, French ou) say only which is tried first.
 */

/** More readings than this are not tried: a word with so many unclear letters is no name. */
const MOST_READINGS = 8;

type System = 'german' | 'french' | 'other';

/** Groups with one sound in every system. `|` is a boundary: `ff|` only at the end of a word. */
const CLEAR: Record<string, string> = {
  ...{ schtsch: 'Q', shch: 'Q', schch: 'Q', chtch: 'Q', stch: 'Q', šč: 'Q', šch: 'Q' },
  ...{ tsch: 'C', tch: 'C', tsh: 'C', cz: 'C', č: 'C' },
  ...{ sch: 'X', sh: 'X', sz: 'X', š: 'X', zh: 'J', ž: 'J' },
  ...{ ts: 'c', tz: 'c', tsz: 'c', kh: 'h', ks: 'x', ph: 'f', th: 't', qu: 'k', q: 'k', w: 'v' },
  ...{ 'ff|': 'v', 'of|': 'ov', 'ef|': 'ev', 'ine|': 'in', 'yne|': 'in', gue: 'ge', gui: 'gi' },
  ...{ ou: 'u', oo: 'u', iou: 'U', you: 'U', yu: 'U', iu: 'U', ya: 'A', ia: 'A' },
  ...{
    ce: 'ce',
    ci: 'ci',
    cy: 'ci',
    ye: 'e',
    ie: 'e',
    yo: 'O',
    io: 'O',
    y: 'i',
    yi: 'i',
    iy: 'i',
    'ij|': 'i',
  },
};
/** Groups that the systems read differently; every reading is tried, this system's first. */
const UNCLEAR: Record<string, Record<System, readonly string[]>> = {
  ch: { other: ['C', 'h', 'X'], german: ['h', 'C'], french: ['X', 'h'] },
  ja: { other: ['A', 'Ja'], german: ['A', 'Ja'], french: ['Ja', 'A'] },
  je: { other: ['e', 'Je'], german: ['e', 'Je'], french: ['Je', 'e'] },
  ji: { other: ['i', 'Ji'], german: ['i', 'Ji'], french: ['Ji', 'i'] },
  jo: { other: ['O', 'Jo'], german: ['O', 'Jo'], french: ['Jo', 'O'] },
  ju: { other: ['U', 'Ju'], german: ['U', 'Ju'], french: ['Ju', 'U'] },
  jou: { other: ['Ju', 'U'], german: ['Ju', 'U'], french: ['Ju', 'U'] },
  jy: { other: ['Ji', 'i'], german: ['i', 'Ji'], french: ['Ji', 'i'] },
  j: { other: ['J', 'i'], german: ['i', 'J'], french: ['J', 'i'] },
  x: { other: ['x', 'h'], german: ['x', 'h'], french: ['x', 'h'] },
  ck: { other: ['k', 'ck'], german: ['k', 'ck'], french: ['k', 'ck'] },
  c: { other: ['k', 'c'], german: ['k', 'c'], french: ['k', 'c'] },
  s: { other: ['s'], german: ['z'], french: ['s'] },
  ss: { other: ['s'], german: ['s'], french: ['s'] },
  z: { other: ['z'], german: ['c'], french: ['z'] },
};
/** What an unfinished word may go on to: `k` to `kh`, `t` to `ts`, `o` to `ou`. */
const UNFINISHED: Record<string, string> = { k: 'h', t: 'c', o: 'u', p: 'f', tc: 'C', c: 'C' };

interface Group {
  readonly letters: string;
  readonly atEnd: boolean;
  readonly sounds: Readonly<Record<System, readonly string[]>>;
}

/** The groups that begin with a letter, by its code, the longest first. */
const BY_LETTER: (Group[] | undefined)[] = [];
for (const [letters, sound] of Object.entries(CLEAR)) {
  addGroup(letters, { other: [sound], german: [sound], french: [sound] });
}
for (const [letters, sounds] of Object.entries(UNCLEAR)) addGroup(letters, sounds);
for (const groups of BY_LETTER) groups?.sort((a, b) => b.letters.length - a.letters.length);

function addGroup(written: string, sounds: Group['sounds']): void {
  const letters = written.replace('|', '');
  (BY_LETTER[letters.charCodeAt(0)] ??= []).push({ letters, atEnd: letters !== written, sounds });
}

function groupAt(word: string, at: number): Group | undefined {
  const groups = BY_LETTER[word.charCodeAt(at)];
  if (groups === undefined) return undefined;
  for (const group of groups) {
    const ends = at + group.letters.length === word.length;
    if ((ends || !group.atEnd) && word.startsWith(group.letters, at)) return group;
  }
  return undefined;
}

function systemOf(word: string): System {
  if (/w|tsch|sch/.test(word)) return 'german';
  return /ou|tch|ine$|dj|^j[^aeiouy]/.test(word) ? 'french' : 'other';
}

/** How a word (as `wordsOf` gives it) may sound, the likeliest first; at most eight ways. */
export function readingsOf(word: string): string[] {
  const system = systemOf(word);
  let readings = [''];
  for (let at = 0; at < word.length;) {
    const group = groupAt(word, at);
    const sounds = group?.sounds[system] ?? [word.charAt(at)];
    at += group?.letters.length ?? 1;
    // Where there is no room for every reading, the likeliest stands for all.
    const room = readings.length * sounds.length <= MOST_READINGS ? sounds.length : 1;
    if (room === 1) {
      for (let r = 0; r < readings.length; r++) readings[r] += sounds[0]!;
    } else {
      readings = sounds.flatMap((sound) => readings.map((reading) => reading + sound));
    }
  }
  return readings;
}

/** What all systems agree on: the sounds without those differences that one of them cannot write. */
export function keyOf(reading: string): string {
  let key = '';
  for (let at = 0; at < reading.length; at++) {
    let sound = reading.charAt(at);
    if ('zJscCXQ'.includes(sound)) sound = 'S';
    else if (sound === 'A') sound = 'a';
    else if (sound === 'U') sound = 'u';
    else if (sound === 'O') sound = 'e';
    else if (sound === 'x') {
      key += 'k';
      sound = 'S';
    }
    if (sound === 'o' && key.endsWith('S')) sound = 'e';
    const glides = key.endsWith('i') && 'aeu'.includes(sound);
    if (glides) key = key.slice(0, -1);
    if (!key.endsWith(sound)) key += sound;
  }
  return key;
}

/** Every key of a word, the likeliest first; `unfinished` where more letters may follow. */
export function keysOf(word: string, unfinished = false): string[] {
  const keys = new Set(readingsOf(word).map(keyOf));
  if (unfinished) {
    for (const [tail, sound] of Object.entries(UNFINISHED)) {
      if (!word.endsWith(tail)) continue;
      for (const stem of readingsOf(word.slice(0, -tail.length))) keys.add(keyOf(stem + sound));
    }
  }
  keys.delete('');
  return [...keys];
}
