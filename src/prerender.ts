/**
 * The pages of a site as HTML, without a browser: a page for every record, for every earlier id, and
 * one that lists them all. Text in, text out; `attest site` writes the files.
 */
import { render } from 'svelte/server';
import type { Citations } from '#export/chicago.ts';
import { plate } from '#canvas/plate.ts';
import { CONTEXT, recordNode } from '#export/jsonld.ts';
import { type AnyRecord, type DossierFile, entitiesOf } from '#model/dossier.ts';
import { loadMessages, messagesFor, spoken } from '#messages/index.ts';
import { LISTING, recordPath } from '#model/record-path.ts';
import type { Browser } from '#state/address-bar.svelte.ts';
import type { ThemeChoice } from '#state/context.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import { NOWHERE } from '#state/site.ts';
import App from './App.svelte';
import {
  type Head,
  inLanguage,
  notFound,
  opening,
  type Page,
  pageOf,
  redirectTo,
} from './prerender/html.ts';
import { drawing } from './views/explore/drawing.ts';
import Everything from './views/page/Everything.svelte';
import RecordPage from './views/page/RecordPage.svelte';

export interface Prerender {
  readonly dossier: DossierFile;
  readonly citations: Citations;
  /** The built index.html: pages load what it loads. */
  readonly template: string;
  /** Style sheets of the page of a record, relative to the site. */
  readonly styles: readonly string[];
  /** Where the site will stand; null: nobody has said. */
  readonly base: string | null;
}

/** Loads the wording of the dossier's language; to be awaited before any page is made. */
export const prepare = ({ dossier }: Prerender): Promise<void> =>
  loadMessages(dossier.info.language);

/** The language of the pages: the dossier's, where there is wording in it. */
const languageOf = ({ info }: DossierFile) => spoken(info.language) ?? 'en';

/** The page that a host shows for addresses that are none. */
export function missingPage({ dossier, template }: Prerender): string {
  const { page } = messagesFor(dossier.info.language);
  return notFound(inLanguage(template, languageOf(dossier)), page.missing, page.needsScript);
}

/**
 * index.html with the opening view in it, to be read before the script has come, and taken over by it;
 * with the opening picture, where it is not too large.
 */
export function openingPage({ dossier, base, template }: Prerender): string {
  const explorer = explorerAt(dossier, base, { pathname: rootOf(base), search: '' });
  const { head, body } = render(App, { props: { explorer, theme: LIGHT } });
  const frame = inLanguage(template, languageOf(dossier));
  return opening(frame, { head, body }, plate(drawing(explorer)));
}

const LIGHT: ThemeChoice = { name: 'light', other: 'dark', toggle: () => undefined };
const rootOf = (base: string | null) => new URL(base ?? NOWHERE).pathname;

/** The explorer of a browser that stays where it is put. */
function explorerAt(dossier: DossierFile, base: string | null, place: Browser['location']) {
  const history = { pushState: () => undefined, replaceState: () => undefined };
  return new Explorer(dossier, { location: place, history }, base ?? NOWHERE);
}

/** All pages, one after the other: a large dossier has more than fit in memory at once. */
export function* prerender(options: Prerender): Generator<Page> {
  const { dossier, citations, base } = options;
  const frame = { ...options, template: inLanguage(options.template, languageOf(dossier)) };
  const root = rootOf(base);
  const place = { pathname: root, search: '' };
  const explorer = explorerAt(dossier, base, place);
  const theme = LIGHT;
  const records = [...entitiesOf(dossier), ...dossier.sources, ...dossier.claims];
  for (const record of records) {
    const path = recordPath(record.kind, record.id);
    place.pathname = `${root}${path}`;
    explorer.bar.read();
    const props = { explorer, theme, built: { record: RecordPage }, citations };
    yield pageOf(path, render(App, { props }), headOf(record, explorer, base), frame);
    for (const old of record.formerly) {
      yield redirectTo(
        recordPath(record.kind, old),
        path,
        explorer.messages.page.moved(explorer.name(record.id)),
        explorer.language,
      );
    }
  }
  place.pathname = `${root}${LISTING}`;
  explorer.bar.read();
  const { title, description } = dossier.info;
  const url = base === null ? null : `${base}${LISTING}`;
  const props = { explorer, theme, built: { listing: Everything } };
  const head = { title, description, type: 'website', url, jsonld: null };
  yield pageOf(LISTING, render(App, { props }), head, frame);
}

function headOf(record: AnyRecord, explorer: Explorer, base: string | null): Head {
  const path = recordPath(record.kind, record.id);
  const link = (id: string) => `../../${explorer.records.path(id)}`;
  const node = recordNode(record, explorer.sentence, link);
  return {
    title: explorer.name(record.id),
    description: descriptionOf(record, explorer),
    type: record.kind === 'person' ? 'profile' : 'article',
    url: base === null ? null : `${base}${path}`,
    jsonld: { '@context': CONTEXT, ...node },
  };
}

function descriptionOf(record: AnyRecord, explorer: Explorer): string {
  const { info } = explorer.dossier;
  if (record.kind === 'claim') return record.says ?? explorer.sentence(record);
  if (record.kind === 'source') return record.note ?? `${record.title}. ${info.title}.`;
  return record.summary ?? `${record.name}: ${explorer.kindLabel(record)}. ${info.title}.`;
}
