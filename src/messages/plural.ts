/** Numbers, and numbers with their nouns, as a language writes them. */

export interface Counting {
  /** 1,234 */
  readonly number: (n: number) => string;
  /** A number with its noun: 1 claim, 2 claims. */
  readonly plural: (n: number, one: string, many: string) => string;
}

/** For a language with one form of the noun for one and another for all else, as its rules say. */
export function countingIn(language: string): Counting {
  let rules: Intl.PluralRules | null = null;
  const number = (n: number) => n.toLocaleString(language);
  const plural = (n: number, one: string, many: string) => {
    rules ??= new Intl.PluralRules(language);
    return `${number(n)} ${rules.select(n) === 'one' ? one : many}`;
  };
  return { number, plural };
}
