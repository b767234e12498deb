/** Rows of people, groups and events to records. */
import { suggestion } from '#model/did-you-mean.ts';
import { quoted } from '#model/problems.ts';
import { ENTITY_KINDS, type EntityKind } from '#model/schema/scales.ts';
import { evidenceOnRow, NO_PLACE } from './evidence.ts';
import { addDate, addLists, addTexts, type Reading, requireCell } from './reading.ts';
import type { Draft, Fields } from './records.ts';
import type { Row } from './sheet.ts';

/** Gives every row its id, so that a cell may name whoever stands further down; what it returns reads the rest. */
export function readPeople(rows: readonly Row[], reading: Reading): () => void {
  const named = rows.filter((row) => {
    requireCell(row, 'name', reading.findings);
    return row.get('name') !== '' || row.get('id') !== '';
  });
  const written = new Map(
    named
      .filter((row) => row.get('id') !== '')
      .map((row) => [row, reading.records.ownId(row.get('id'), row.at('id'))]),
  );
  const drafts = named.map((row) => begin(row, written.get(row) ?? null, reading));
  return () => named.forEach((row, i) => fill(drafts[i]!, row, reading));
}

function begin(row: Row, written: string | null, reading: Reading): Draft {
  const { records, findings } = reading;
  const name = row.get('name') || row.get('id');
  const kind = kindOf(row, reading);
  const [other] = written === null ? records.bearers(name) : [];
  const id = written ?? records.madeId(name, kind);
  if (other !== undefined) {
    const hint = `it is imported as "${id}"; delete the row if the two are one, or give each an id`;
    findings.warning(row.at('name'), 'same-name', `name of two: ${quoted(name)}`, hint);
  }
  const draft = records.add(kind, id, name === '' ? {} : { name });
  if (name !== '') records.name(kind, id, name);
  for (const alias of row.list('aliases')) records.name(kind, id, alias);
  return draft;
}

function kindOf(row: Row, { findings }: Reading): EntityKind {
  const text = row.get('kind').toLowerCase();
  const kind = ENTITY_KINDS.find((one) => one === text);
  if (kind === undefined && text !== '') {
    const hint = suggestion(text, ENTITY_KINDS, 'one of');
    findings.error(
      row.at('kind'),
      'unknown-value',
      `unknown kind: ${quoted(row.get('kind'))}`,
      hint,
    );
  }
  return kind ?? 'person';
}

function fill({ kind, id, fields }: Draft, row: Row, reading: Reading): void {
  const { terms, records } = reading;
  addLists(fields, row, ['aliases']);
  if (kind !== 'person') {
    const type = row.get('type') || (kind === 'group' ? 'organisation' : 'event');
    const section = kind === 'group' ? 'group-types' : 'event-types';
    fields['type'] = terms.use(section, type, row.at('type'));
  } else addTexts(fields, row, ['type']);
  addTexts(fields, row, ['phrase']);
  for (const column of ['born', 'died', 'date']) addDate(fields, row, column, reading);
  addTexts(fields, row, ['place', 'size', 'status', 'unnamed']);
  const whole = row.get('part-of');
  if (whole !== '') fields['part-of'] = records.entity(whole, row.at('part-of'), 'event');
  addTexts(fields, row, ['thesis', 'summary']);
  addLists(fields, row, ['not-to-confuse', 'formerly']);
  const members = row.list('includes');
  if (members.length > 0) {
    fields['includes'] = members.map((one) => records.entity(one, row.at('includes')));
  }
  const hub = row.get('hub');
  if (hub !== '') fields['through'] = isYes(hub) ? 'no' : 'yes';
  const roles = row
    .list('roles')
    .map((role) => ({ role: terms.use('roles', role, row.at('roles')) }));
  if (roles.length > 0) fields['roles'] = roles;
  const note = row.get('note');
  if (note !== '') fields['note'] = 'note' in fields ? `${note} ${String(fields['note'])}` : note;
  const evidence = evidenceOnRow(row, reading);
  if (evidence.length > 0) fields['evidence'] = evidence;
  else if (members.length > 0) fields['evidence'] = [ownEvidence(id, row, reading)];
}

/** Membership is a tie, and a tie needs evidence. */
function ownEvidence(id: string, row: Row, { records, findings }: Reading): Fields {
  const hint = 'add a column source, with the work that says it';
  const message = `members without a source: ${quoted(id)}; the table itself is cited`;
  findings.warning(row.at('includes'), 'assumed-source', message, hint);
  const title = `Table ${row.place.file.replace(/^.*[\\/]/, '')}`;
  const source = records.madeId(title, 'table');
  records.add('source', source, { type: 'dataset', title });
  return { source, at: row.place.line === 0 ? NO_PLACE : `line ${row.place.line}` };
}

export const isYes = (text: string) => ['true', 'yes', 'y', '1', 'x'].includes(text.toLowerCase());
