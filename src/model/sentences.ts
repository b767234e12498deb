/** A claim, and a hop of a path, as a sentence made of the vocabulary's own words. */
import { isolated } from './bidi.ts';
import type { Claim, Dossier } from './dossier.ts';
import { datePhrase, readableDate } from './readable-date.ts';
import { sentenceWords } from './sentence-words.ts';

export interface Names {
  /** The name of an entity or the title of a source, or the id where there is none. */
  (id: string): string;
}

/** Names of every entity and source of a dossier. */
export function namesOf(dossier: Dossier): Names {
  const names = new Map<string, string>();
  for (const { id, name } of [...dossier.people, ...dossier.groups, ...dossier.events]) {
    names.set(id, name);
  }
  for (const { id, title } of dossier.sources) names.set(id, title);
  return (id) => names.get(id) ?? id;
}

/** "On 28 January 1921, in the harbour case, Ada Quill implicated Ben Marsh." */
export function claimSentence(claim: Claim, dossier: Dossier, names: Names): string {
  const name = apart(names);
  return `${opening(claim, dossier, name)}${clause(claim, dossier, name)}.`;
}

/** One sentence for the parallel claims of a hop: the first in full, then what else there is. */
export function hopSentence(claims: readonly Claim[], dossier: Dossier, names: Names): string {
  const name = apart(names);
  const { also, heads } = sentenceWords(dossier.info.language);
  const [first, ...others] = claims;
  if (first === undefined) return '';
  let before = opening(first, dossier, name);
  const seen = new Set([`${before}${clause(first, dossier, name)}`]);
  const more = others.flatMap((claim) => {
    const where = opening(claim, dossier, name);
    const words = clause(claim, dossier, name);
    if (seen.has(`${where}${words}`)) return [];
    seen.add(`${where}${words}`);
    const said = where === before ? words : `${lowered(where, heads)}${words}`;
    before = where;
    return [said];
  });
  const rest = more.length === 0 ? '' : `${also}${more.join('; ')}`;
  return `${opening(first, dossier, name)}${clause(first, dossier, name)}${rest}.`;
}

/** Names that do not upset the order of the words about them. */
const apart =
  (names: Names): Names =>
  (id) =>
    isolated(names(id));

/** The head of a sentence in the middle of one; a name keeps its capital. */
function lowered(words: string, heads: RegExp): string {
  return heads.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/**
 * When and in what. The phrase of a case is for what was said or done in it: testimony, pressure,
 * acts, and what those say who had a part in it; what others say of it names it in brackets.
 */
function opening(claim: Claim, dossier: Dossier, name: Names): string {
  const { language } = dossier.info;
  const { comma } = sentenceWords(language);
  const when = claim.date === null ? null : datePhrase(claim.date, language);
  const isTarget = claim.context !== null && claim.to.includes(claim.context);
  const { context } = claim;
  if (context === null || isTarget) return when === null ? '' : `${when}${comma}`;
  const event = dossier.events.find(({ id }) => id === context);
  const inside =
    claim.family === 'testimony' ||
    claim.family === 'pressure' ||
    claim.family === 'tie' ||
    event?.parts.some(({ who }) => who === claim.from) === true;
  const phrase = inside ? (event?.phrase ?? null) : null;
  const said = claim.date !== null && phrase?.includes(readableDate(claim.date, language));
  if (phrase !== null) {
    return when === null || said === true
      ? `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}${comma}`
      : `${when}, ${phrase}${comma}`;
  }
  return when === null ? `${name(context)}: ` : `${when} (${name(context)})${comma}`;
}

function clause(claim: Claim, dossier: Dossier, name: Names, nested = false): string {
  const type = dossier.vocabulary.types[claim.type];
  const words = sentenceWords(dossier.info.language);
  const who = claim.from === null ? words.somebody : name(claim.from);
  const alone = type?.['past-alone'] ?? null;
  // A verb that cannot stand alone takes what the statement was about.
  const about = alone === null ? [] : claim.about.map(({ id }) => id);
  const named = claim.to.length > 0 ? claim.to : about;
  const whom = nested ? '' : words.list(named.map((id) => target(id, dossier, name)));
  const verb = (named.length === 0 ? alone : null) ?? type?.past ?? claim.type;
  const manner = claim.manner === null ? '' : ` (${claim.manner})`;
  // An outcome runs from the event, which itself does nothing.
  const isOutcome = claim.derived && claim.from !== null && claim.from === claim.context;
  if (nested) return `${who} ${verb}`;
  if (isOutcome) return words.became(whom, claim.manner ?? verb);
  const pressure = claim.duress
    .filter(({ kind }) => dossier.vocabulary.duress[kind]?.pressure !== false)
    .map(({ kind }) => dossier.vocabulary.duress[kind]?.phrase ?? kind);
  const under = pressure.length === 0 ? '' : `, ${words.list([...new Set(pressure)])}`;
  const doubt = claim.certainty === 'certain' ? '' : ` (${words.certainty[claim.certainty]})`;
  return `${who} ${verb}${whom === '' ? '' : ` ${whom}`}${manner}${under}${doubt}`;
}

/** The name of what a claim is aimed at; of another claim, who said what, in quotation marks. */
function target(id: string, dossier: Dossier, name: Names): string {
  const claim = claimsById(dossier).get(id);
  if (claim === undefined) return name(id);
  return sentenceWords(dossier.info.language).quoted(clause(claim, dossier, name, true));
}

const claims = new WeakMap<Dossier, ReadonlyMap<string, Claim>>();

function claimsById(dossier: Dossier): ReadonlyMap<string, Claim> {
  const known = claims.get(dossier);
  if (known !== undefined) return known;
  const fresh = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  claims.set(dossier, fresh);
  return fresh;
}
