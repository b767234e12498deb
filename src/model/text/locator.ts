/** Locators: "narrative ¶3", "primary source 9 ¶3–4", "primary source 4". */
import type { Section } from './sections.ts';

export interface Locator {
  readonly section: string;
  /** Null where the whole section is meant: its heading, or its only paragraph. */
  readonly first: number | null;
  readonly last: number | null;
}

const FORM = /^(?<section>.+?)(?:,? *¶ *(?<first>\d+)(?: *[-–] *(?<last>\d+))?)?$/u;

/** Reads a locator; null where it is of another form (a page number, say). */
export function parseLocator(at: string): Locator | null {
  const { section, first, last } = FORM.exec(at.trim())?.groups ?? {};
  if (section === undefined || section.includes('¶')) return null;
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  return { section, first: number(first), last: number(last) ?? number(first) };
}

/** A place in a text; paragraph 0 is the heading. */
export interface Place {
  readonly section: Section;
  readonly paragraph: number;
}

/** The place of an offset of the text, or null where no section holds it. */
export function placeOf(sections: readonly Section[], offset: number): Place | null {
  for (const section of sections) {
    const { heading, paragraphs } = section;
    const within = ({ start, end }: { start: number; end: number }) =>
      offset >= start && offset < end;
    if (heading !== null && within(heading)) return { section, paragraph: 0 };
    const index = paragraphs.findIndex(within);
    if (index >= 0) return { section, paragraph: index + 1 };
  }
  return null;
}

/** The locator by which a place is cited: no number for a heading or an only paragraph. */
export function locatorOf({ section, paragraph }: Place): string {
  if (paragraph === 0 || section.paragraphs.length === 1) return section.name;
  return `${section.name} ¶${paragraph}`;
}

/** Whether words from one place to another are cited rightly by a locator. */
export function isAt({ section, first, last }: Locator, from: Place, to: Place): boolean {
  if (from.section.name !== section || to.section.name !== section) return false;
  if (first === null || last === null) {
    return to.paragraph === 0 || from.section.paragraphs.length === 1;
  }
  return from.paragraph >= first && to.paragraph <= last;
}
