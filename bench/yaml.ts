/** Plain values as YAML text; what is null, empty or at its usual default is left out. */

const DEFAULTS: Readonly<Record<string, unknown>> = {
  agent: 'stated',
  target: 'stated',
  mode: 'made',
  basis: 'stated',
  certainty: 'certain',
  status: '',
  damaged: false,
  through: true,
  unnamed: false,
};
const PLAIN = /^[\p{L}\d][\p{L}\d .,¶/~?()-]*$/u;

/** Writes a record or a list of records; `without` names keys that are not written. */
export function toYaml(value: object, without: readonly string[] = []): string {
  return `${lines(value, '', without).join('\n')}\n`;
}

function lines(value: object, indent: string, without: readonly string[] = []): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      if (typeof item !== 'object' || item === null) return [`${indent}- ${scalar(item)}`];
      const [first = '', ...rest] = lines(item, `${indent}  `, indent === '' ? without : []);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    if (without.includes(key) || isDefault(key, field)) return [];
    if (typeof field !== 'object' || field === null) return [`${indent}${key}: ${scalar(field)}`];
    return [`${indent}${key}:`, ...lines(field, `${indent}  `)];
  });
}

function isDefault(key: string, field: unknown): boolean {
  if (field === null || field === '' || field === DEFAULTS[key]) return true;
  return typeof field === 'object' && Object.keys(field).length === 0;
}

function scalar(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  return PLAIN.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text);
}
