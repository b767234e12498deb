/** Leaves out what would stand there anyway, so that the files say only what somebody knows. */
import { z } from 'zod';
import { SCHEMAS } from '#model/compile/parse.ts';
import type { FileKind } from '#model/yaml/records.ts';

interface Shape {
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly default?: unknown;
}

const shapes = new Map<FileKind, Shape>();

/** A record without the fields whose value is their default. */
export function withoutDefaults<T>(kind: FileKind, record: T): T {
  let shape = shapes.get(kind);
  if (shape === undefined) {
    shape = z.toJSONSchema(SCHEMAS[kind], { io: 'input', unrepresentable: 'any' }) as Shape;
    shapes.set(kind, shape);
  }
  return pruned(record, shape) as T;
}

function pruned(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) {
    const items = whole(shape).items ?? {};
    return value.map((item) => pruned(item, items));
  }
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {}, additionalProperties } = whole(shape);
  const other = typeof additionalProperties === 'object' ? additionalProperties : {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inside]) => !isDefault(inside, properties[name]?.default))
      .map(([name, inside]) => [name, pruned(inside, properties[name] ?? other)]),
  );
}

const whole = (shape: Shape): Shape =>
  shape.anyOf?.find(({ items, properties }) => items !== undefined || properties !== undefined) ??
  shape;

function isDefault(value: unknown, fallback: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof fallback === 'boolean') return value === (fallback ? 'yes' : 'no');
  return fallback !== undefined && fallback !== null && value === String(fallback as string);
}
