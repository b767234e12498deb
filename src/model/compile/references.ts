/** Ids: unique across all kinds, and every reference leads to a record of the right kind. */
import { quoted } from '../problems.ts';
import type { RecordKind } from '../schema/scales.ts';
import type { Path } from '../yaml/positions.ts';
import type { RawRecord } from '../yaml/records.ts';
import type { Parsed } from './parse.ts';
import type { Report } from './report.ts';

const ENTITY: readonly RecordKind[] = ['person', 'group', 'event'];
const AGENT: readonly RecordKind[] = ['person', 'group'];
const PLACE: readonly RecordKind[] = ['group', 'event'];
const EVENT: readonly RecordKind[] = ['event'];
const SOURCE: readonly RecordKind[] = ['source'];
const CLAIM: readonly RecordKind[] = ['claim'];
const HERE: Path = [];
const ANY: readonly RecordKind[] = ['person', 'group', 'event', 'source', 'claim'];

/** Which record each id names. Reports ids that are used twice. */
export function registerIds(
  records: readonly Parsed[],
  report: Report,
): Map<string, { kind: RecordKind; parsed: Parsed }> {
  const ids = new Map<string, { kind: RecordKind; parsed: Parsed }>();
  for (const parsed of records) {
    const id = parsed.value['id'] as string;
    const first = ids.get(id);
    if (first !== undefined) {
      const { file } = first.parsed.raw;
      report.add(parsed.raw, {
        code: 'duplicate-id',
        message: `duplicate id: ${quoted(id)}`,
        hint: `it is already a ${first.kind} in ${file}; choose another`,
        path: parsed.raw.name === null ? ['id'] : [],
      });
      continue;
    }
    ids.set(id, { kind: parsed.raw.kind as RecordKind, parsed });
  }
  return ids;
}

/** An earlier id leads to one record: it is neither the id of another nor anybody else's. */
export function checkFormer(records: readonly Parsed[], ids: Ids, report: Report): void {
  const owners = new Map<string, Parsed>();
  for (const parsed of records) {
    const former = parsed.value['formerly'];
    if (!Array.isArray(former)) continue;
    for (const [i, id] of (former as string[]).entries()) {
      const owner = ids.get(id)?.parsed ?? owners.get(id);
      if (owner === undefined) owners.set(id, parsed);
      else {
        report.add(parsed.raw, {
          code: 'duplicate-id',
          message: `former id in use: ${quoted(id)}`,
          hint: `an address leads to one record; this one is taken in ${owner.raw.file}`,
          path: ['formerly', i],
        });
      }
    }
  }
}

type Ids = ReturnType<typeof registerIds>;

/** What is known to exist though it could not be read, so that one mistake is reported once. */
export class Broken {
  readonly #ids = new Set<string>();
  #lists = false;

  add(raw: RawRecord): void {
    const written = (raw.value as { id?: unknown } | null | undefined)?.id;
    if (raw.name !== null) this.#ids.add(raw.name);
    if (typeof written === 'string') this.#ids.add(written);
    else if (raw.kind === 'claim') this.#lists = true;
  }

  /** Equal for two dossiers of which the same could not be read. */
  get key(): string {
    return [...this.#ids, this.#lists].join(' ');
  }

  /** True if the id is, or may be, that of a record that could not be read. */
  mayHold(id: string, kinds: readonly RecordKind[] = []): boolean {
    return this.#ids.has(id) || (this.#lists && kinds.includes('claim'));
  }
}

export interface Known {
  readonly ids: Ids;
  readonly broken: Broken;
}

/** Checks every field that holds an id, of the records of each file. */
export function checkReferences(
  files: readonly (readonly Parsed[])[],
  known: Known,
  report: Report,
): void {
  const { on, ifFound, lostClaims } = changesOf(known, report);
  const candidates = idsByKinds(known.ids);
  const isStale = (named: ReadonlySet<string>) => lostClaims.some((id) => named.has(id));
  for (const file of files) {
    report.once('references', file[0]!, on, (inner) => check(file, known, candidates, inner), {
      ifFound,
      isStale,
    });
  }
}

/** Reports what leads nowhere; gives the claims that are named. */
function check(
  file: readonly Parsed[],
  known: Known,
  candidates: Candidates,
  report: Report,
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const parsed of file) {
    visit(parsed, (value, kinds, ...steps) => {
      if (typeof value !== 'string') return;
      if (kinds.includes('claim') && known.ids.get(value)?.kind === 'claim') named.add(value);
      checkOne(value, kinds, steps, parsed, known, candidates, report);
    });
  }
  return named;
}

type Candidates = (kinds: readonly RecordKind[]) => readonly string[];

/** The ids of records of certain kinds, put together once for each list of kinds. */
function idsByKinds(ids: Ids): Candidates {
  const lists = new Map<readonly RecordKind[], string[]>();
  return (kinds) => {
    let list = lists.get(kinds);
    if (list === undefined) {
      list = [...ids].filter(([, { kind }]) => kinds.includes(kind)).map(([id]) => id);
      lists.set(kinds, list);
    }
    return list;
  };
}

/**
 * What leads to a record still does unless its id is lost, and what does not may once one is gained: `on` is
 * the same as the last time until an id is lost that is no claim's, `ifFound` until one is gained.
 */
