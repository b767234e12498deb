/** Rows of works to records. */
import { addDate, addLists, addTexts, type Reading, requireCell } from './reading.ts';
import type { Draft, Fields } from './records.ts';
import type { Row } from './sheet.ts';

const TEXTS = [
  ...[
    'title-short',
    'described',
    'container-title',
    'publisher',
    'publisher-place',
    'original-title',
  ],
  ...[
    'page',
    'volume',
    'issue',
    'genre',
    'language',
    'archive',
    'archive_location',
    'URL',
    'status',
  ],
];

/** Gives every work its id; what it returns reads the rest. */
export function readSources(rows: readonly Row[], reading: Reading): () => void {
  const { records } = reading;
  const drafts = rows.flatMap((row): [Row, Draft][] => {
    requireCell(row, 'title', reading.findings);
    const title = row.get('title');
    const written = row.get('id');
    if (title === '' && written === '') return [];
    const id =
      written === '' ? records.madeId(title, 'source') : records.ownId(written, row.at('id'));
    const type = row.get('type') || 'document';
    const fields = { type, ...(title === '' ? {} : { title }) };
    if (title !== '') records.name('source', id, title);
    return [[row, records.add('source', id, fields)]];
  });
  return () => drafts.forEach(([row, { fields }]) => fill(fields, row, reading));
}

function fill(fields: Fields, row: Row, reading: Reading): void {
  const { records, terms } = reading;
  addTexts(fields, row, TEXTS);
  for (const column of ['issued', 'original-date', 'accessed'])
    addDate(fields, row, column, reading);
  for (const role of ['author', 'editor', 'translator']) {
    const names = row.list(role).map(personal);
    if (names.length > 0) fields[role] = names;
  }
  const speaker = row.get('speaker');
  if (speaker !== '') fields['speaker'] = records.entity(speaker, row.at('speaker'));
  const reliability = row.get('reliability');
  if (reliability !== '') {
    fields['reliability'] = terms.use('reliability', reliability, row.at('reliability'));
  }
  addLists(fields, row, ['formerly']);
  const note = row.get('note');
  if (note !== '') fields['note'] = 'note' in fields ? `${note} ${String(fields['note'])}` : note;
}

/** `Quill, Ada` has a family name and a given one; any other name is taken whole. */
function personal(text: string): Fields {
  const [family = '', given = '', ...more] = text.split(/,\s*/);
  return family !== '' && given !== '' && more.length === 0 ? { family, given } : { literal: text };
}
