/** The picture as it is drawn: its lists of leaves folded, and of too many lines the strongest. Pure. */
import type { Bundle } from '#graph/bundles.ts';
import { strongestLines } from '#graph/strongest-lines.ts';
import { folded, type Folded } from './folded.ts';
import type { PictureContent } from './picture.ts';

export interface Drawn extends Folded {
  /** Claims of `picture` that no line here stands for. */
  readonly hiddenClaims: number;
}

/** As `folded`; of those of `keep` every line is drawn. */
export function drawnOf(
  picture: PictureContent,
  keep: readonly string[],
  unfolded: readonly string[],
): Drawn {
  const whole = folded(picture, keep, unfolded);
  const bundles = strongestLines(whole.bundles, keep);
  const hiddenClaims = claimsIn(picture.bundles) - claimsIn(bundles);
  return { ...whole, bundles, hiddenClaims };
}

/** How many claims lines stand for; of several to one claim, once. */
const claimsIn = (bundles: readonly Bundle[]) => new Set(bundles.flatMap((b) => b.claims)).size;
