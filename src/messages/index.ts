/** The interface's wording in the language asked for; English where there is none. */
import { en, type Messages } from './en.ts';

const LANGUAGES: Record<string, Messages> = { en };

export function messagesFor(language: string): Messages {
  return LANGUAGES[language.split('-')[0] ?? 'en'] ?? en;
}

export type { Messages };
