/** The wording of the page of data quality, in German. */
import type { QualityMessages } from './en-quality.ts';
import { number, plural } from './de-plural.ts';

/** „12 von 40“; „Alle 40“ where it is all, „Das einzige“ where there is but one. */
const some = (n: number, of: number, only: string) => {
  if (n !== of) return `${number(n)} von ${number(of)}`;
  return of === 1 ? only : `Alle ${number(of)}`;
};
const one = (n: number, singular: string, many: string) => (n === 1 ? singular : many);

/** The noun after „12 von 40“ stands in the dative, after „Alle“ in the nominative. */
const noun = (
  n: number,
  of: number,
  forms: readonly [one: string, many: string, dative: string],
) => (of === 1 ? forms[0] : n === of ? forms[1] : forms[2]);

const CLAIMS = ['Behauptung', 'Behauptungen', 'Behauptungen'] as const;

const weakPoints: QualityMessages['weakPoints'] = {
  unread: (n, of) => [
    some(n, of, 'Das einzige'),
    `${noun(n, of, ['angeführte Werk', 'angeführten Werke', 'angeführten Werken'])} ${one(n, 'wurde', 'wurden')} nicht selbst gelesen, sondern in einem anderen Werk gefunden, das ${one(n, 'es', 'sie')} zitiert oder wiedergibt.`,
  ],
  people: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, ['Person', 'Personen', 'Personen'])} ${one(n, 'ist', 'sind')} nur aus einem Werk bekannt.`,
  ],
  claims: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, ['Behauptung oder Verbindung', 'Behauptungen und Verbindungen', 'Behauptungen und Verbindungen'])} ${one(n, 'stützt', 'stützen')} sich auf nur ein Werk.`,
  ],
  lines: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, ['Linie', 'Linien', 'Linien'])} des Bildes ${one(n, 'stützt', 'stützen')} sich auf ein Werk, wie viele Behauptungen auch in ${one(n, 'ihr', 'ihnen')} zusammenkommen.`,
  ],
  duress: (n, of) => [
    some(n, of, 'Das einzige'),
    `${noun(n, of, ['Zeugnis', 'Zeugnisse', 'Zeugnissen'])} ${one(n, 'sagt', 'sagen')} nichts dazu, ob Zwang im Spiel war.`,
  ],
  contradictions: (n) => [
    number(n),
    `${one(n, 'Paar von Behauptungen widerspricht', 'Paare von Behauptungen widersprechen')} einander, ohne dass eine der beiden widerrufen oder aufgehoben wäre.`,
  ],
  figures: (n) => [
    number(n),
    `${one(n, 'Paar von Zahlen', 'Paare von Zahlen')} für dieselbe Sache ${one(n, 'stimmt', 'stimmen')} nicht überein.`,
  ],
  quotation: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, CLAIMS)} ${one(n, 'hat', 'haben')} kein Zitat.`,
  ],
  undated: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, CLAIMS)} ${one(n, 'ist', 'sind')} undatiert.`,
  ],
  uncertain: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, CLAIMS)} ${one(n, 'wurde', 'wurden')} nicht mit Gewissheit aufgestellt.`,
  ],
  inferred: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, CLAIMS)} ${one(n, 'gibt', 'geben')} eher die Lesart der Bearbeiter als die Worte der Quelle wieder.`,
  ],
  rejected: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, CLAIMS)} ${one(n, 'ist', 'sind')} durch jemanden bekannt, der ${one(n, 'ihren', 'deren')} Inhalt zurückweist.`,
  ],
  garbled: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, ['zitierte Stelle', 'zitierten Stellen', 'zitierten Stellen'])} ${one(n, 'ist', 'sind')} dort verderbt, wo ${one(n, 'sie', 'sie')} gelesen ${one(n, 'wurde', 'wurden')}.`,
  ],
  unnamed: (n, of) => [
    some(n, of, 'Die einzige'),
    `${noun(n, of, ['Person', 'Personen', 'Personen'])} ${one(n, 'kommt', 'kommen')} in keiner Behauptung vor.`,
  ],
  unevidenced: (n, of) => [
    some(n, of, 'Der einzige'),
    `${noun(n, of, ['Eintrag zu einer Person, einer Gruppe oder einem Ereignis', 'Einträge zu Personen, Gruppen und Ereignissen', 'Einträgen zu Personen, Gruppen und Ereignissen'])} ${one(n, 'führt', 'führen')} keine eigene Quelle an.`,
  ],
};

export const quality: QualityMessages = {
  title: 'Wie weit diesem Dossier zu trauen ist',
  lead: 'Jede Zahl hier wird beim Öffnen dieser Seite aus dem Dossier gezählt, gleich welche Filter gelten. Eine Behauptung haben die Bearbeiter nach einer Quelle verzeichnet; eine Verbindung ist aus den verzeichneten Rollen, Beteiligungen und Mitgliedern abgeleitet.',
  contents: 'Auf dieser Seite',
  weakTitle: 'Was schwach ist',
  weakNone: 'Nichts, was diese Zahlen zeigen könnten.',
  weakPoints,

  all: 'Alle',
  written: 'Verzeichnet',
  derived: 'Abgeleitet',
  claims: 'Behauptungen',
  share: 'Anteil',
  none: 'Keine.',

  amounts: {
    title: 'Wie viel es gibt',
    people: 'Personen',
    groups: 'Gruppen',
    events: 'Ereignisse',
    sources: 'Quellen',
    written: 'Behauptungen verzeichnet',
    statements: 'Äußerungen',
    derived: 'Verbindungen abgeleitet',
    lead: 'Eine Äußerung wird einmal getan: Ein Satz, der drei Menschen zweier Dinge beschuldigt, kann mehrere Behauptungen enthalten.',
    families: 'Behauptungen und Verbindungen nach Familie',
    family: 'Familie',
    types: 'Behauptungen und Verbindungen nach Art',
    type: 'Art',
    allTypes: (n) => (n === 1 ? 'Die einzige Art' : `Alle ${number(n)} Arten`),
  },

  single: {
    title: 'Was sich auf ein Werk stützt',
    lead: 'Zwei Behauptungen sind unabhängig, wenn verschiedene Werke sie aufstellen; wo diese Werke gelesen wurden, spielt keine Rolle. Eine Stimme macht eine Linie des Bildes breit: Ein Werk zählt, sofern sein Verfasser die Behauptung nicht zurückweist, und wer sie zustimmend überliefert, kommt als eine hinzu.',
    caption: 'Was sich auf ein Werk oder eine Stimme stützt',
    what: 'Von allen',
    count: 'Anzahl',
    work: 'Auf ein Werk',
    voice: 'Auf eine oder keine Stimme',
    rows: {
      claims: 'Behauptungen und Verbindungen',
      lines: 'Linien des Bildes',
      people: 'Personen',
    },
    peopleTitle: 'Personen, die aus einem Werk bekannt sind',
  },

  works: {
    title: 'Werk für Werk',
    lead: 'Ein Werk stellt eine Behauptung selbst auf, oder es ist der Ort, an dem ein anderes Werk gelesen wurde, das sie aufstellt; „angeführt“ zählt beides, wie es auch der Filter tut.',
    caption: 'Was sich auf jedes Werk stützt',
    work: 'Werk',
    reliability: 'Verlässlichkeit',
    read: 'Gelesen',
    cited: 'Angeführt',
    claims: 'Besagt',
    alone: 'Besagt allein',
    people: 'Personen, die nur daraus bekannt sind',
    bar: 'Besagt; dunkel: allein',
    sortBy: (column) => `Sortieren nach: ${column}`,
    itself: 'selbst',
    inAnother: 'in einem anderen',
    notCited: '–',
    all: (n) => `Alle ${number(n)} Werke zeigen`,
    fewer: 'Weniger zeigen',
    statuses: {
      cited: 'angeführt',
      mentioned: 'nur erwähnt',
      alleged: 'angeblich vorhanden',
      forged: 'gefälscht',
    },
  },

  evidence: {
    title: 'Belege',
    lead: (all, garbled) =>
      `${plural(all, 'Stelle ist', 'Stellen sind')} zitiert, ${garbled === 0 ? 'keine' : number(garbled)} davon verderbt.`,
    caption: 'Wie Behauptungen belegt sind',
    what: 'Behauptungen mit',
    rows: {
      quoted: 'einem Zitat',
      located: 'einer Fundstelle im Werk',
      secondhand: 'Belegen nur aus zweiter Hand',
      damaged: 'verderbtem Beleg',
    },
    basis: 'Wie weit es in der Quelle steht',
    basisWords: {
      stated: 'steht darin',
      interpreted: 'von den Bearbeitern gedeutet',
      inferred: 'von den Bearbeitern erschlossen',
    },
    certainty: 'Dass es gesagt oder getan wurde',
    attribution: 'Wessen Worte vorliegen',
    attributionWords: {
      own: 'der eigene Text des Sprechers',
      endorsed: 'die eines Überlieferers, der zustimmt',
      neutral: 'die eines Überlieferers, der nicht Stellung nimmt',
      rejected: 'die eines Überlieferers, der ablehnt',
    },
    dates: 'Wann es gesagt oder getan wurde',
    datesWords: {
      dated: 'datiert',
      loose: 'ungefähr oder zweifelhaft datiert',
      undated: 'undatiert',
    },
  },

  duress: {
    title: 'Zwang',
    lead: 'Bei Zeugnissen, Geständnisse eingeschlossen. Dass nichts angegeben ist, heißt nicht, dass es keinen gab: nur, dass keine Quelle hier davon spricht.',
    caption: 'Was bei Zeugnissen über Zwang angegeben ist',
    what: 'Zeugnisse',
    rows: {
      unstated: 'nichts ist angegeben',
      pressure: 'Druck ist angegeben',
      without: 'Druck ist nicht verbürgt: bestritten oder nur vermutet',
      contested: 'strittig: beides ist angegeben',
    },
    kinds: 'Arten von Zwang',
    kind: 'Art',
    inTestimony: 'Bei Zeugnissen',
    inAll: 'Bei allen Behauptungen',
  },

  conflicts: {
    title: 'Offene Widersprüche',
    lead: 'Paare von Behauptungen, von denen eine sagt, dass sie der anderen widerspricht, sofern keine der beiden widerrufen oder aufgehoben ist.',
    on: (what) => `Zu ${what}`,
    against: 'gegen',
    caption: 'Zahlen für dieselbe Sache, die nicht beide stimmen können',
    what: 'Wovon',
    one: 'Die eine Angabe',
    other: 'Die andere',
    marked: 'Oben aufgeführt',
    yes: 'ja',
    no: 'nein',
    unknownSpeaker: 'Niemand genannt',
    range: (min, max) => {
      if (min === null) return max === null ? '?' : `höchstens ${number(max)}`;
      if (max === null) return `mindestens ${number(min)}`;
      return min === max ? number(min) : `${number(min)}–${number(max)}`;
    },
  },

  stances: {
    title: 'Kommentare und ihre Haltungen',
    lead: 'Haltungen gelten der These des Ereignisses. Ein Urteil über ein Ganzes wird nicht für seine Teile gezählt.',
    caption: 'Kommentare zu jedem Ereignis mit einer These, nach Haltung',
    event: 'Ereignis',
    withParts: 'mit seinen Teilen',
    without: 'nimmt keine ein',
    total: 'Alle Kommentare',
  },

  gaps: {
    title: 'Was fehlt',
    unnamed: 'Personen in keiner Behauptung',
    tied: 'Personen nur in abgeleiteten Verbindungen',
    unevidenced: 'Einträge ohne eigenen Beleg',
    unread: 'Werke, die angeführt, aber nur in einem anderen gelesen sind',
    status: (status) => `Werke: ${status}`,
  },
};
