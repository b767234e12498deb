/** The words that stand with a date, by language; for a language that is not known here, signs. */

export interface DateWords {
  readonly until: (date: string) => string;
  readonly from: (date: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** At the head of a sentence, in small letters; `whole`: a day, a month, or what is neither. */
  readonly at: (date: string, whole: 'day' | 'month' | 'other') => string;
  readonly perhaps: (phrase: string) => string;
}

const WORDS: Readonly<Record<string, DateWords>> = {
  en: {
    until: (date) => `until ${date}`,
    from: (date) => `from ${date}`,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    at: (date, whole) => `${whole === 'day' ? 'on' : 'in'} ${date}`,
    perhaps: (phrase) => `perhaps ${phrase}`,
  },
  de: {
    until: (date) => `bis ${date}`,
    from: (date) => `ab ${date}`,
    about: (date) => `${/^\d+$/.test(date) ? 'um' : 'ca.'} ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    at: (date, whole) => ({ day: `am ${date}`, month: `im ${date}`, other: date })[whole],
    perhaps: (phrase) => `vielleicht ${phrase}`,
  },
};

const SIGNS: DateWords = {
  until: (date) => `…–${date}`,
  from: (date) => `${date}–…`,
  about: (date) => `≈ ${date}`,
  uncertain: (date) => `${date} (?)`,
  at: (date) => date,
  perhaps: (phrase) => `${phrase} (?)`,
};

export const dateWords = (language: string): DateWords =>
  WORDS[language.split('-')[0] ?? ''] ?? SIGNS;

/** The locale of Intl in which dates are written: English ones with the day first. */
export const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);
