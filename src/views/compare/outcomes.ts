/** How a case ended, in words: each outcome with those whom it met. Pure. */
import type { EventRecord } from '#model/dossier.ts';
import { readableDate } from '#model/readable-date.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** "fined: Ada Quill, Ben Marsh"; one line for each outcome and date. */
export function outcomesOf(event: EventRecord, explorer: Explorer): string[] {
  const found = new Map<string, string[]>();
  for (const { who, outcomes } of event.parts) {
    for (const { outcome, date } of outcomes) {
      const when = date === null ? '' : ` (${readableDate(date, explorer.language)})`;
      const words = `${explorer.term('outcomes', outcome)}${when}`;
      const names = found.get(words) ?? [];
      if (!names.includes(explorer.name(who))) names.push(explorer.name(who));
      found.set(words, names);
    }
  }
  return [...found].map(([words, names]) => `${words}: ${names.join(', ')}`);
}
