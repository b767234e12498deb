/** EDTF dates in words: "19–24 August 1936", "about 1930", "1931 (uncertain)". */
import { dateBounds } from './dates.ts';
import { dateWords, localeOf } from './date-words.ts';

const DAY = 86_400_000;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A date for a reader, in the language given; the text itself where it is no date. */
export function readableDate(text: string, language = 'en'): string {
  if (dateBounds(text) === null) return text;
  const [from, to] = text.split('/');
  if (to === undefined) return single(text, language);
  if (isOpen(from)) return dateWords(language).until(single(to, language));
  if (isOpen(to)) return dateWords(language).from(single(from!, language));
  return range(from!, to, language);
}

/** The same at the head of a sentence: "In 1936", "On 1 December 1934", "Perhaps in 1931". */
export function datePhrase(text: string, language = 'en'): string {
  const say = dateWords(language);
  if (text.includes('/')) {
    const words = readableDate(text, language);
    return capital(text.split('/').some(isOpen) ? words : say.at(words, 'other'));
  }
  const bare = text.replace(/[?%]$/, text.endsWith('%') ? '~' : '');
  const words = readableDate(bare, language);
  const phrase = bare.endsWith('~') ? words : say.at(words, wholeOf(bare));
  return capital(bare === text ? phrase : say.perhaps(phrase));
}

const isOpen = (end: string | undefined) => end === '..' || end === '';

function wholeOf(text: string): 'day' | 'month' | 'other' {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return 'day';
  return MONTH.test(text) ? 'month' : 'other';
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function range(from: string, to: string, language: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to)) {
    return format(language, 'day')
      .formatRange(utc(from), utc(to))
      .replace(/\s*–\s*/, '–');
  }
  return `${single(from, language)}–${single(to, language)}`;
}

function single(text: string, language: string): string {
  const bare = text.replace(/[?~%]$/, '');
  const words = plain(bare, language);
  const { about, uncertain } = dateWords(language);
  if (text.endsWith('~')) return about(words);
  if (text.endsWith('%')) return uncertain(about(words));
  return text.endsWith('?') ? uncertain(words) : words;
}

function plain(text: string, language: string): string {
  if (/^-?\d{4}$/.test(text)) return String(Number(text));
  if (MONTH.test(text)) return format(language, 'month').format(utc(`${text}-01`));
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format(language, 'day').format(utc(text));
  const bounds = dateBounds(text);
  if (bounds === null || !Number.isFinite(bounds.min + bounds.max)) return text;
  const days = format(language, 'day');
  return days.formatRange(new Date(bounds.min * DAY), new Date(bounds.max * DAY));
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, grain: 'month' | 'day'): Intl.DateTimeFormat {
  const key = `${language} ${grain}`;
  let found = formats.get(key);
  if (found === undefined) {
    const day = grain === 'day' ? ({ day: 'numeric' } as const) : {};
    found = new Intl.DateTimeFormat(localeOf(language), {
      year: 'numeric',
      month: 'long',
      ...day,
      timeZone: 'UTC',
    });
    formats.set(key, found);
  }
  return found;
}
