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
 * The ids that lie on a cycle of `next`, once each, in the order given: those whose strongly connected
 * component (Tarjan 1972) has more than one member, or that lead to themselves. The stack is explicit,
 * so that a long chain cannot overflow.
 */
export function onCycles(
  ids: readonly string[],
  next: (id: string) => readonly string[],
): string[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const cyclic = new Set<string>();
  const work: { id: string; rest: string[] }[] = [];
  const enter = (id: string) => {
    low.set(id, index.size);
    index.set(id, index.size);
    open.push(id);
    isOpen.add(id);
    work.push({ id, rest: [...next(id)] });
  };
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id)!, to));
  for (const root of ids) {
    if (!index.has(root)) enter(root);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { id, rest } = top;
      const step = rest.pop();
      if (step === id) cyclic.add(id);
      else if (step !== undefined) {
        if (!index.has(step)) enter(step);
        else if (isOpen.has(step)) lower(id, index.get(step)!);
      } else {
        work.pop();
        const above = work.at(-1);
        if (above !== undefined) lower(above.id, low.get(id)!);
        if (low.get(id) !== index.get(id)) continue;
        const component = open.splice(open.lastIndexOf(id));
        for (const member of component) {
          isOpen.delete(member);
          if (component.length > 1) cyclic.add(member);
        }
      }
    }
  }
  return ids.filter((id) => cyclic.has(id));
}
