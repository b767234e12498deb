/** Relations that must not run in a circle: responds-to between claims, part-of between events. */
import type { Claim, EventRecord } from '../dossier.ts';
import { quoted } from '../problems.ts';
import type { Parsed } from './parse.ts';
import type { Report } from './report.ts';

export function checkCycles(
  claims: readonly Parsed<Claim>[],
  events: readonly Parsed<EventRecord>[],
  report: Report,
): void {
  // Only what answers can lie on a circle of answers.
  const answers = claims.filter(({ value }) => value['responds-to'].length > 0);
  const claim = new Map(answers.map((parsed) => [parsed.value.id, parsed]));
  const next = (id: string) => claim.get(id)?.value['responds-to'] ?? [];
  for (const id of onCycles([...claim.keys()], next)) {
    report.add(claim.get(id)!.raw, {
      code: 'cycle',
      message: `cycle in responds-to: ${quoted(id)}`,
      hint: 'a claim cannot answer one that answers it',
      path: ['responds-to'],
    });
  }
  const event = new Map(events.map((parsed) => [parsed.value.id, parsed]));
  const parent = (id: string) => {
    const up = event.get(id)?.value['part-of'] ?? null;
    return up === null ? [] : [up];
  };
  for (const id of onCycles([...event.keys()], parent)) {
    report.add(event.get(id)!.raw, {
      code: 'cycle',
      message: `cycle in part-of: ${quoted(id)}`,
      hint: 'an event cannot be a part of its own part',
      path: ['part-of'],
    });
  }
}

/**
 * The ids that lie on a cycle of `next`, once each, in the order given. Depth-first search with an
 * explicit stack (Tarjan's colouring), so that a long chain cannot overflow.
 */
export function onCycles(
  ids: readonly string[],
  next: (id: string) => readonly string[],
): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const cyclic = new Set<string>();
  for (const root of ids) {
    if (state.has(root)) continue;
    const stack: { id: string; rest: string[] }[] = [{ id: root, rest: [...next(root)] }];
    state.set(root, 'open');
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const step = top.rest.pop();
      if (step === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(step) === 'open') {
        const from = stack.findIndex(({ id }) => id === step);
        for (const { id } of stack.slice(from)) cyclic.add(id);
      } else if (!state.has(step)) {
        state.set(step, 'open');
        stack.push({ id: step, rest: [...next(step)] });
      }
    }
  }
  return ids.filter((id) => cyclic.has(id));
}
