/** A part in an event in which, by the vocabulary, nobody can have it: a defendant without a trial. */
import { quoted } from '../../problems.ts';
import type { Found, Records } from './rule.ts';

export function misplacedParts({ events, vocabulary }: Records): Found[] {
  return events.flatMap(({ raw, value: event }) =>
    event.parts.flatMap(({ part }, i) => {
      const possible = vocabulary.parts[part]?.in ?? [];
      if (possible.length === 0 || possible.includes(event.type)) return [];
      const finding = {
        code: 'part-without-trial',
        message: `part without its kind of event: ${quoted(part)} in ${quoted(event.id)} of type ${event.type}`,
        hint: `possible in: ${possible.join(', ')}; move it to such an event, or take another part`,
        path: ['parts', i, 'part'],
      };
      return [{ raw, finding }];
    }),
  );
}
