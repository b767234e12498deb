/** The interface's wording with that of the dossier's subject in it. */
import type { Messages } from '#messages/index.ts';
import type { Dossier } from '#model/dossier.ts';

/** What the vocabulary has a word for is said in that word, where the interface speaks its language. */
export function worded(messages: Messages, same: boolean, { vocabulary }: Dossier): Messages {
  if (!same) return messages;
  const { thesis, event } = vocabulary.wording;
  const { record, compare, filters } = messages;
  return {
    ...messages,
    record: { ...record, thesis: thesis ?? record.thesis },
    compare: { ...compare, thesis: thesis === null ? compare.thesis : `${thesis}:` },
    filters: { ...filters, event: event ?? filters.event },
  };
}
