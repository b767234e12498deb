/** Which fields of a record hold ids, and of which kinds of record. */
import type { RecordKind } from '../schema/scales.ts';
import type { Path } from '../yaml/positions.ts';
import { type Fields, isFields, listOf } from './fields.ts';
import type { Parsed } from './parse.ts';

const ENTITY: readonly RecordKind[] = ['person', 'group', 'event'];
const AGENT: readonly RecordKind[] = ['person', 'group'];
const PLACE: readonly RecordKind[] = ['group', 'event'];
const EVENT: readonly RecordKind[] = ['event'];
const SOURCE: readonly RecordKind[] = ['source'];
const CLAIM: readonly RecordKind[] = ['claim'];
const HERE: Path = [];
const ANY: readonly RecordKind[] = ['person', 'group', 'event', 'source', 'claim'];

type Step = Path[number];
/** The steps of the path are put together only where something is wrong. */
export type Check = (
  value: unknown,
  kinds: readonly RecordKind[],
  base: Path,
  ...steps: [Step?, Step?, Step?, Step?]
) => void;

/** Calls `check` with every value of a record that should be an id, and the kinds that it may name. */
export function visit({ raw, value }: Parsed, check: Check): void {
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
