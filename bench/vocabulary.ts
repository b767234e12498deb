/** The vocabulary of generated dossiers, as it would stand in YAML. */
const type = (family: string, label: string, more: Record<string, string> = {}) => ({
  family,
  label,
  inverse: `${label} (by)`,
  past: label,
  ...more,
});
const terms = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { label: name }]));

export const generatedVocabulary = {
  families: terms('accusation', 'testimony', 'commentary', 'pressure', 'tie'),
  types: {
    charges: type('accusation', 'charges', { sense: 'against' }),
    accuses: type('accusation', 'accuses', { sense: 'against' }),
    'testifies-against': type('testimony', 'testifies against', { sense: 'against' }),
    implicates: type('testimony', 'implicates', { sense: 'against' }),
    judges: type('commentary', 'judges the case', { stance: 'yes' }),
    pressures: type('pressure', 'presses', { 'from-is': 'actor' }),
    'used-to-break': type('pressure', 'used to break', { 'from-is': 'victim' }),
    knew: type('tie', 'knew', { directed: 'no', 'from-is': 'actor' }),
    arrests: type('tie', 'arrests', { 'from-is': 'actor' }),
    'tried-with': type('tie', 'tried with', { directed: 'no', roster: 'yes', 'from-is': 'member' }),
  },
  roles: terms(
    'party-leader',
    'official',
    'interrogator',
    'prisoner',
    'journalist',
    'historian',
    'poet',
  ),
  parts: terms('defendant', 'prosecutor'),
  outcomes: terms('executed', 'imprisoned'),
  derived: { role: 'knew', part: 'tried-with', outcome: 'arrests', includes: 'knew' },
  stances: {
    defends: { label: 'defends', order: '1', polarity: '1' },
    mixed: { label: 'mixed', order: '2', polarity: '0' },
    doubts: { label: 'doubts', order: '3', polarity: '-1' },
    condemns: { label: 'condemns', order: '4', polarity: '-1' },
  },
  duress: {
    denied: { label: 'denied', pressure: 'no', phrase: 'freely' },
    threatened: { label: 'threatened', phrase: 'under threat' },
    'worn-down': { label: 'worn down', phrase: 'after endless interrogation' },
    tortured: { label: 'tortured', phrase: 'under torture' },
  },
  'event-types': terms('trial'),
  'group-types': terms('organisation', 'publication'),
  reliability: {
    record: { label: 'contemporary record', rank: '1' },
    memoir: { label: 'memoir', rank: '2' },
  },
};

/** Types by family with the share of claims that each family has. */
export const FAMILY_SHARES = [
  { family: 'accusation', share: 0.25, types: ['charges', 'accuses'] },
  { family: 'testimony', share: 0.25, types: ['testifies-against', 'implicates'] },
  { family: 'commentary', share: 0.25, types: ['judges'] },
  { family: 'pressure', share: 0.1, types: ['pressures', 'used-to-break'] },
  { family: 'tie', share: 0.15, types: ['knew', 'arrests', 'tried-with'] },
] as const;
