/** The language of the interface in a query string, beside all that the address says of the view. Pure. */
import { spoken } from '#messages/index.ts';

/** The language that a query string asks for, where the interface speaks it. */
export const languageIn = (search: string) => spoken(new URLSearchParams(search).get('lang'));

/** A query string without the language; empty where nothing else is in it. */
export const withoutLanguage = (search: string) =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => !pair.startsWith('lang='))
    .join('&');

/** The same with a language asked for, or with none; with its `?` where it is not empty. */
export function withLanguage(search: string, language: string | null): string {
  const rest = withoutLanguage(search);
  const pairs = [rest, language === null ? '' : `lang=${language}`].filter((part) => part !== '');
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
