/** A place inside a record as text, `roles[0].source`, and what stands there: a record as a list of places and values. */

export type Step = string | number;

const PLAIN = /^[A-Za-z_][\w-]*$/;
const STEP = /\.?([A-Za-z_][\w-]*)|\[(\d{1,6})\]|\[("(?:[^"\\]|\\.)*")\]/y;
/** Names that every object seems to have. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

export function fieldPath(steps: readonly Step[]): string {
  const words = steps.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return PLAIN.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return words.join('').replace(/^\./, '');
}

/** The steps of a path as `fieldPath` writes it; null where it is none. */
export function stepsOf(path: string): Step[] | null {
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < path.length) {
    const found = STEP.exec(path);
    if (found === null) return null;
    const [, name, index, quoted] = found;
    const step = index === undefined ? (name ?? text(quoted!)) : Number(index);
    if (step === null || REFUSED.has(String(step))) return null;
    steps.push(step);
  }
  return steps.length === 0 ? null : steps;
}

function text(quoted: string): string | null {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return null;
  }
}

/** Every value inside a value as text, with its path; what is null or empty is not there. */
export function leavesOf(
  value: unknown,
  before: readonly Step[] = [],
): [path: string, value: string][] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'boolean') return [[fieldPath(before), value ? 'yes' : 'no']];
  if (typeof value === 'number') return [[fieldPath(before), decimal(value)]];
  if (typeof value === 'string') return [[fieldPath(before), value]];
  const inside: (readonly [Step, unknown])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries(value as object);
  return inside.flatMap(([step, item]) => leavesOf(item, [...before, step]));
}

/** Without an exponent, which is no number of a dossier. */
const decimal = (value: number) =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 });

/** Puts a value at the place, making lists and fields on the way. */
export function put(record: Record<string, unknown>, steps: readonly Step[], value: string): void {
  let inside = record as Record<Step, unknown>;
  steps.forEach((step, i) => {
    const next = steps[i + 1];
    if (next === undefined) inside[step] = value;
    else inside = (inside[step] ??= typeof next === 'number' ? [] : {}) as Record<Step, unknown>;
  });
}
