/** The interface's wording with that of the dossier's subject in it. */
import type { Messages } from '#messages/index.ts';
import type { Vocabulary } from '#model/schema/vocabulary.ts';

/** What the vocabulary has a word for is said in that word. */
export function worded(messages: Messages, { thesis, event }: Vocabulary['wording']): Messages {
  const { record, compare, filters } = messages;
  return {
    ...messages,
    record: { ...record, thesis: thesis ?? record.thesis },
    compare: { ...compare, thesis: thesis === null ? compare.thesis : `${thesis}:` },
    filters: { ...filters, event: event ?? filters.event },
  };
}