function changesOf({ ids, broken }: Known, { memory }: Report) {
  if (memory === null) return { on: [], ifFound: [], lostClaims: [] };
  const kinds = new Map<string, RecordKind>();
  for (const [id, { kind }] of ids) kinds.set(id, kind);
  const now = { kinds, broken: broken.key, others: {}, gained: {} };
  const before = memory.swap('ids', now);
  const anew = { on: [now.others], ifFound: [now.gained], lostClaims: [] };
  if (before === null || before.broken !== now.broken) return anew;
  const lost = [...before.kinds.keys()].filter((id) => kinds.get(id) !== before.kinds.get(id));
  if (lost.every((id) => before.kinds.get(id) === 'claim')) now.others = before.others;
  if (before.kinds.size - lost.length === kinds.size) now.gained = before.gained;
  return { on: [now.others], ifFound: [now.gained], lostClaims: lost };
}

/** The steps of the path are put together only where something is wrong. */
type Check = (value: unknown, kinds: readonly RecordKind[], base: Path, ...steps: Path) => void;
type Fields = Record<string, unknown>;
const isFields = (item: unknown): item is Fields => typeof item === 'object' && item !== null;
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

function visit({ raw, value }: Parsed, check: Check): void {
  visitAttested(value, HERE, check);
  switch (raw.kind) {
    case 'claim':
      visitClaim(value, check);
      break;
    case 'source':
      check(value['speaker'], ENTITY, HERE, 'speaker');
      break;
    case 'person':
      for (const [i, role] of listOf(value['roles']).entries()) {
        check(role['group'], PLACE, HERE, 'roles', i, 'group');
        visitAttested(role, ['roles', i], check);
      }
      break;
    case 'group':
      listed(value, 'includes', AGENT, check);
      break;
    case 'event':
      check(value['part-of'], EVENT, HERE, 'part-of');
      for (const [i, part] of listOf(value['parts']).entries()) {
        check(part['who'], AGENT, HERE, 'parts', i, 'who');
        visitAttested(part, ['parts', i], check);
        for (const [j, outcome] of listOf(part['outcomes']).entries()) {
          visitAttested(outcome, ['parts', i, 'outcomes', j], check);
        }
      }
  }
  listed(value, 'not-to-confuse', ENTITY, check);
}

function visitClaim(claim: Fields, check: Check): void {
  check(claim['from'], ENTITY, HERE, 'from');
  listed(claim, 'to', ANY, check);
  for (const [i, about] of listOf(claim['about']).entries()) {
    check(about['id'], ANY, HERE, 'about', i, 'id');
  }
  check(claim['context'], EVENT, HERE, 'context');
  for (const [i, duress] of listOf(claim['duress']).entries()) {
    check(duress['by'], ENTITY, HERE, 'duress', i, 'by');
    check(duress['claim'], CLAIM, HERE, 'duress', i, 'claim');
  }
  listed(claim, 'led-to', CLAIM, check);
  listed(claim, 'responds-to', CLAIM, check);
  for (const [i, other] of listOf(claim['contradicts']).entries()) {
    check(other['claim'], CLAIM, HERE, 'contradicts', i, 'claim');
  }
  for (const key of ['retracted', 'overturned']) {
    check((claim[key] as Fields | null)?.['by'], ENTITY, HERE, key, 'by');
  }
}

function visitAttested(value: Fields, path: Path, check: Check): void {
  for (const [i, evidence] of listOf(value['evidence']).entries()) {
    check(evidence['source'], SOURCE, path, 'evidence', i, 'source');
    check(evidence['via'], SOURCE, path, 'evidence', i, 'via');
    const spelt = evidence['name-in-source'];
    for (const id of isFields(spelt) && !Array.isArray(spelt) ? Object.keys(spelt) : []) {
      check(id, ENTITY, path, 'evidence', i, 'name-in-source', id);
    }
  }
  for (const [i, fact] of listOf(value['identification']).entries()) {
    check(fact['source'], SOURCE, path, 'identification', i, 'source');
    check(fact['via'], SOURCE, path, 'identification', i, 'via');
  }
  for (const [i, attribution] of listOf(value['attribution']).entries()) {
    check(attribution['by'], ENTITY, path, 'attribution', i, 'by');
  }
}

function listed(value: Fields, key: string, kinds: readonly RecordKind[], check: Check): void {
  const ids = value[key];
  if (Array.isArray(ids)) ids.forEach((id, i) => check(id, kinds, HERE, key, i));
  else check(ids, kinds, HERE, key);
}

function checkOne(
  id: string,
  kinds: readonly RecordKind[],
  [base, ...steps]: readonly [base: Path, ...steps: Path],
  parsed: Parsed,
  { ids, broken }: Known,
  candidates: Candidates,
  report: Report,
): void {
  const found = ids.get(id);
  if (found !== undefined && kinds.includes(found.kind)) return;
  const path = [...base, ...steps];
  if (found === undefined && broken.mayHold(id, kinds)) return;
  if (found === undefined) {
    const near = report.near(id, candidates(kinds));
    const hint =
      near === null ? `add ${kinds.map(oneOf).join(' or ')} of that id` : `did you mean "${near}"?`;
    report.add(parsed.raw, {
      code: 'unknown-id',
      message: `unknown id: ${quoted(id)}`,
      hint,
      path,
    });
  } else {
    report.add(parsed.raw, {
      code: 'wrong-kind',
      message: `wrong kind of record: ${quoted(id)} is a ${found.kind}`,
      hint: `expected ${kinds.map(oneOf).join(' or ')}`,
      path,
    });
  }
}

const oneOf = (kind: RecordKind) => (kind === 'event' ? 'an event' : `a ${kind}`);
