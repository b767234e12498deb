/** The claims of a generated dossier. */
import { blankClaim } from '#model/blank.ts';
import type { Claim, EventRecord, Group, Person, Source } from '#model/dossier.ts';
import { FAMILY_SHARES, generatedVocabulary } from './vocabulary.ts';

const FIRST_YEAR = 1930;
const YEARS = 11;
const WORDS =
  'told the court that he had met the accused in the spring and had spoken with him of the plan before the others came to the house on the river'.split(
    ' ',
  );

export type Random = () => number;

export function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)]!;
}

export interface Cast {
  readonly persons: readonly Person[];
  readonly groups: readonly Group[];
  readonly events: readonly EventRecord[];
  readonly sources: readonly Source[];
}

/** `count` claims between the people, each with evidence, some of the pressure linked. */
export function claimsBetween(cast: Cast, count: number, random: Random): Claim[] {
  const named: string[] = [];
  const someone = (): string => {
    const known = named.length > 0 && random() < 0.5;
    const id = known ? pick(random, named) : pick(random, cast.persons).id;
    named.push(id);
    return id;
  };
  const claims = Array.from({ length: count }, (_, i) => {
    const from = someone();
    let to = someone();
    for (let tries = 0; to === from && tries < 9; tries++) to = pick(random, cast.persons).id;
    return claimBetween(cast, i, from, to, random);
  });
  return linkPressure(claims, random);
}

function claimBetween(cast: Cast, i: number, from: string, to: string, random: Random): Claim {
  let rest = random();
  const shares = FAMILY_SHARES.find(({ share }) => (rest -= share) < 0) ?? FAMILY_SHARES[0];
  const { family, types } = shares;
  const context = pick(random, cast.events).id;
  const commentary = family === 'commentary';
  const source = pick(random, cast.sources);
  const teller = source.speaker ?? from;
  const target =
    commentary && random() < 0.5 ? context : random() < 0.04 ? pick(random, cast.groups).id : to;
  const forced = family === 'testimony' && random() < 0.3;
  const kind = pick(random, Object.keys(generatedVocabulary.duress));
  return {
    ...blankClaim(`claim-${String(i).padStart(6, '0')}`, pick(random, types), family),
    from,
    to: [target],
    context,
    date: dateOf(random),
    says: `He ${wordsOf(random, 16)}.`,
    stance: commentary ? pick(random, Object.keys(generatedVocabulary.stances)) : null,
    attitude: commentary ? 'unfavourable' : null,
    duress: forced ? [{ kind, by: null, claim: null }] : [],
    attribution: teller !== from ? [{ by: teller, attitude: 'endorses' }] : [],
    certainty: random() < 0.8 ? 'certain' : 'probable',
    evidence: [
      {
        source: source.id,
        via: null,
        at: `narrative ¶${1 + Math.floor(random() * 300)}`,
        quote: wordsOf(random, 12),
        damaged: false,
        lang: null,
        translation: null,
        'name-in-source': {},
      },
    ],
  };
}

function dateOf(random: Random): string {
  const two = (n: number) => String(1 + Math.floor(random() * n)).padStart(2, '0');
  const year = FIRST_YEAR + Math.floor(random() * YEARS);
  const kind = random();
  if (kind < 0.5) return `${year}-${two(12)}-${two(28)}`;
  if (kind < 0.7) return `${year}-${two(12)}`;
  return `${year}${kind < 0.9 ? '' : kind < 0.95 ? '~' : '?'}`;
}

function wordsOf(random: Random, count: number): string {
  return Array.from({ length: count }, () => pick(random, WORDS)).join(' ');
}

/** Two thirds of the pressure led to a testimony of the person pressed, where he gave any. */
function linkPressure(claims: readonly Claim[], random: Random): Claim[] {
  const testimonies = new Map<string, string[]>();
  for (const { family, from, id } of claims) {
    if (family !== 'testimony' || from === null) continue;
    const list = testimonies.get(from);
    if (list === undefined) testimonies.set(from, [id]);
    else list.push(id);
  }
  return claims.map((claim) => {
    const given = testimonies.get(claim.to[0] ?? '');
    if (claim.family !== 'pressure' || given === undefined || random() < 1 / 3) return claim;
    return { ...claim, 'led-to': [pick(random, given)] };
  });
}
