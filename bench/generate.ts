/** Seeded scale-free dossiers of any size, as a compiled value or as the YAML files it comes from. */
import { blankEvent, blankGroup, blankPerson, blankSource } from '#model/blank.ts';
import { seededRandom } from '#graph/random.ts';
import { dateBounds } from '#model/dates.ts';
import type { Claim, Dossier, EventRecord, Group, Person, Source } from '#model/dossier.ts';
import { vocabulary } from '#model/schema/vocabulary.ts';
import { claimsBetween, pick, type Random } from './generate-claims.ts';
import { generateNames } from './names.ts';
import { generatedVocabulary } from './vocabulary.ts';
import { toYaml } from './yaml.ts';

const CLAIM_FILES = 40;

/**
 * A dossier of so many people and claims: the same for the same arguments. A person is the more
 * often named the more often he was named before (preferential attachment), as in real ones.
 */
export function generateDossier(people: number, claims: number, seed: number): Dossier {
  const random = seededRandom(seed);
  const persons = generateNames(people, random).map((name) => person(name, random));
  const numbers = (count: number) => Array.from({ length: Math.max(2, count) }, (_, i) => i);
  const groups = numbers(Math.floor(people / 50)).map((i): Group => {
    const id = `group-${String(i).padStart(5, '0')}`;
    return { ...blankGroup(id), name: `Group ${i}`, through: i !== 0 };
  });
  const events = numbers(Math.floor(people / 100)).map((i): EventRecord => {
    const id = `trial-${String(i).padStart(5, '0')}`;
    const parent = i > 0 && i % 4 === 0 ? 'trial-00000' : null;
    return {
      ...blankEvent(id),
      type: 'trial',
      name: `Trial ${i}`,
      'part-of': parent,
      thesis: 'They were guilty.',
    };
  });
  const sources = numbers(Math.floor(people / 100)).map((i): Source => {
    const id = `source-${String(i).padStart(5, '0')}`;
    const reliability = i % 2 === 0 ? 'record' : 'memoir';
    return {
      ...blankSource(id),
      title: `Source ${i}`,
      speaker: pick(random, persons).id,
      reliability,
    };
  });
  return {
    info,
    vocabulary: vocabulary.parse(generatedVocabulary),
    people: persons,
    groups,
    events,
    sources,
    claims: claimsBetween({ persons, groups, events, sources }, claims, random),
    questions: [],
  };
}

const info: Dossier['info'] = {
  title: 'A generated dossier',
  subtitle: null,
  description: 'Made for measurements.',
  coverage: 'Nothing real.',
  period: '1930/1940',
  'contemporary-within': 5,
  language: 'en',
  editors: [],
  licence: 'CC0-1.0',
  version: '1',
  issued: null,
  'how-to-cite': 'Do not cite.',
  URL: null,
  repository: null,
  opening: '',
};

function person(name: { id: string; name: string; native: string }, random: Random): Person {
  const held = { date: null, certainty: 'certain', basis: 'stated', attribution: [], evidence: [] };
  const role = pick(random, Object.keys(generatedVocabulary.roles));
  return {
    ...blankPerson(name.id),
    name: name.name,
    native: { ru: name.native },
    identification: [{ ...IDENTIFIED }],
    summary: 'A person of the generated dossier, named here for measurements only.',
    roles: [{ role, group: null, ...held, note: null } as Person['roles'][number]],
  };
}

const IDENTIFIED: Person['identification'][number] = {
  ...{ gives: ['native'], source: 'source-00000', via: null, at: 'an entry', quote: null },
  ...{ basis: 'interpreted', note: null },
};

/** As an editor keeps them: by date, those without a date last. */
function inOrderOfDates(claims: readonly Claim[]): Claim[] {
  const start = ({ date }: Claim) => (date === null ? null : dateBounds(date))?.min ?? Infinity;
  return [...claims].sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
}

/** The files of such a dossier, by path, in the layout of a dossier folder. */
export function generateFiles(people: number, claims: number, seed: number): Map<string, string> {
  const dossier = generateDossier(people, claims, seed);
  const files = new Map<string, string>();
  files.set('dossier.yaml', toYaml(dossier.info));
  files.set('vocabulary.yaml', toYaml(generatedVocabulary));
  const folders = { people: dossier.people, groups: dossier.groups, events: dossier.events };
  for (const [folder, records] of Object.entries({ ...folders, sources: dossier.sources })) {
    for (const record of records)
      files.set(`${folder}/${record.id}.yaml`, toYaml(record, FROM_PATH));
  }
  const dated = inOrderOfDates(dossier.claims);
  const size = Math.ceil(dated.length / CLAIM_FILES);
  for (let i = 0; i * size < dated.length; i++) {
    const part = dated.slice(i * size, (i + 1) * size);
    files.set(`claims/part-${String(i + 1).padStart(2, '0')}.yaml`, toYaml(part, FROM_TYPE));
  }
  return files;
}

/** Keys that a file does not write: they follow from its path, or from the claim's type. */
const FROM_PATH = ['id', 'kind'];
const FROM_TYPE = ['kind', 'family', 'derived'];
