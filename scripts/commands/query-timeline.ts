/** attest query timeline: what was said, done and born in order of time; what has no date, last. */
import type { Command } from 'commander';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { selectClaims } from '#graph/select.ts';
import { itemAt } from '#graph/timeline/item.ts';
import { shownItems } from '#graph/timeline/shown.ts';
import { readableDate } from '#model/readable-date.ts';
import { claimSentence, namesOf } from '#model/sentences.ts';
import { print, printJson } from '../print.ts';
import { addFilterOptions, filterFrom, type FilterOptions } from './filter-options.ts';
import { openIndex, type Answering } from './query.ts';

export function addTimeline(query: Command, answering: (command: Command) => Command): void {
  addFilterOptions(answering(query.command('timeline')))
    .description('claims, events, births and deaths in order of time; what has no date, last')
    .action(answer);
}

function answer(options: Answering & FilterOptions): void {
  const index = openIndex(options.data);
  const { dated, undated } = shownItems(selectClaims(index, filterFrom(options, index)));
  const words = wordsOf(index);
  const items = [...dated, ...undated].map((n) => itemAt(index, n));
  if (options.json) {
    printJson(
      items.map(({ id, kind, date, by, from, to, certain, who }) => ({
        ...{ id, kind, what: words(id), date, 'dated-by': by, from, to, certain, who },
      })),
    );
    return;
  }
  const language = index.dossier.info.language;
  for (const { id, kind, date, by } of items) {
    const when = date === null ? 'no date' : readableDate(date, language);
    const dated = by === 'published' ? `published ${when}` : when;
    print(`${dated.padEnd(26)} ${kind.padEnd(11)} ${words(id)}  [${id}]`);
  }
}

/** The sentence of a claim, the name of anything else. */
function wordsOf({ dossier, claims, claimNumber }: ClaimIndex): (id: string) => string {
  const name = namesOf(dossier);
  return (id) => {
    const number = claimNumber.get(id);
    return number === undefined ? name(id) : claimSentence(claims[number]!, dossier, name);
  };
}
