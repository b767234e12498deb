/** The wording of the page of data quality, apart from the rest since few pages are opened on it. */
import { quality as en, type QualityMessages } from './en-quality.ts';

const LANGUAGES: Record<string, QualityMessages> = { en };

export function qualityMessagesFor(language: string): QualityMessages {
  return LANGUAGES[language.split('-')[0] ?? 'en'] ?? en;
}
