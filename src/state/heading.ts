/** What the reader is at, in words: a record, or a view with whom it asks about. Pure. */
import { endName } from './end-name.ts';
import type { OpenDossier } from './open-dossier.ts';
import type { Address } from './url.ts';

export function headingOf(address: Address, { records, messages }: OpenDossier): string {
  const { page, select, view } = address;
  if (page !== null) return records.name(page);
  if (select !== null)
    return records.get(select) === null ? messages.record.link : records.name(select);
  const asked = askedOf(address).map((end) => endName(end, records, messages));
  const between = view === 'trace' ? ' – ' : ', ';
  return [messages.views[view], asked.join(between)].filter((part) => part !== '').join(': ');
}

/** The ends of a path; those that are compared. */
function askedOf({ view, from, to, compare }: Address): string[] {
  if (view === 'compare') return [...compare.with, ...compare.on];
  return view === 'trace' ? [from, to].filter((end) => end !== null) : [];
}
