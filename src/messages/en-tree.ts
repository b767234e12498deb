/** The wording of trees of accusers and accused, in English. */
import { plural } from './en-plural.ts';

export const tree = {
  modeLabel: 'What to trace',
  modes: { paths: 'Paths', upstream: 'Accusers', downstream: 'Accused' },
  titles: {
    upstream: (name: string | null) => `Who accused ${name ?? 'somebody'}`,
    downstream: (name: string | null) => `Whom ${name ?? 'somebody'} accused`,
  },
  leads: {
    upstream: 'Those who accused or testified against somebody, then those who accused them.',
    downstream: 'Those whom somebody accused or testified against, then those whom they accused.',
  },
  roots: { upstream: 'The accused', downstream: 'The accuser' },
  pick: 'Pick a person, group or event',
  depth: 'Steps',
  start: 'Choose somebody to see the tree.',
  follows: 'Follows accusation and testimony against somebody; the filters apply at every step.',
  found: (entities: number, depth: number) =>
    `${plural(entities, 'entity', 'entities')} within ${plural(depth, 'step')}`,
  none: {
    upstream: (name: string) => `Under these filters nobody accused ${name}.`,
    downstream: (name: string) => `Under these filters ${name} accused nobody.`,
  },
  cut: (nodes: number) => `There is more: the first ${nodes} places of the tree are shown.`,
  cycle: (name: string) => `a circle: back to ${name}`,
  above: 'again: see above',
  below: 'again: see below',
  hub: 'not followed further',
  hubInBox: 'not followed',
  line: (family: string, from: string, to: string) => `${family}: ${from} against ${to}`,
  claims: (n: number) => plural(n, 'claim'),
  underDuress: 'under duress',
  shown: (entities: number, claims: number) =>
    `${plural(entities, 'entity', 'entities')}, ${plural(claims, 'claim')}`,
  sign: 'A bar across a line: a claim said to have been made under duress.',
} as const;
