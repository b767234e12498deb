/** Records to the files of a dossier. */
import { dump, FAILSAFE_SCHEMA } from 'js-yaml';
import { SCHEMAS } from '#model/compile/parse.ts';
import { dateBounds } from '#model/dates.ts';
import { compare } from '#model/problems.ts';
import { FOLDERS } from '#model/record-path.ts';
import { id as idSchema } from '#model/schema/fields.ts';
import type { DossierText } from '#model/yaml/records.ts';
import type { Draft, Fields } from './records.ts';
import { tidied } from './tidy.ts';

export interface DossierDraft {
  readonly info: Fields;
  readonly vocabulary: Fields;
  readonly drafts: readonly Draft[];
  readonly questions: readonly Fields[];
}

/** Claims that were said in or of no event. */
const ELSEWHERE = 'other-claims';

/** Every file with its text: claims by their context, in the order of their dates. */
export function dossierFiles({ info, vocabulary, drafts, questions }: DossierDraft): DossierText[] {
  const claims = new Map<string, Draft[]>();
  const files: DossierText[] = [
    { path: 'dossier.yaml', text: yamlOf(tidied(info, SCHEMAS.info)) },
    { path: 'vocabulary.yaml', text: yamlOf(tidied(vocabulary, SCHEMAS.vocabulary)) },
  ];
  for (const draft of drafts) {
    if (draft.kind === 'claim') {
      const topic = topicOf(draft.fields['context']);
      const list = claims.get(topic);
      if (list === undefined) claims.set(topic, [draft]);
      else list.push(draft);
      continue;
    }
    const path = `${FOLDERS[draft.kind]}/${draft.id}.yaml`;
    files.push({ path, text: yamlOf(tidied(draft.fields, SCHEMAS[draft.kind])) });
  }
  for (const [topic, list] of claims) {
    const text = yamlOf(
      inOrder(list).map(({ id, fields }) => tidied({ id, ...fields }, SCHEMAS.claim)),
    );
    files.push({ path: `claims/${topic}.yaml`, text });
  }
  if (questions.length > 0) {
    const text = yamlOf(questions.map((question) => tidied(question, SCHEMAS.question)));
    files.push({ path: 'questions.yaml', text });
  }
  return files.sort((a, b) => compare(a.path, b.path));
}

/** The name of a file, whatever a cell holds. */
const topicOf = (context: unknown) => idSchema.safeParse(context).data ?? ELSEWHERE;

/** YAML that the reader of dossiers reads back as the same value. */
export const yamlOf = (value: unknown): string =>
  dump(value, { schema: FAILSAFE_SCHEMA, lineWidth: 100, noRefs: true });

function inOrder(claims: readonly Draft[]): Draft[] {
  const keyed = claims.map((draft) => {
    const { date } = draft.fields;
    const day = typeof date === 'string' ? (dateBounds(date)?.min ?? Infinity) : Infinity;
    return { draft, day };
  });
  keyed.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : compare(a.draft.id, b.draft.id)));
  return keyed.map(({ draft }) => draft);
}
