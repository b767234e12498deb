/** The words of a dossier: every role, type, part, stance… must be in its vocabulary. */
import { suggestion } from '../did-you-mean.ts';
import { quoted } from '../problems.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { Path } from '../yaml/positions.ts';
import type { RawRecord } from '../yaml/records.ts';
import { listOf } from './fields.ts';
import type { Parsed } from './parse.ts';
import type { Report } from './report.ts';

/** The parts of a vocabulary whose words a record uses. */
export type Section =
  | 'types'
  | 'roles'
  | 'parts'
  | 'outcomes'
  | 'stances'
  | 'duress'
  | 'charges'
  | 'event-types'
  | 'group-types'
  | 'reliability';

const NOUN: Record<Section, string> = {
  types: 'type',
  roles: 'role',
  parts: 'part',
  outcomes: 'outcome',
  stances: 'stance',
  duress: 'duress kind',
  charges: 'charge',
  'event-types': 'event type',
  'group-types': 'group type',
  reliability: 'reliability',
};

export function checkTerms(
  files: readonly (readonly Parsed[])[],
  vocabulary: Vocabulary,
  report: Report,
): void {
  for (const file of files) {
    report.once('terms', file[0]!, [vocabulary], (inner) => {
      const check = checking(vocabulary, inner);
      for (const parsed of file) checkRecord(parsed, check);
    });
  }
}

/** The words of each section, put together where they are first asked for. */
function wordsIn(vocabulary: Vocabulary): (section: Section) => readonly string[] {
  const words = new Map<Section, string[]>();
  return (section) => {
    const known = words.get(section) ?? Object.keys(vocabulary[section]);
    words.set(section, known);
    return known;
  };
}

type Check = (raw: RawRecord, section: Section, term: unknown, ...path: Path) => void;

function checking(vocabulary: Vocabulary, report: Report): Check {
  const wordsOf = wordsIn(vocabulary);
  const near = report.near.bind(report);
  return (raw, section, term, ...path) => {
    if (typeof term !== 'string' || Object.hasOwn(vocabulary[section], term)) return;
    report.add(raw, {
      code: 'unknown-term',
      message: `unknown ${NOUN[section]}: ${quoted(term)}`,
      hint: suggestion(term, wordsOf(section), 'vocabulary.yaml has', near),
      path,
    });
  };
}

function checkRecord({ raw, value }: Parsed, check: Check): void {
  if (raw.kind === 'claim') {
    check(raw, 'types', value['type'], 'type');
    check(raw, 'stances', value['stance'], 'stance');
    listOf(value['duress']).forEach((d, i) => check(raw, 'duress', d['kind'], 'duress', i, 'kind'));
    const charges = value['charge'];
    if (Array.isArray(charges)) charges.forEach((c, i) => check(raw, 'charges', c, 'charge', i));
  } else if (raw.kind === 'person') {
    listOf(value['roles']).forEach((r, i) => check(raw, 'roles', r['role'], 'roles', i, 'role'));
  } else if (raw.kind === 'group') {
    check(raw, 'group-types', value['type'], 'type');
  } else if (raw.kind === 'event') {
    check(raw, 'event-types', value['type'], 'type');
    listOf(value['parts']).forEach((part, i) => {
      check(raw, 'parts', part['part'], 'parts', i, 'part');
      listOf(part['outcomes']).forEach((o, j) =>
        check(raw, 'outcomes', o['outcome'], 'parts', i, 'outcomes', j, 'outcome'),
      );
    });
  } else if (raw.kind === 'source') {
    check(raw, 'reliability', value['reliability'], 'reliability');
  }
}

/** The vocabulary itself: every type it names for a tie exists and is a tie. */
export function checkVocabulary(parsed: Parsed<Vocabulary>, report: Report): void {
  const { raw, value } = parsed;
  const near = report.near.bind(report);
  const ties = Object.keys(value.types).filter((id) => value.types[id]?.family === 'tie');
  const eventTypes = Object.keys(value['event-types']);
  const check = (type: string | null, path: Path) => {
    if (type === null || value.types[type]?.family === 'tie') return;
    report.add(raw, {
      code: 'unknown-term',
      message: `unknown tie: ${quoted(type)}`,
      hint: suggestion(type, ties, 'ties', near),
      path,
    });
  };
  for (const [key, type] of Object.entries(value.derived)) check(type, ['derived', key]);
  for (const section of ['roles', 'parts', 'outcomes'] as const) {
    for (const [id, term] of Object.entries(value[section])) check(term.tie, [section, id, 'tie']);
  }
  for (const [id, part] of Object.entries(value.parts)) {
    for (const [i, type] of part.in.entries()) {
      if (Object.hasOwn(value['event-types'], type)) continue;
      report.add(raw, {
        code: 'unknown-term',
        message: `unknown event type: ${quoted(type)}`,
        hint: suggestion(type, eventTypes, 'event-types', near),
        path: ['parts', id, 'in', i],
      });
    }
  }
}
