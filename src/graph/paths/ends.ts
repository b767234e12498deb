/** The ends of a path: an entity, several (joined by commas), or anybody who speaks in some way. */
import { type Family, PATH_FAMILIES } from '#model/schema/scales.ts';
import { FAMILIES } from '#model/schema/scales.ts';
import type { ClaimIndex } from '../claim-index.ts';
import type { Test } from '../facets/facet.ts';

/** Wildcards for an end, with the families in which such a person speaks. */
export const ANYBODY = {
  'any:accuser': ['accusation', 'testimony'],
  'any:commentator': ['commentary'],
} as const satisfies Record<string, readonly Family[]>;
export type Anybody = keyof typeof ANYBODY;

/** True of a wildcard. */
export function isAnybody(text: string): text is Anybody {
  return text.startsWith('any:') && Object.hasOwn(ANYBODY, text);
}

/** The ids that an end names; none for a wildcard. */
export function namedEnds(text: string): string[] {
  if (isAnybody(text)) return [];
  return [...new Set(text.split(',').map((id) => id.trim()))].filter((id) => id !== '');
}

/**
 * The numbers of the entities that an end stands for, ascending and without those avoided. A
 * wildcard stands for whoever speaks in a drawn claim of its families that passes the test.
 */
export function endNumbers(
  index: ClaimIndex,
  text: string,
  test: Test | null,
  avoid: readonly number[],
): number[] {
  const found = new Set<number>();
  if (isAnybody(text)) {
    const wanted = FAMILIES.map((family) => (ANYBODY[text] as readonly Family[]).includes(family));
    const { from, claim } = index.edges;
    for (let e = 0; e < claim.length; e++) {
      const c = claim[e]!;
      if (wanted[index.claim.family[c]!] === true && (test === null || test(c)))
        found.add(from[e]!);
    }
  } else {
    for (const id of namedEnds(text)) {
      const number = index.entityNumber.get(id);
      if (number !== undefined) found.add(number);
    }
  }
  return [...found].filter((number) => !avoid.includes(number)).sort((a, b) => a - b);
}

/**
 * The families that a path uses when the query names neither family nor type: accusation, testimony
 * and pressure; commentary too where an end is any commentator.
 */
export function usualFamilies(ends: readonly string[]): readonly Family[] {
  return ends.includes('any:commentator') ? [...PATH_FAMILIES, 'commentary'] : PATH_FAMILIES;
}
