/** Relations that must not run in a circle: responds-to between claims, part-of between events. */

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
