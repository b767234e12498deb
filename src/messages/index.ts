/** The interface's wording by language: English at once, every other when it is first asked for. */
import type { QualityMessages } from './en-quality.ts';
import { en, type Messages } from './en.ts';

/** All wording of a language that is loaded on demand. */
export interface Wording {
  readonly messages: Messages;
  readonly quality: QualityMessages;
}

const ON_DEMAND: Readonly<Record<string, () => Promise<Wording>>> = {
  de: () => import('./de-all.ts'),
};
const loaded = new Map<string, Wording>();

/** The languages that the interface speaks, each by its own name. */
export const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', de: 'Deutsch' };

/** The language of the interface for one that is asked for (`de` for `de-AT`), or null. */
export function spoken(language: string | null): string | null {
  const base = language?.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, base) ? base : null;
}

/** Loads what is not at hand; where that fails, the interface stays in English. */
export async function loadMessages(language: string): Promise<void> {
  const base = spoken(language);
  if (base === null || hasMessages(base)) return;
  const wording = await ON_DEMAND[base]?.().catch(() => null);
  if (wording) loaded.set(base, wording);
}

/** True of a language whose wording is at hand. */
export const hasMessages = (language: string) => language === 'en' || loaded.has(language);

/** What was loaded of a language. */
export const wordingOf = (language: string): Wording | null =>
  loaded.get(spoken(language) ?? '') ?? null;

export const messagesFor = (language: string): Messages => wordingOf(language)?.messages ?? en;

export type { Messages };
