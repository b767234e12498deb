/** Rows of claims to records: one claim a row, or one a speaker. */
import { evidenceOnRow, TableAsSource } from './evidence.ts';
import {
  aboutOf,
  answerOf,
  attributionOf,
  contradictionsOf,
  duressOf,
  figureOf,
} from './claim-parts.ts';
import { isYes } from './people.ts';
import { addDate, addLists, addNote, addTexts, type Reading, requireCell } from './reading.ts';
import type { Draft, Fields } from './records.ts';
import type { Row } from './sheet.ts';

/** What a claim says of itself that came without the words of its source. */
export const UNQUOTED = 'Imported without a quotation.';

/** Reads the claims; those that follow from roles and parts are left to follow again. */
export function readClaims(rows: readonly Row[], reading: Reading): void {
  const written = rows.filter((row) => !isYes(row.get('derived')));
  tellDerived(rows, rows.length - written.length, reading);
  const ids = new Map(
    written
      .filter((row) => row.get('id') !== '')
      .map((row) => [row, reading.records.ownId(row.get('id'), row.at('id'))]),
  );
  const table = new TableAsSource(reading);
  const made = written.flatMap((row) => claimsOf(row, ids.get(row) ?? null, table, reading));
  table.tell();
  // What answers another may stand above it.
  for (const { draft, row } of made) addLinks(draft.fields, row);
}

function tellDerived(rows: readonly Row[], count: number, { findings }: Reading): void {
  const first = rows.find((row) => isYes(row.get('derived')));
  if (first === undefined) return;
  const message = `derived ties that are not imported: ${count}`;
  const hint =
    'they follow from roles, parts and members; import the whole folder of the export to have them';
  findings.warning(first.at('derived'), 'derived-tie', message, hint);
}

interface Made {
  readonly draft: Draft;
  readonly row: Row;
}

function claimsOf(row: Row, id: string | null, table: TableAsSource, reading: Reading): Made[] {
  const { records, findings } = reading;
  const unstated = row.get('agent') === 'unstated';
  for (const column of unstated ? ['to', 'type'] : ['from', 'to', 'type'])
    requireCell(row, column, findings);
  const speakers = row.list('from').map((one) => records.entity(one, row.at('from')));
  if (speakers.length === 0) speakers.push('');
  const fields = fieldsOf(row, reading);
  const evidence = evidenceOnRow(row, reading);
  if (evidence.length === 0) evidence.push(table.evidence(row, `line ${row.place.line}`));
  let statement: string | null = null;
  return speakers.map((from, i) => {
    const own: Fields = { type: fields['type'], ...(from === '' ? {} : { from }), ...fields };
    const claimId = (i === 0 ? id : null) ?? records.madeId(stemOf(own, row), 'claim');
    if (speakers.length > 1) own['statement'] ??= statement ?? claimId;
    statement ??= claimId;
    finish(own, row, evidence, reading);
    return { draft: records.add('claim', claimId, own), row };
  });
}

/** Who, what and whom, with the date: nothing that depends on another row. */
function stemOf(fields: Fields, row: Row): string {
  const [to = ''] = (fields['to'] as string[] | undefined) ?? [];
  return [fields['from'] ?? '', fields['type'] ?? '', to, fields['date'] ?? row.get('date')]
    .join(' ')
    .slice(0, 200);
}

function fieldsOf(row: Row, reading: Reading): Fields {
  const { records, terms } = reading;
  const fields: Fields = {};
  const type = row.get('type');
  if (type !== '')
    fields['type'] = terms.use('types', type, row.at('type'), row.get('family'), row.at('family'));
  addTexts(fields, row, ['agent']);
  const to = row.list('to').map((one) => records.target(one, row.at('to')));
  if (to.length > 0) fields['to'] = to;
  addTexts(fields, row, ['target']);
  const about = aboutOf(row, reading);
  if (about.length > 0) fields['about'] = about;
  addTexts(fields, row, ['addressee']);
  addContext(fields, row, reading);
  addDate(fields, row, 'date', reading);
  addDate(fields, row, 'matter-date', reading);
  addTexts(fields, row, ['says']);
  const charges = row.list('charge').map((one) => terms.use('charges', one, row.at('charge')));
  if (charges.length > 0) fields['charge'] = charges;
  addTexts(fields, row, ['mode']);
  const stance = row.get('stance');
  if (stance !== '') fields['stance'] = terms.use('stances', stance, row.at('stance'));
  addTexts(fields, row, ['attitude']);
  const duress = duressOf(row, reading);
  if (duress.length > 0) fields['duress'] = duress;
  const attribution = attributionOf(row, reading);
  if (attribution.length > 0) fields['attribution'] = attribution;
  addTexts(fields, row, ['certainty', 'basis', 'statement']);
  for (const answer of ['retracted', 'overturned'] as const) {
    const value = answerOf(answer, row, reading);
    if (value !== null) fields[answer] = value;
  }
  const figure = figureOf(row, reading);
  if (figure !== null) fields['figure'] = figure;
  addTexts(fields, row, ['manner']);
  addLists(fields, row, ['formerly']);
  const note = row.get('note');
  if (note !== '') fields['note'] = 'note' in fields ? `${note} ${String(fields['note'])}` : note;
  return fields;
}

/** One event; what else the cell names is kept in the note. */
function addContext(fields: Fields, row: Row, { records, findings }: Reading): void {
  const [first, ...others] = row.list('context');
  if (first === undefined) return;
  fields['context'] = records.entity(first, row.at('context'), 'event');
  if (others.length === 0) return;
  const hint = 'a claim has one; the others are kept in its note, or make a row for each';
  findings.warning(
    row.at('context'),
    'several-values',
    `several contexts: "${row.get('context')}"`,
    hint,
  );
  addNote(fields, `Context too: ${others.join('; ')}`);
}

function finish(fields: Fields, row: Row, evidence: readonly Fields[], reading: Reading): void {
  const { terms, records, toldBy } = reading;
  const type = String(fields['type'] ?? '');
  const to = (fields['to'] as string[] | undefined) ?? [];
  const from = fields['from'] as string | undefined;
  if (from !== undefined && to.includes(from)) terms.allowSelf(type);
  const isSaid = ['accusation', 'testimony', 'commentary'].includes(terms.familyOf(type));
  if (isSaid && toldBy !== null && fields['attribution'] === undefined) {
    fields['attribution'] = [{ by: records.entity(toldBy, row.place), attitude: 'neutral' }];
  }
  fields['evidence'] = evidence;
  if (evidence.every((piece) => piece['quote'] === undefined)) addNote(fields, UNQUOTED);
}

function addLinks(fields: Fields, row: Row): void {
  addLists(fields, row, ['led-to', 'responds-to']);
  const contradicts = contradictionsOf(row);
  if (contradicts.length > 0) fields['contradicts'] = contradicts;
}
