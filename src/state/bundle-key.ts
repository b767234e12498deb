/** Parallel claims from one to another of one family, as an address selects them. Pure. */
import type { Known } from './url.ts';

/** In place of a family: all that the matrix shows of a pair. */
export const ALL_FAMILIES = 'all';

/** A bundle of parallel claims is selected as `from~family~to`. */
export function bundleKey(from: string, family: string, to: string): string {
  return `${from}~${family}~${to}`;
}

/** True of a key whose ends and family are known. */
export function isBundle(value: string, known: Known): boolean {
  const [from, family, to, more] = value.split('~');
  if (from === undefined || family === undefined || to === undefined) return false;
  const isFamily = family === ALL_FAMILIES || known.term('family', family);
  return more === undefined && known.entity(from) && known.entity(to) && isFamily;
}
