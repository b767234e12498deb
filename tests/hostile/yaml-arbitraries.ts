/** Random YAML, and good records spoilt: what the hostile tests feed to the compiler. */
import fc from 'fast-check';
import { dump, FAILSAFE_SCHEMA, load } from 'js-yaml';
import { SMALL } from './small-dossier.ts';

/** Texts that have surprised readers of YAML and of JavaScript. */
const ODD = fc.constantFrom(
  ...[
    '',
    ' ',
    '~',
    'null',
    'yes',
    'no',
    '0',
    '-1',
    '1e999',
    '.nan',
    '0x1f',
    '1931',
    '1931-99',
    '9'.repeat(400),
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'length',
    'then',
    'id',
  ],
  ...['ada', 'ben', 'trial', 'letter', 'ada-accuses-ben', '../ada', 'a--b', '-', '--', 'A', 'ada '],
  ...[
    '<b>',
    'javascript:alert(1)',
    'https://',
    '%',
    '&a',
    '*a',
    '!!js/function x',
    '|',
    '>',
    '@',
    '`',
  ],
  ...[
    '\u0000',
    '\u001b[2J',
    '\r',
    '\n',
    '\t',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\u202e',
    '😀'.repeat(40),
  ],
  ...[
    'invalid id|',
    '|',
    'a|b',
    '1930/1931/1932',
    '1936/1930',
    '../..',
    '[1931..]',
    '1931-25',
    'y170000002',
  ],
);

const SIGNS = [...'-:,[]{}#&*!|>%@`\'"\\?~<= \t\n'];

/** Characters thrown together, rich in YAML's own signs. */
const noise = fc
  .array(
    fc.oneof(
      {
        arbitrary: fc.constantFrom(...SIGNS, '\n  ', '\n- ', ': ', '---\n', '...\n', '\r\n'),
        weight: 4,
      },
      {
        arbitrary: fc.constantFrom(
          'name',
          'id',
          'a',
          'to',
          'evidence',
          '&x ',
          '*x',
          '!!set ',
          '<<',
        ),
        weight: 3,
      },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 3 }), weight: 1 },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Any value that YAML can write, with odd texts in it. */
const anyValue = fc.anything({
  key: fc.oneof(ODD, fc.string({ maxLength: 8 })),
  values: [
    ODD,
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  ],
  maxDepth: 4,
});

/** Random YAML: noise, or any value written out. */
export const yamlText: fc.Arbitrary<string> = fc.oneof(noise, anyValue.map(written));

/** The path of one of the small dossier's files, or of one beside them. */
export const filePath: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...SMALL.map(({ path }) => path)), weight: 9 },
  {
    arbitrary: fc.constantFrom(
      'people/Ada L.yaml',
      'x.yaml',
      'constructor/a.yaml',
      'people/a/b.yaml',
      'toString/a.yaml',
      '__proto__/a.yaml',
      'people/constructor.yaml',
      'a\nb.yaml',
      'claims/\u001b[2J.yaml',
    ),
    weight: 1,
  },
);

type Node = Record<string, unknown> | unknown[];

/** A good file of the dossier after one to five strokes: a part deleted, doubled, retyped, swapped, renamed. */
export const spoiltFile: fc.Arbitrary<{ path: string; text: string }> = fc
  .record({
    file: fc.constantFrom(...SMALL),
    strokes: fc.array(
      fc.record({
        kind: fc.constantFrom('delete', 'double', 'retype', 'odd', 'swap', 'rename', 'wrap'),
        at: fc.nat(),
        other: fc.nat(),
        odd: ODD,
        value: anyValue,
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ file: { path, text }, strokes }) => {
    const root = { value: load(text, { schema: FAILSAFE_SCHEMA }) };
    for (const stroke of strokes) spoil(root, stroke);
    return { path, text: written(root.value) };
  });

interface Stroke {
  readonly kind: string;
  readonly at: number;
  readonly other: number;
  readonly odd: string;
  readonly value: unknown;
}

function spoil(root: Node, { kind, at, other, odd, value }: Stroke): void {
  const places = placesIn(root);
  if (places.length === 0) return;
  const { node, key } = places[at % places.length]!;
  const there = places[other % places.length]!;
  const set = (target: Node, step: string | number, given: unknown) =>
    Reflect.defineProperty(target, step, {
      value: given,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  const old = Reflect.get(node, key) as unknown;
  if (kind === 'delete') {
    if (Array.isArray(node)) node.splice(Number(key), 1);
    else Reflect.deleteProperty(node, key);
  } else if (kind === 'double') {
    if (Array.isArray(node)) node.push(structuredClone(old));
    else set(node, key, [structuredClone(old), structuredClone(old)]);
  } else if (kind === 'retype') set(node, key, value);
  else if (kind === 'odd') set(node, key, odd);
  else if (kind === 'wrap') set(node, key, { [odd]: structuredClone(old) });
  else if (kind === 'rename' && !Array.isArray(node)) {
    Reflect.deleteProperty(node, key);
    set(node, odd, old);
  } else {
    set(node, key, structuredClone(Reflect.get(there.node, there.key)));
    set(there.node, there.key, structuredClone(old));
  }
}

/** Every place of a value: its holder and the key by which it is held. */
function placesIn(root: Node): { node: Node; key: string | number }[] {
  return Object.keys(root).flatMap((key) => {
    const child: unknown = Reflect.get(root, key);
    const here = [{ node: root, key }];
    return typeof child === 'object' && child !== null
      ? [...here, ...placesIn(child as Node)]
      : here;
  });
}

function written(value: unknown): string {
  try {
    return dump(value, { lineWidth: -1 });
  } catch {
    return String(JSON.stringify(value) ?? '');
  }
}

/** A good text with a few of its characters taken out, put in or replaced. */
export const scratchedFile: fc.Arbitrary<{ path: string; text: string }> = fc
  .record({
    file: fc.constantFrom(...SMALL),
    scratches: fc.array(
      fc.record({
        at: fc.nat(),
        cut: fc.nat({ max: 4 }),
        put: fc.oneof(fc.constant(''), fc.constantFrom(...SIGNS), ODD),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ file: { path, text }, scratches }) => {
    let spoilt = text;
    for (const { at, cut, put } of scratches) {
      const start = at % (spoilt.length + 1);
      spoilt = spoilt.slice(0, start) + put + spoilt.slice(start + cut);
    }
    return { path, text: spoilt };
  });
