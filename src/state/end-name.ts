/** An end of a path in words: a name, several, or anybody who speaks in some way. Pure. */
import { isAnybody, namedEnds } from '#graph/paths/ends.ts';
import type { Messages } from '#messages/index.ts';
import type { Records } from './records.ts';

export function endName(end: string, records: Records, { trace }: Messages): string {
  if (isAnybody(end)) return trace.anybody[end];
  return namedEnds(end)
    .map((id) => records.name(id))
    .join(trace.or);
}
