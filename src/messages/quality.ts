/** The wording of the page of data quality, apart from the rest since few pages are opened on it. */
import { quality as en } from './en-quality.ts';

const LANGUAGES: Record<string, typeof en> = { en };

export function qualityMessagesFor(language: string): typeof en {
  return LANGUAGES[language.split('-')[0] ?? 'en'] ?? en;
}
