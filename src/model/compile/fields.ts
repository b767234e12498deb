/** Fields of records whose shape is not yet known to be right. */

export type Fields = Record<string, unknown>;

export const isFields = (item: unknown): item is Fields =>
  typeof item === 'object' && item !== null;

/** The items of a list that have fields; of anything else, none. */
export const listOf = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];
