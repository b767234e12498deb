/**
 * What was found out about each record before, so that a dossier of which one file has changed is not
 * checked as a whole again. What is kept goes with the object that it is about.
 */
import type { Problem } from '../problems.ts';

/** What a step gave, and what it depended on besides the thing it is about: of all it might have, the first few. */
export interface Kept {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly on: readonly unknown[];
}

export class Memory {
  readonly #steps = new Map<string, WeakMap<object, Kept>>();
  readonly #last = new Map<string, unknown>();

  /** What the step gave for this very thing, if all that it depended on is the same. */
  recall(step: string, about: object, on: readonly unknown[]): Kept | null {
    const kept = this.#steps.get(step)?.get(about);
    return kept?.on.every((one, i) => one === on[i]) === true ? kept : null;
  }

  keep(step: string, about: object, kept: Kept): void {
    const shelf = this.#steps.get(step);
    if (shelf === undefined) this.#steps.set(step, new WeakMap([[about, kept]]));
    else shelf.set(about, kept);
  }

  /** The value of this name at the last time, or null; `value` takes its place. */
  swap<T>(name: string, value: T): T | null {
    const last = (this.#last.get(name) as T | undefined) ?? null;
    this.#last.set(name, value);
    return last;
  }

  /** A list as it was the last time, where it still holds the same things: equal lists are one. */
  sameList<T>(name: string, list: readonly T[]): readonly T[] {
    const last = this.#last.get(name) as readonly T[] | undefined;
    if (last?.length === list.length && last.every((one, i) => one === list[i])) return last;
    this.#last.set(name, list);
    return list;
  }
}
