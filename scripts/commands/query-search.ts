/** attest query search: ranked entities by a name in any spelling. */
import type { Command } from 'commander';
import { buildSearchIndex } from '#search/index.ts';
import { searchEntries } from '#search/entries.ts';
import { degrees } from '#graph/measures.ts';
import { print, printJson } from '../print.ts';
import { openIndex, type Answering } from './query.ts';

export function addSearch(query: Command, answering: (command: Command) => Command): void {
  answering(query.command('search').argument('<text...>'))
    .description('people, groups and events by name, in any spelling')
    .action((words: string[], { data, json }: Answering) => {
      const { dossier } = openIndex(data);
      const index = buildSearchIndex(searchEntries(dossier, degrees(dossier)));
      const hits = index.search(words.join(' '), { limit: 20 });
      if (json) {
        printJson(
          hits.map(({ id, kind, name, matched, score }) => ({ id, kind, name, matched, score })),
        );
      } else {
        for (const { id, name, matched } of hits) {
          print(`${id.padEnd(34)} ${name}${matched === name ? '' : `  (as ${matched})`}`);
        }
      }
    });
}
