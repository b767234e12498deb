/** Evidence that stands on the row of what it is for. */
import type { Place } from './findings.ts';
import type { Reading } from './reading.ts';
import { addTexts } from './reading.ts';
import type { Fields } from './records.ts';
import type { Row } from './sheet.ts';

/** The place of evidence of which no place is given; every piece of evidence must have one. */
export const NO_PLACE = 'place not given';

/** One piece for each work that the row names; the words belong to the first. */
export function evidenceOnRow(row: Row, reading: Reading): Fields[] {
  const works = row.list('source');
  const places = row.list('at');
  const own = places.length === works.length ? places : works.map(() => row.get('at'));
  return works.map((work, i) => {
    const source = reading.records.source(work, row.at('source'));
    const piece: Fields = { source };
    const via = row.get('via');
    if (via !== '') piece['via'] = reading.records.source(via, row.at('via'));
    piece['at'] = own[i]! === '' ? NO_PLACE : own[i]!;
    if (i === 0) addTexts(piece, row, ['quote', 'damaged', 'lang', 'translation']);
    return piece;
  });
}

/** A row that names no work is told by the table itself, which is a work like any other. */
export class TableAsSource {
  #first: Place | null = null;
  #count = 0;
  readonly #reading: Reading;
  #id: string | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  evidence(row: Row, where: string): Fields {
    const { records } = this.#reading;
    this.#first ??= row.place;
    this.#count += 1;
    const name = row.place.file.replace(/^.*[\\/]/, '');
    if (this.#id === null) {
      this.#id = records.madeId(name, 'table');
      records.add('source', this.#id, { type: 'dataset', title: `Table ${name}` });
    }
    const piece: Fields = { source: this.#id, at: where };
    addTexts(piece, row, ['quote', 'damaged', 'lang', 'translation']);
    return piece;
  }

  /** Tells how many rows rest on the table alone. */
  tell(): void {
    if (this.#first === null) return;
    const message = `claims without a source: ${this.#count}; the table itself is cited, by line`;
    const hint = 'add a column source, with the work that says it';
    this.#reading.findings.warning(this.#first, 'assumed-source', message, hint);
  }
}
