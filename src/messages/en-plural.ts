/** Numbers and their nouns in English. */
import { countingIn } from './plural.ts';

const english = countingIn('en');

export const { number } = english;
/** 1 claim, 2 claims. */
export const plural = (n: number, one: string, many = `${one}s`) => english.plural(n, one, many);
