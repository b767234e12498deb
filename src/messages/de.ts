/** The interface's own wording in German. What belongs to a subject comes from its dossier. */

import { browse } from './de-browse.ts';
import { compare } from './de-compare.ts';
import { matrix } from './de-matrix.ts';
import { cite, page } from './de-page.ts';
import { number, plural } from './de-plural.ts';
import { claim, record } from './de-record.ts';
import { timeline } from './de-timeline.ts';
import { trace } from './de-trace.ts';
import { tree } from './de-tree.ts';
import type { Messages } from './en.ts';

const claims = (n: number) => plural(n, 'Behauptung', 'Behauptungen');
const entities = (n: number) => plural(n, 'Entität', 'Entitäten');

export const de: Messages = {
  product: 'Attest',
  language: 'Sprache der Oberfläche',
  skipToContent: 'Zum Inhalt springen',
  views: {
    explore: 'Erkunden',
    trace: 'Ketten',
    compare: 'Vergleich',
    timeline: 'Zeitleiste',
    matrix: 'Matrix',
    browse: 'Tabellen',
    quality: 'Datenqualität',
    about: 'Über',
  },
  theme: {
    light: 'Hell',
    dark: 'Dunkel',
    change: (to) => `Darstellung wechseln: ${to.toLowerCase()}`,
  },
  loading: {
    failed: 'Das Dossier konnte nicht geladen werden.',
    retry: 'Noch einmal versuchen',
    partFailed: 'Dieser Teil der Seite konnte nicht geladen werden. Bitte die Seite neu laden.',
  },

  search: {
    label: 'Personen, Gruppen und Ereignisse suchen',
    placeholder: 'Name, gleich wie geschrieben',
    none: (query) => `Nichts gefunden zu „${query}“`,
    matched: (name) => `auch ${name} geschrieben`,
    clear: 'Löschen',
    results: (n) => plural(n, 'Ergebnis', 'Ergebnisse'),
  },

  kinds: {
    person: 'Person',
    group: 'Gruppe',
    event: 'Ereignis',
    source: 'Quelle',
    claim: 'Behauptung',
  },
  kindsMany: { person: 'Personen', group: 'Gruppen', event: 'Ereignisse' },

  filters: {
    title: 'Legende und Filter',
    hint: 'Eine Wahl grenzt ein; gezählt sind die Behauptungen unter allen anderen Filtern.',
    family: 'Familie der Behauptung',
    type: 'Art der Behauptung',
    role: 'Rolle einer der beiden Seiten',
    kind: 'Gezeigt',
    stance: 'Haltung der Kommentare',
    entity: 'Eine von diesen',
    event: 'Ereignis',
    source: 'Quelle',
    restsOn: 'Stützt sich auf',
    allBodies: 'Alle Belege',
    bodiesHint: 'Eine Behauptung mit mehreren Belegen zählt bei jedem.',
    during: 'Datum',
    duress: 'Zwang',
    certainty: 'Gewissheit',
    noneStated: 'nichts angegeben',
    any: 'jeder Zwang',
    from: 'Von',
    until: 'bis',
    year: 'Jahr oder 1936-08',
    strict: 'Nur, was sicher darin liegt',
    known: 'Wissensstand von',
    claims: (n) => plural(n, 'gewählte Behauptung', 'gewählte Behauptungen'),
    knownIn: (when) => `Wissensstand: ${when}`,
    clear: 'Filter aufheben',
    clearOne: (name) => `Den Filter ${name} aufheben`,
    more: (n) => `${number(n)} weitere`,
    fewer: 'Weniger',
    open: 'Filter',
    close: 'Schließen',
    badDate: 'Kein Datum: etwa 1936, 1936-08 oder 1936-08-19',
  },

  picture: {
    label: 'Netz der Behauptungen',
    asPicture: 'Bild',
    asList: 'Liste',
    switchLabel: 'Zeigen als',
    shown: (n, m) => `${entities(n)}, ${claims(m)}`,
    notShown: (n, m) =>
      `Nicht gezeichnet: ${[...(n > 0 ? [entities(n)] : []), ...(m > 0 ? [claims(m)] : [])].join(' und ')}. Suche, Auswahl oder Filter holen sie ins Bild.`,
    roster: (n) =>
      `${plural(n, 'Verbindung', 'Verbindungen')} durch Mitgliedschaft und Beteiligung an einem Ereignis ${n === 1 ? 'wird' : 'werden'} nur auf Wunsch gezeichnet.`,
    unlinked: (n) => `${entities(n)} ohne Linie ${n === 1 ? 'steht' : 'stehen'} nur in der Liste.`,
    others: (n) => `${number(n)} andere`,
    folded: (n) =>
      `${plural(n, 'Entität auf Listen steht', 'Entitäten auf Listen stehen')} hinter Anzahlen.`,
    unfold: 'Alle zeichnen',
    fold: 'Listen wieder falten',
    coverage: 'Was das umfasst',
    empty: 'Keine Behauptung entspricht diesen Filtern.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Bild einpassen',
    save: {
      title: 'Dieses Bild speichern',
      done: (name) => `Gespeichert als ${name}.`,
      failed: 'Das Bild konnte nicht gespeichert werden.',
      filters: (list) => (list.length === 0 ? 'Keine Filter.' : `Filter: ${list.join('; ')}.`),
      made: (version, issued, on) =>
        `Version ${version}${issued === '' ? '' : ` vom ${issued}`}, gezeichnet am ${on}.`,
      duress: 'soll unter Zwang zustande gekommen sein',
      stance: (commentary, stance) => `${commentary}: ${stance}`,
      confessed: 'gestand',
      pile: 'mehrere, gefaltet',
    },
    linkIsClaim: 'Eine Linie ist eine Behauptung, keine Tatsache.',
    seeList: 'Die Liste zeigt dasselbe, für Tastatur und Bildschirmleser.',
    nobody:
      'Niemand wird ohne eine Behauptung gezeichnet; die Suche führt zu jedem einzelnen Eintrag.',
  },

  list: {
    caption: 'Alles, was das Bild enthält, als Tabelle',
    name: 'Name',
    kind: 'Art',
    by: 'Behauptungen von',
    about: 'Behauptungen über',
    neighbours: 'Verbunden mit',
  },

  questions: {
    title: 'Mit einer Frage beginnen',
    coverage: 'Was das umfasst',
    still: 'Suchen, Filtern und Vergleichen brauchen JavaScript. Ohne es gibt es',
    stillRecords: 'eine Seite für jeden Eintrag',
    stillData: 'die Daten als Datei',
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

  seeQuality: 'Wie weit ihm zu trauen ist: die Zahlen',

  copy: {
    label: 'Kopieren',
    formats: { text: 'Text', markdown: 'Markdown', html: 'HTML', csv: 'CSV' },
    done: (format) => `Kopiert als ${format}.`,
    failed: 'Der Browser hat das Kopieren nicht erlaubt.',
  },

  download: {
    title: 'Mitnehmen',
    what: (n) =>
      `${claims(n)}, die den Filtern ${n === 1 ? 'entspricht' : 'entsprechen'}, mit allem, was darin genannt ist.`,
    format: 'Format',
    formats: {
      csv: 'CSV-Tabellen (zip)',
      gexf: 'GEXF (Gephi)',
      graphml: 'GraphML',
      jsonld: 'JSON-LD',
      bibtex: 'BibTeX: die Werke',
      'csl-json': 'CSL-JSON: die Werke',
      ris: 'RIS: die Werke',
      cypher: 'Cypher (Neo4j)',
      neo4j: 'neo4j-admin-Tabellen (zip)',
    },
    button: 'Herunterladen',
    done: (name) => `Gespeichert als ${name}.`,
    failed: 'Die Datei konnte nicht erzeugt werden.',
  },

  notice: {
    dropped: 'Teile dieser Adresse sind hier nicht bekannt und wurden weggelassen:',
    dismiss: 'Ausblenden',
    newVersion: 'Eine neuere Version dieser Website liegt vor.',
    loadNew: 'Laden',
  },

  about: {
    title: 'Über dieses Dossier',
    method: 'Wie es gemacht ist',
    methodText:
      'Alles hier ist von Hand aus genannten Quellen zusammengestellt. Eine Verknüpfung ist eine Behauptung: Jemand hat es gesagt oder getan, irgendwo, an einem Datum, und jede führt zu einer angeführten Stelle zurück. Was jemand bezeugte, ist damit noch nicht so; dass er es bezeugte, belegt die Quelle. Wer es überliefert und ob zustimmend oder ablehnend, ist mit jeder Behauptung verzeichnet, ebenso der Druck, unter dem sie zustande kam, wo jemand davon spricht.',
    statistics: 'In Zahlen',
    families: 'Behauptungen nach Familie',
    claims: 'Behauptungen',
    withQuotation: 'mit einem Zitat',
    stances: 'Haltungen',
    sources: 'Quellen',
    cite: 'Wie zu zitieren ist',
    licence: 'Lizenz',
    version: 'Version',
  },
};
