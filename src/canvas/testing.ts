/** For tests: a palette in which every colour is another, and an entity and a bundle with nothing special. */
import { COLOURS, type Palette } from './palette.ts';
import type { DrawnBundle, DrawnEntity } from './types.ts';

export const PALETTE = Object.fromEntries(
  COLOURS.map((colour, i) => [colour, `rgb(${10 * i}, ${255 - 10 * i}, 60)`]),
) as Palette;

export const entity = (id: string, rest: Partial<DrawnEntity> = {}): DrawnEntity => ({
  id,
  kind: 'person',
  name: id,
  weight: 1,
  confessions: 0,
  status: 'attested',
  hub: false,
  ...rest,
});

export const bundle = (from: string, to: string, rest: Partial<DrawnBundle> = {}): DrawnBundle => ({
  from,
  to,
  family: 'accusation',
  claims: ['c'],
  sources: 1,
  duress: false,
  stance: null,
  certainty: 'certain',
  roster: false,
  inferred: false,
  ...rest,
});
