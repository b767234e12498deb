/** The columns that are read, table by table; docs/import.md says what each means. */
export type TableName = 'entities' | 'claims' | 'sources';

export interface Columns {
  readonly names: readonly string[];
  /** Columns without which a table says nothing. */
  readonly required: readonly string[];
}

const EVIDENCE = 'source via at quote damaged lang translation';

const WORDS: Readonly<Record<TableName, string>> = {
  entities: `id kind name aliases type roles born died date part-of thesis summary hub place phrase
    unnamed size includes status not-to-confuse formerly note ${EVIDENCE}`,
  claims: `id type family from agent to target about addressee context date matter-date
    says charge mode stance attitude duress led-to told-by certainty basis statement responds-to contradicts
    manner derived note retracted retracted-date retracted-by retracted-note overturned
    overturned-date overturned-by overturned-note figure-what figure-whom figure-min figure-max
    figure-period formerly ${EVIDENCE}`,
  sources: `id type title author editor container-title publisher issued original-date URL speaker
    reliability status note title-short described translator publisher-place original-title accessed page
    volume issue genre language archive archive_location formerly`,
};

export const COLUMNS: Readonly<Record<TableName, Columns>> = {
  entities: { names: wordsOf(WORDS.entities), required: ['name'] },
  claims: { names: wordsOf(WORDS.claims), required: ['from', 'to', 'type'] },
  sources: { names: wordsOf(WORDS.sources), required: ['title'] },
};
export const TABLE_NAMES = Object.keys(COLUMNS) as readonly TableName[];

function wordsOf(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
