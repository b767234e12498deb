/** A record as a curator would write it: fields in the order of the schema, none at its default. */
import { z } from 'zod';

/** Leaves out every field that says no more than its absence; what does not fit the schema stays. */
export function tidied(value: unknown, schema: z.ZodType): unknown {
  return tidy(value, schema) ?? {};
}

function tidy(value: unknown, schema: z.ZodType): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return isDefault(value, schema) ? undefined : tidy(value, schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodNullable) return tidy(value, schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) {
    if (value === 'true' || value === 'false') {
      return schema.in instanceof z.ZodEnum ? (value === 'true' ? 'yes' : 'no') : value;
    }
    return tidy(value, schema.out as z.ZodType);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => tidy(item, schema.element as z.ZodType) ?? {});
  }
  if (schema instanceof z.ZodUnion && isFields(value)) {
    const fitting = schema.options.find((one) => (one as z.ZodType).safeParse(value).success);
    return fitting === undefined ? value : tidy(value, fitting as z.ZodType);
  }
  if (!isFields(value)) return value;
  if (schema instanceof z.ZodRecord) {
    return mapped(value, Object.keys(value), () => schema.valueType as z.ZodType);
  }
  if (!(schema instanceof z.ZodObject)) return value;
  const shape = schema.shape as Record<string, z.ZodType>;
  const others = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return mapped(value, [...Object.keys(shape), ...others], (key) =>
    Object.hasOwn(shape, key) ? shape[key] : undefined,
  );
}

function mapped(
  value: Record<string, unknown>,
  keys: readonly string[],
  schemaOf: (key: string) => z.ZodType | undefined,
): Record<string, unknown> {
  const kept = keys.flatMap((key): [string, unknown][] => {
    if (!Object.hasOwn(value, key)) return [];
    const schema = schemaOf(key);
    const item = schema === undefined ? value[key] : tidy(value[key], schema);
    return item === undefined ? [] : [[key, item]];
  });
  return Object.fromEntries(kept);
}

function isDefault(value: unknown, schema: z.ZodType): boolean {
  const written = schema.safeParse(value);
  const left = schema.safeParse(undefined);
  return (
    written.success && left.success && JSON.stringify(written.data) === JSON.stringify(left.data)
  );
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
