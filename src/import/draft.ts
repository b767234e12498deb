/** A dossier that is being imported: raw records by kind, all values text, as YAML will have them. */
import type { Problem } from '#model/problems.ts';

export type Fields = Record<string, unknown>;
export type FileRecordKind = 'person' | 'group' | 'event' | 'source';

export interface Draft {
  readonly info: Fields;
  readonly vocabulary: Fields;
  readonly questions: readonly Fields[];
  /** One a file, by kind and id. */
  readonly records: Readonly<Record<FileRecordKind, ReadonlyMap<string, Fields>>>;
  readonly claims: readonly Fields[];
  /** What could not be taken over as it was, and what was made that nobody wrote. */
  readonly problems: readonly Problem[];
}

const FOLDERS: Readonly<Record<FileRecordKind, string>> = {
  ...{ person: 'people', group: 'groups', event: 'events', source: 'sources' },
};

/** The files of the dossier and what each holds, in the order in which they are read. */
export function filesOf(draft: Draft): [path: string, value: unknown][] {
  const files: [string, unknown][] = [
    ['dossier.yaml', draft.info],
    ['vocabulary.yaml', draft.vocabulary],
  ];
  if (draft.questions.length > 0) files.push(['questions.yaml', draft.questions]);
  for (const [kind, records] of Object.entries(draft.records)) {
    for (const [id, fields] of records) {
      files.push([`${FOLDERS[kind as FileRecordKind]}/${id}.yaml`, fields]);
    }
  }
  if (draft.claims.length > 0) files.push(['claims/imported.yaml', draft.claims]);
  return files;
}
