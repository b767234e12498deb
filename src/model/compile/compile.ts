/** Raw records to a dossier and every problem in them. Never throws on bad data. */
import type { Claim, Dossier, EventRecord, Group, Person, Question, Source } from '../dossier.ts';
import type { DossierInfo } from '../dossier.ts';
import { compare, quoted, sortProblems, type Problem } from '../problems.ts';
import { dateBounds } from '../dates.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { FileKind, RawRecord } from '../yaml/records.ts';
import { claimFindings } from './claim-rules.ts';
import { checkCycles } from './cycles.ts';
import { byFile } from './files.ts';
import { completeClaim, deriveTies } from './derive.ts';
import { lint } from './lint/lint.ts';
import type { Memory } from './memory.ts';
import { parseRecord, type Parsed } from './parse.ts';
import { Broken, checkFormer, registerIds, type Known } from './ids.ts';
import { checkReferences } from './references.ts';
import { Report } from './report.ts';
import { checkTerms, checkVocabulary } from './terms.ts';
import { afterDeathFinding, lifeFinding } from './time-rules.ts';
import { viewFindings } from './views.ts';

export interface Compiled {
  /** Null where a part without which there is no dossier is missing or broken. */
  readonly dossier: Dossier | null;
  /** All problems, in file order; a dossier with errors among them is not fit to publish. */
  readonly problems: readonly Problem[];
}

/**
 * Compiles records as `readRecords` gives them; `before` are the problems of reading. With a `memory`, only
 * what concerns records that are new to it is checked; the answer is the same as without.
 */
export function compile(
  records: readonly RawRecord[],
  before: readonly Problem[] = [],
  memory: Memory | null = null,
): Compiled {
  const report = new Report(before, memory);
  const byKind = new Map<FileKind, Parsed[]>();
  const broken = new Broken();
  const halfRead: Parsed[] = [];
  for (const file of byFile(records, (raw) => raw)) {
    const parse = (raw: RawRecord, inner: Report) =>
      raw.value === undefined || inner.isFull(raw.file) ? null : parseRecord(raw, inner);
    const parsed = report.once('fields', file[0]!, [], (inner) =>
      file.map((raw) => parse(raw, inner)),
    );
    for (const [i, raw] of file.entries()) {
      const one = parsed[i] ?? null;
      if (one === null) {
        broken.add(raw);
        halfRead.push(...asWritten(raw));
        continue;
      }
      const list = byKind.get(raw.kind);
      if (list === undefined) byKind.set(raw.kind, [one]);
      else list.push(one);
    }
  }
  const vocabulary = single<Vocabulary>(byKind, 'vocabulary', 'vocabulary.yaml', records, report);
  const info = single<DossierInfo>(byKind, 'info', 'dossier.yaml', records, report);
  const all = RECORD_ORDER.flatMap((kind) => byKind.get(kind) ?? []);
  const ids = registerIds(all, report);
  checkFormer(all, ids, report);
  const files = [all, halfRead].flatMap((list) => byFile(list, ({ raw }) => raw));
  checkReferences(files, { ids, broken }, report);
  checkQuestions(byKind.get('question') ?? [], { ids, broken }, report);
  if (vocabulary === null) return { dossier: null, problems: sortProblems(report.problems) };
  checkVocabulary(vocabulary, report);
  checkTerms(files, vocabulary.value, report);
  const dossier = assemble(byKind, vocabulary.value, info?.value ?? null, report);
  return { dossier, problems: sortProblems(report.problems) };
}

/** A record that broke a rule of its fields: what it names is checked all the same. */
function asWritten(raw: RawRecord): Parsed[] {
  const { value } = raw;
  const usable = typeof value === 'object' && value !== null && !Array.isArray(value);
  return usable ? [{ raw, value: value as Parsed['value'] }] : [];
}

const RECORD_ORDER: readonly FileKind[] = ['person', 'group', 'event', 'source', 'claim'];

function single<T>(
  byKind: Map<FileKind, Parsed[]>,
  kind: FileKind,
  file: string,
  records: readonly RawRecord[],
  report: Report,
): Parsed<T> | null {
  const found = byKind.get(kind)?.[0];
  if (found !== undefined) return found as unknown as Parsed<T>;
  const broken = records.some((raw) => raw.kind === kind);
  if (!broken && !report.problems.some((problem) => problem.file === file)) {
    report.problems.push({
      ...{ file, line: 1, column: 1, severity: 'error', code: 'missing-file' },
      message: `missing file: ${quoted(file)}`,
      hint: 'every dossier has one; see SCHEMA.md',
    } as Problem);
  }
  return null;
}

