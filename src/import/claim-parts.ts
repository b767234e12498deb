/** Cells of a claim whose values have parts: `Ben Marsh (rejects)`, `the-lamp as object`. */
import { ABOUT_AS, ATTRIBUTION_ATTITUDES } from '#model/schema/scales.ts';
import { isYes } from './people.ts';
import { addDate, addTexts, type Reading } from './reading.ts';
import type { Fields } from './records.ts';
import type { Row } from './sheet.ts';

const ABOUT = new RegExp(`^(.+) as (${ABOUT_AS.join('|')})$`, 'u');

/** `id as part`; without a part it is an object. */
export function aboutOf(row: Row, { records }: Reading): Fields[] {
  return row.list('about').map((text) => {
    const [, name = text, as = 'object'] = ABOUT.exec(text) ?? [];
    return { id: records.target(name, row.at('about')), as };
  });
}

/** `kind by whom`. */
export function duressOf(row: Row, { records, terms }: Reading): Fields[] {
  return row.list('duress').map((text) => {
    const [, kind = text, by] = /^(.+?) by (.+)$/u.exec(text) ?? [];
    const place = row.at('duress');
    const fields: Fields = { kind: terms.use('duress', kind, place) };
    if (by !== undefined) fields['by'] = records.entity(by, place);
    return fields;
  });
}

const TOLD = new RegExp(`^(.+?) \\((${ATTRIBUTION_ATTITUDES.join('|')})\\)$`, 'u');

/** `teller (attitude)`; without an attitude it is neutral. */
export function attributionOf(row: Row, { records }: Reading): Fields[] {
  return row.list('told-by').map((text) => {
    const [, name = text, attitude = 'neutral'] = TOLD.exec(text) ?? [];
    return { by: records.entity(name, row.at('told-by')), attitude };
  });
}

/** `id on what`. */
export function contradictionsOf(row: Row): Fields[] {
  return row.list('contradicts').map((text) => {
    const [, claim = text, on] = /^(\S+) on (.+)$/su.exec(text) ?? [];
    return { claim, on: on ?? 'not said' };
  });
}

/** Whether it was taken back: a yes, or any of when, by whom and what is known of it. */
export function answerOf(
  answer: 'retracted' | 'overturned',
  row: Row,
  reading: Reading,
): Fields | null {
  const fields: Fields = {};
  addDate(fields, row, `${answer}-date`, reading);
  addTexts(fields, row, [`${answer}-note`]);
  const by = row.get(`${answer}-by`);
  const said = Object.entries(fields).map(([column, value]) => [
    column.replace(`${answer}-`, ''),
    value,
  ]);
  const all = Object.fromEntries(said) as Fields;
  if (by !== '') all['by'] = reading.records.entity(by, row.at(`${answer}-by`));
  return isYes(row.get(answer)) || Object.keys(all).length > 0 ? all : null;
}

export function figureOf(row: Row, reading: Reading): Fields | null {
  const fields: Fields = {};
  addTexts(fields, row, ['figure-what', 'figure-whom', 'figure-min', 'figure-max']);
  addDate(fields, row, 'figure-period', reading);
  const said = Object.entries(fields).map(([column, value]) => [
    column.replace('figure-', ''),
    value,
  ]);
  return said.length === 0 ? null : (Object.fromEntries(said) as Fields);
}
