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

  /** True if the id is, or may be, that of a record that could not be read. */
  mayHold(id: string, kinds: readonly RecordKind[] = []): boolean {
    return this.#ids.has(id) || (this.#lists && kinds.includes('claim'));
  }
}

export interface Known {
  readonly ids: Ids;
  readonly broken: Broken;
}

/** Checks every field of every record that holds an id. */
export function checkReferences(records: readonly Parsed[], known: Known, report: Report): void {
  const candidates = idsByKinds(known.ids);
  for (const parsed of records) {
    const check = (value: unknown, path: Path, kinds: readonly RecordKind[]) => {
      if (typeof value !== 'string') return;
      checkOne(value, path, kinds, parsed, known, candidates, report);
    };
    visit(parsed, check);
  }
}

/** The ids of records of certain kinds, put together once for each list of kinds. */
function idsByKinds(ids: Ids): (kinds: readonly RecordKind[]) => readonly string[] {
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

type Check = (value: unknown, path: Path, kinds: readonly RecordKind[]) => void;
type Fields = Record<string, unknown>;
const isFields = (item: unknown): item is Fields => typeof item === 'object' && item !== null;
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

function visit({ raw, value }: Parsed, check: Check): void {
  visitAttested(value, [], check);
  switch (raw.kind) {
    case 'claim':
      visitClaim(value, check);
      break;
    case 'source':
      check(value['speaker'], ['speaker'], ENTITY);
      break;
    case 'person':
      for (const [i, role] of listOf(value['roles']).entries()) {
        check(role['group'], ['roles', i, 'group'], PLACE);
        visitAttested(role, ['roles', i], check);
      }
      break;
    case 'group':
      listed(value, 'includes', AGENT, check);
      break;
    case 'event':
      check(value['part-of'], ['part-of'], EVENT);
      for (const [i, part] of listOf(value['parts']).entries()) {
        check(part['who'], ['parts', i, 'who'], AGENT);
        visitAttested(part, ['parts', i], check);
        for (const [j, outcome] of listOf(part['outcomes']).entries()) {
          visitAttested(outcome, ['parts', i, 'outcomes', j], check);
        }
      }
  }
  listed(value, 'not-to-confuse', ENTITY, check);
}

function visitClaim(claim: Fields, check: Check): void {
  check(claim['from'], ['from'], ENTITY);
  listed(claim, 'to', ANY, check);
  for (const [i, about] of listOf(claim['about']).entries())
    check(about['id'], ['about', i, 'id'], ANY);
  check(claim['context'], ['context'], EVENT);
  for (const [i, duress] of listOf(claim['duress']).entries()) {
    check(duress['by'], ['duress', i, 'by'], ENTITY);
    check(duress['claim'], ['duress', i, 'claim'], CLAIM);
  }
  listed(claim, 'led-to', CLAIM, check);
  listed(claim, 'responds-to', CLAIM, check);
  for (const [i, other] of listOf(claim['contradicts']).entries()) {
    check(other['claim'], ['contradicts', i, 'claim'], CLAIM);
  }
  for (const key of ['retracted', 'overturned']) {
    check((claim[key] as Fields | null)?.['by'], [key, 'by'], ENTITY);
  }
}

function visitAttested(value: Fields, path: Path, check: Check): void {
  for (const [i, evidence] of listOf(value['evidence']).entries()) {
    check(evidence['source'], [...path, 'evidence', i, 'source'], SOURCE);
    check(evidence['via'], [...path, 'evidence', i, 'via'], SOURCE);
    const spelt = evidence['name-in-source'];
    for (const id of isFields(spelt) && !Array.isArray(spelt) ? Object.keys(spelt) : []) {
      check(id, [...path, 'evidence', i, 'name-in-source', id], ENTITY);
    }
  }
  for (const [i, fact] of listOf(value['identification']).entries()) {
    check(fact['source'], [...path, 'identification', i, 'source'], SOURCE);
    check(fact['via'], [...path, 'identification', i, 'via'], SOURCE);
  }
  for (const [i, attribution] of listOf(value['attribution']).entries()) {
    check(attribution['by'], [...path, 'attribution', i, 'by'], ENTITY);
  }
}

function listed(value: Fields, key: string, kinds: readonly RecordKind[], check: Check): void {
  const ids = value[key];
  if (Array.isArray(ids)) ids.forEach((id, i) => check(id, [key, i], kinds));
  else check(ids, [key], kinds);
}

function checkOne(
  id: string,
  path: Path,
  kinds: readonly RecordKind[],
  parsed: Parsed,
  { ids, broken }: Known,
  candidates: ReturnType<typeof idsByKinds>,
  report: Report,
): void {
  const found = ids.get(id);
  if (found === undefined && broken.mayHold(id, kinds)) return;
  if (found === undefined) {
    const near = report.near(id, candidates(kinds));
    const hint =
      near === null ? `add a ${kinds.join(' or ')} of that id` : `did you mean "${near}"?`;
    report.add(parsed.raw, {
      code: 'unknown-id',
      message: `unknown id: ${quoted(id)}`,
      hint,
      path,
    });
  } else if (!kinds.includes(found.kind)) {
    report.add(parsed.raw, {
      code: 'wrong-kind',
      message: `wrong kind of record: ${quoted(id)} is a ${found.kind}`,
      hint: `expected a ${kinds.join(' or ')}`,
      path,
    });
  }
}
