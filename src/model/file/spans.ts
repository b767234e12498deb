/** The bounds of every date of a dossier that a browser could not reckon without the parser. */
import { dateBounds, type Spans } from '../dates.ts';
import { plainBounds } from '../plain-date.ts';

/** Letters of EDTF only: what holds others is no date, and need not be parsed to know it. */
const LIKE_A_DATE = /^[-\d.,XYES[\]{}/?~%]{4,}$/;

const isSmall = (letter: number) => letter >= 97 && letter <= 122;

export function spansOf(value: unknown): Spans {
  const texts = new Set<string>();
  gather(value, texts);
  const spans: [string, [number | null, number | null]][] = [];
  for (const text of [...texts].sort()) {
    const bounds = plainBounds(text) === null ? dateBounds(text) : null;
    if (bounds !== null) spans.push([text, [finite(bounds.min), finite(bounds.max)]]);
  }
  return Object.fromEntries(spans);
}

/** Every date, and what of it is put into words by itself: either end of an interval, without its mark. */
function gather(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    // An id is known by its first letter.
    if (isSmall(value.charCodeAt(0)) || texts.has(value) || !LIKE_A_DATE.test(value)) return;
    for (const text of [value, ...value.split('/')]) {
      const bare = text.replace(/[?~%]$/, '');
      for (const spelling of [text, bare, `${bare}~`]) texts.add(spelling);
    }
  } else if (Array.isArray(value)) {
    // Of the picture's columns of numbers nothing is wanted.
    if (typeof value[0] !== 'number') for (const item of value) gather(item, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) gather((value as Record<string, unknown>)[key], texts);
  }
}

const finite = (day: number) => (Number.isFinite(day) ? day : null);
