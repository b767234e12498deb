/** An item of the timeline in words: its date, what it says, and the short name beside its mark. */
import { clipped } from '#model/clipped.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { type Span, shownSpan, type TimelineItem } from '#state/timeline/timeline.svelte.ts';

/** A longer name is cut. */
const LONGEST = 32;

/** "28 January 1931", "published 1971", "not after 18 February 1937", "undated". */
export function dateWords(item: TimelineItem, explorer: Explorer): string {
  const { timeline: t, claim } = explorer.messages;
  if (item.date === null) {
    return item.to === null ? claim.undated : t.notAfter(explorer.date(item.to));
  }
  const when = explorer.date(item.date);
  return item.by === 'published' ? t.published(when) : when;
}

/** The sentence of a claim without its date, the name of an event, a birth or a death. */
export function whatWords({ id, kind }: TimelineItem, explorer: Explorer): string {
  const t = explorer.messages.timeline;
  const claim = explorer.claim(id);
  if (claim !== null) return explorer.sentence({ ...claim, date: null });
  if (kind === 'born') return t.born(explorer.name(id));
  return kind === 'died' ? t.died(explorer.name(id)) : explorer.name(id);
}

/** What stands beside a mark: who speaks or acts; in the lane of that person, of or on whom. */
export function shortWords(
  { id, who, kind }: TimelineItem,
  lane: string,
  explorer: Explorer,
): string {
  const claim = explorer.claim(id);
  if (claim === null) return cut(explorer.name(kind === 'event' || lane !== id ? id : ''));
  const other = who.find((one) => one !== lane) ?? claim.to[0] ?? '';
  return cut(
    explorer.has(other) && explorer.claim(other) === null ? explorer.shortName(other) : '',
  );
}

/** The part of the axis that is shown. */
export const spanWords = (span: Span, explorer: Explorer) => explorer.date(shownSpan(span));

/** Works in which it is read, each once. */
export function sourcesOf({ id }: TimelineItem, explorer: Explorer): string[] {
  const record = explorer.claim(id) ?? explorer.entity(id);
  return [...new Set(record?.evidence.map(({ source }) => source))];
}

/** A lane's name: of a kind of item, or of whom it is about. */
export function laneWords(key: string, explorer: Explorer): string {
  const { kinds } = explorer.messages.timeline;
  if (key === 'event' || key === 'life') return kinds[key];
  return explorer.has(key) ? explorer.name(key) : explorer.familyLabel(key);
}

const cut = (text: string) => clipped(text, LONGEST);
