/** The names of the months in English, German and French, with their abbreviations. */
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
const MONTHS = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** The number of a month, or null; case, accents and a full stop do not matter. */
export function monthOf(name: string): number | null {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
  return MONTHS.get(plain) ?? null;
}
