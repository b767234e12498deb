/** Names of scripts that are written from right to left, within text of either direction. Pure. */

/** The blocks of Hebrew, Arabic and the other scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The text between first strong isolate and pop directional isolate (Unicode Standard Annex #9, 2.4)
 * if it holds letters that run from right to left: two such names in a list keep their order, and a
 * number after one stays there. Any other text as it is.
 */
export const isolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
