/** What every export says of itself: whose it is, what it covers, which filters were in force. */
import type { DossierInfo } from '#model/dossier.ts';

export interface About {
  readonly title: string;
  readonly creator: string;
  /** What it covers, under which filters, with which licence. */
  readonly description: string;
  /** A day, 2026-11-23; null leaves it out, so that the same data give the same bytes. */
  readonly date: string | null;
}

/** `filter` is any record of conditions; those that are set are named with their values. */
export function aboutExport(info: DossierInfo, filter: object): About {
  const set = Object.entries(filter)
    .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
    .map(([name, value]) => `${name} = ${[value].flat().join(', ')}`);
  const filters = set.length === 0 ? 'No filters.' : `Filters: ${set.join('; ')}.`;
  return {
    title: info.title,
    creator: info.editors.map(({ name }) => name).join(', ') || info.title,
    description: `Version ${info.version}. ${filters} ${info.coverage} ${info.licence}. ${info['how-to-cite']}`,
    date: null,
  };
}