function assemble(
  byKind: Map<FileKind, Parsed[]>,
  vocabulary: Vocabulary,
  info: DossierInfo | null,
  report: Report,
): Dossier | null {
  const people = typed<Person>(byKind, 'person');
  const groups = typed<Group>(byKind, 'group');
  const events = typed<EventRecord>(byKind, 'event');
  const sources = typed<Source>(byKind, 'source');
  const sourceMap = new Map(sources.map(({ value }) => [value.id, value]));
  const context = {
    vocabulary,
    sources: sourceMap,
    events: new Map(events.map(({ value }) => [value.id, value])),
  };
  const peopleMap = new Map(people.map(({ value }) => [value.id, value]));
  for (const { raw, value } of people) {
    const finding = lifeFinding(value);
    if (finding !== null) report.add(raw, finding);
  }
  const depends = [
    vocabulary,
    ...[sources, events, people].map((list, i) =>
      report.memory?.sameList(`list ${i}`, list as readonly Parsed<{ id: string }>[]),
    ),
  ];
  const complete = ({ raw, value }: Parsed<Claim>, inner: Report): Parsed<Claim> => {
    for (const finding of claimFindings(value, context)) inner.add(raw, finding);
    const late = afterDeathFinding(value, peopleMap, vocabulary);
    if (late !== null) inner.add(raw, late);
    // What is remembered as parsed stays as it was written.
    const own = report.memory === null ? value : { ...value };
    return { raw, value: completeClaim(own, vocabulary, sourceMap) };
  };
  const files = byFile(typed<Claim>(byKind, 'claim'), ({ raw }) => raw).map((file) =>
    report.once('claims', file[0]!, depends, (inner) => file.map((one) => complete(one, inner))),
  );
  const written = files.flat();
  const claims = written.map(({ value }) => value);
  checkCycles(written, events, report);
  const ties = tiesOf([...people, ...groups, ...events], vocabulary, sourceMap, report);
  lint({ vocabulary, people, groups, events, sources, claims: written, files, ties }, report);
  for (const tie of ties) claims.push(tie);
  if (info === null) return null;
  const values = <T extends { id: string }>(parsed: readonly Parsed<T>[]) =>
    parsed.map(({ value }) => value).sort((a, b) => compare(a.id, b.id));
  return {
    info,
    vocabulary,
    people: values(people),
    groups: values(groups),
    events: values(events),
    sources: values(sources),
    claims: inOrder(claims),
    questions: typed<Question>(byKind, 'question').map(({ value }) => value),
  };
}

function typed<T>(byKind: Map<FileKind, Parsed[]>, kind: FileKind): Parsed<T>[] {
  const parsed = byKind.get(kind) ?? [];
  if (RECORD_ORDER.includes(kind) && kind !== 'claim') {
    for (const { value } of parsed) value['kind'] = kind;
  }
  return parsed as unknown as Parsed<T>[];
}

function tiesOf(
  entities: readonly Parsed<Person | Group | EventRecord>[],
  vocabulary: Vocabulary,
  sources: ReadonlyMap<string, Source>,
  report: Report,
): Claim[] {
  const raws = new Map(entities.map(({ raw, value }) => [value.id, raw]));
  const ties = deriveTies(
    entities.map(({ value }) => value),
    vocabulary,
    sources,
  );
  for (const { owner, path, claim } of ties) {
    if (claim.evidence.length > 0) continue;
    report.add(raws.get(owner.id)!, {
      code: 'no-evidence',
      message: `${String(path[0])} without evidence: ${quoted(owner.id)}`,
      hint: 'add evidence here or to the record; nothing is shown without a source',
      path,
    });
  }
  return ties.map(({ claim }) => claim);
}

function checkQuestions(questions: readonly Parsed[], known: Known, report: Report): void {
  for (const { raw, value } of questions) {
    for (const finding of viewFindings(value['view'] as string, known, report)) {
      report.add(raw, finding);
    }
  }
}

/** By date (undated last), then by id; written claims before derived ties. */
function inOrder(claims: readonly Claim[]): Claim[] {
  const keyed = claims.map((claim) => {
    const day = claim.date === null ? null : dateBounds(claim.date);
    return { claim, late: claim.derived ? 1 : 0, day: day?.min ?? Infinity, id: claim.id };
  });
  keyed.sort(
    (a, b) => a.late - b.late || (a.day < b.day ? -1 : a.day > b.day ? 1 : compare(a.id, b.id)),
  );
  return keyed.map(({ claim }) => claim);
}
