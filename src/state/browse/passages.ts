/** The texts of a record that full-text search reads, each under the field that it is. Pure. */
import { authorName } from '#model/author-name.ts';
import type { AnyRecord } from '#model/dossier.ts';
import type { Passage } from './text-index.ts';

export function passagesOf(record: AnyRecord): Passage[] {
  return textsOf(record).flatMap(([field, text]) =>
    text === null || text === undefined || text === '' ? [] : [{ field, text }],
  );
}

function textsOf(record: AnyRecord): [field: string, text: string | null | undefined][] {
  if (record.kind === 'claim') {
    return [
      ['says', record.says],
      ...record.evidence.flatMap(({ quote, translation }): [string, string | null][] => [
        ['quotation', quote],
        ['quotation', translation],
      ]),
      ['note', record.note],
    ];
  }
  if (record.kind === 'source') {
    return [
      ['name', record['title-short']],
      ['title', record.title],
      ['title', record['original-title']],
      ['title', record['container-title']],
      ...record.author.map((one): [string, string] => ['author', authorName(one)]),
      ['note', record.note],
    ];
  }
  return [
    ['name', record.name],
    ...[...Object.values(record.native), ...record.aliases].map((name): [string, string] => [
      'spellings',
      name,
    ]),
    ['summary', record.summary],
    ...(record.kind === 'event'
      ? ([
          ['thesis', record.thesis],
          ['place', record.place],
        ] as [string, string | null][])
      : []),
    ...record.evidence.map(({ quote }): [string, string | null] => ['quotation', quote]),
    ['note', record.note],
  ];
}
