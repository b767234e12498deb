/** The interface's own wording in English. What belongs to a subject comes from its dossier. */

import { cite, page } from './en-page.ts';
import { claim, record } from './en-record.ts';
import { browse } from './en-browse.ts';
import { tree } from './en-tree.ts';
import { compare } from './en-compare.ts';
import { matrix } from './en-matrix.ts';
import { timeline } from './en-timeline.ts';
import { plural } from './en-plural.ts';
import { trace } from './en-trace.ts';
import type { Widened } from './widened.ts';

export const en = {
  product: 'Attest',
  language: 'Language of the interface',
  skipToContent: 'Skip to the content',
  views: {
    explore: 'Explore',
    trace: 'Trace',
    compare: 'Compare',
    timeline: 'Timeline',
    matrix: 'Matrix',
    browse: 'Browse',
    quality: 'Data quality',
    about: 'About',
  },
  theme: {
    light: 'Light',
    dark: 'Dark',
    change: (to: string) => `Switch to the ${to.toLowerCase()} theme`,
  },
  loading: {
    failed: 'The dossier could not be loaded.',
    retry: 'Try again',
    partFailed: 'This part of the page could not be loaded. Load the page again.',
  },

  search: {
    label: 'Search people, groups and events',
    placeholder: 'Search a name, in any spelling',
    none: (query: string) => `Nothing found for “${query}”`,
    matched: (name: string) => `also written ${name}`,
    clear: 'Clear',
    results: (n: number) => plural(n, 'result'),
  },

  kinds: { person: 'Person', group: 'Group', event: 'Event', source: 'Source', claim: 'Claim' },
  kindsMany: { person: 'People', group: 'Groups', event: 'Events' },

  filters: {
    title: 'Legend and filters',
    hint: 'Choose to narrow; the counts are of claims under all other filters.',
    family: 'What kind of claim',
    type: 'Claim type',
    role: 'Role of either side',
    kind: 'Shown',
    stance: 'Stance of commentary',
    entity: 'One of these',
    event: 'Event',
    source: 'Source',
    restsOn: 'Rests on',
    allBodies: 'All evidence',
    bodiesHint: 'A claim that cites several counts for each.',
    during: 'Date',
    duress: 'Duress',
    certainty: 'Certainty',
    noneStated: 'none stated',
    any: 'any duress',
    from: 'From',
    until: 'until',
    year: 'year, or 1936-08',
    strict: 'Only what surely falls in it',
    known: 'As known in',
    claims: (n: number) => plural(n, 'chosen claim'),
    knownIn: (when: string) => `as known in ${when}`,
    clear: 'Clear filters',
    clearOne: (name: string) => `Remove the filter ${name}`,
    more: (n: number) => `${n} more`,
    fewer: 'Fewer',
    open: 'Filters',
    close: 'Close',
    badDate: 'Not a date: write 1936, 1936-08 or 1936-08-19',
  },

  picture: {
    label: 'Network of claims',
    asPicture: 'Picture',
    asList: 'List',
    switchLabel: 'Show as',
    shown: (entities: number, claims: number) =>
      `${plural(entities, 'entity', 'entities')}, ${plural(claims, 'claim')}`,
    notShown: (entities: number, claims: number) =>
      `Not drawn: ${[
        ...(entities > 0 ? [plural(entities, 'entity', 'entities')] : []),
        ...(claims > 0 ? [plural(claims, 'claim')] : []),
      ].join(' and ')}. Search, select or filter to bring them in.`,
    roster: (claims: number) =>
      `${plural(claims, 'tie')} of membership and part in an event ${claims === 1 ? 'is' : 'are'} drawn only when asked for.`,
    unlinked: (entities: number) =>
      `${plural(entities, 'entity', 'entities')} that no line joins ${entities === 1 ? 'is' : 'are'} in the list only.`,
    others: (n: number) => `${n} others`,
    folded: (n: number) => `${plural(n, 'entity', 'entities')} on lists stand behind counts.`,
    unfold: 'Draw them all',
    fold: 'Fold the lists again',
    coverage: 'What this covers',
    empty: 'No claim passes these filters.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the picture',
    save: {
      title: 'Save this picture',
      done: (name: string) => `Saved as ${name}.`,
      failed: 'The picture could not be saved.',
      filters: (list: readonly string[]) =>
        list.length === 0 ? 'No filters.' : `Filters: ${list.join('; ')}.`,
      made: (version: string, issued: string, on: string) =>
        `Version ${version}${issued === '' ? '' : ` of ${issued}`}, drawn on ${on}.`,
      duress: 'said to have been made under duress',
      stance: (commentary: string, stance: string) => `${commentary}: ${stance}`,
      confessed: 'confessed',
      pile: 'several, folded',
    },
    linkIsClaim: 'A line is a claim, not a fact.',
    seeList: 'The list shows the same, for keyboard and screen reader.',
    nobody: 'Nobody is drawn without a claim; select one from the search to read it.',
  },

  list: {
    caption: 'Everything in the picture, as a table',
    name: 'Name',
    kind: 'Kind',
    by: 'Claims by',
    about: 'Claims about',
    neighbours: 'Linked to',
  },

  questions: {
    title: 'Start with a question',
    coverage: 'What this covers',
    still: 'Searching, filtering and comparing need JavaScript. Without it there is',
    stillRecords: 'a page for every record',
    stillData: 'the data as a file',
  },

  record,

  page,

  cite,

  claim,

  trace,

  compare,

  timeline,

  matrix,

  browse,

  tree,

  seeQuality: 'How far to trust it: the figures',

  copy: {
    label: 'Copy',
    formats: { text: 'Text', markdown: 'Markdown', html: 'HTML', csv: 'CSV' },
    done: (format: string) => `Copied as ${format}.`,
    failed: 'The browser did not allow copying.',
  },

  download: {
    title: 'Take it away',
    what: (claims: number) =>
      `${plural(claims, 'claim')} that pass the filters, with all that they name.`,
    format: 'Format',
    formats: {
      csv: 'CSV tables (zip)',
      gexf: 'GEXF (Gephi)',
      graphml: 'GraphML',
      jsonld: 'JSON-LD',
      bibtex: 'BibTeX: the works',
      'csl-json': 'CSL-JSON: the works',
      ris: 'RIS: the works',
      cypher: 'Cypher (Neo4j)',
      neo4j: 'neo4j-admin tables (zip)',
    },
    button: 'Download',
    done: (name: string) => `Saved as ${name}.`,
    failed: 'The file could not be made.',
  },

  notice: {
    dropped: 'Parts of this address are not known here and were left out:',
    dismiss: 'Dismiss',
    newVersion: 'A newer version of this site has come.',
    loadNew: 'Load it',
  },

  about: {
    title: 'About this dossier',
    method: 'How it is made',
    methodText:
      'Everything here is curated by hand from named sources. A link is a claim: somebody said or did it, somewhere, on a date, and each leads back to a cited passage. What a person testified is not thereby so; that he testified is what the source attests. Who tells us, and whether he endorses or rejects it, is recorded with each claim, and so is the pressure under which it was made, where somebody speaks of it.',
    statistics: 'In figures',
    families: 'Claims by family',
    claims: 'Claims',
    withQuotation: 'with a quotation',
    stances: 'Stances',
    sources: 'Sources',
    cite: 'How to cite',
    licence: 'Licence',
    version: 'Version',
  },
} as const;

export type Messages = Widened<typeof en>;
