/** The names of the months and seasons in English, German and French, with their abbreviations. */
const NAMES = [
  'january jan januar janner jaenner janvier janv',
  'february feb februar feber fevrier fevr fev',
  'march mar marz maerz mrz mars',
  'april apr avril avr',
  'may mai',
  'june jun juni juin',
  'july jul juli juillet juil',
  'august aug aout',
  'september sep sept septembre',
  'october oct oktober okt octobre',
  'november nov novembre',
  'december dec dezember dez decembre',
];
const SEASONS = [
  'spring fruhling fruhjahr printemps',
  'summer sommer ete',
  'autumn fall herbst automne',
  'winter hiver',
];
/** Where EDTF has the seasons, after the months: 21 to 24. */
const FIRST_SEASON = 21;

const numbered = (lists: readonly string[], first: number) =>
  lists.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + first]));
const NUMBERS = new Map([...numbered(NAMES, 1), ...numbered(SEASONS, FIRST_SEASON)]);

/** The number that EDTF gives a month or a season, or null; case, accents and a full stop do not matter. */
export function monthOf(name: string): number | null {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
  return NUMBERS.get(plain) ?? null;
}
