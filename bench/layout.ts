/** How long the build-time layout takes, by the size of the dossier. */
import { pictureLayout } from '#canvas/layout/picture.ts';
import { generateDossier } from './generate.ts';

export interface Row {
  readonly name: string;
  /** Seconds. */
  readonly value: number;
  readonly goal?: number;
  readonly met?: boolean;
}

interface Size {
  readonly people: number;
  readonly claims: number;
  /** Seconds. */
  readonly goal: number;
}

const SIZES: readonly Size[] = [
  { people: 100, claims: 300, goal: 5 },
  { people: 2000, claims: 8000, goal: 6 },
];
const LARGEST: Size = { people: 20_000, claims: 80_000, goal: 60 };
const SEED = 1;

/** Seconds for each size; the largest takes about half a minute and only runs when asked. */
export async function benchLayout({ largest = false } = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of largest ? [...SIZES, LARGEST] : SIZES) {
    rows.push(measure(size));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return rows;
}

function measure({ people, claims, goal }: Size): Row {
  const dossier = generateDossier(people, claims, SEED);
  const start = performance.now();
  pictureLayout(dossier, SEED);
  const value = Math.round(performance.now() - start) / 1000;
  return { name: `layout ${people}/${claims}`, value, goal, met: value <= goal };
}
