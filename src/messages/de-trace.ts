/** The wording of Trace, in German. */
import { number, plural } from './de-plural.ts';

/** After „von“ and „mit“. */
const hops = (n: number) => plural(n, 'Schritt', 'Schritten');

export const trace = {
  title: 'Einer Kette nachgehen',
  lead: 'Wer was gegen wen vorbrachte, Schritt für Schritt und mit dem Beleg für jeden.',
  from: 'Von',
  to: 'Nach',
  pick: 'Ein Name, in beliebiger Schreibweise',
  swap: 'Beide vertauschen',
  anybody: {
    'any:accuser': 'irgendein Beschuldiger',
    'any:commentator': 'irgendein Kommentator',
  },
  or: ' oder ',
  and: ' und ',
  direction: 'Richtung',
  directions: {
    forward: 'Vorwärts: vom Sprecher zum Ziel',
    backward: 'Rückwärts: vom Ziel zum Sprecher',
    any: 'In beiden Richtungen',
  },
  via: 'Führt über',
  vias: {
    people: 'nur Personen',
    groups: 'Personen und Gruppen',
    events: 'Personen und Ereignisse',
    all: 'Personen, Gruppen und Ereignisse',
  },
  more: 'Bedingungen',
  moreSet: (n: number) => `Bedingungen (${number(n)} gesetzt)`,
  within: 'Innerhalb eines Falles',
  anyCase: 'beliebiger Fall',
  time: 'Zeitliche Folge',
  times: {
    no: 'beliebig',
    yes: 'kein Schritt vor dem vorigen',
    strict: 'sicher keiner vor dem vorigen, alle datiert',
  },
  duress: 'Zwang',
  duresses: {
    no: 'mit oder ohne',
    yes: 'keine Behauptung unter Druck',
    strict: 'nur Behauptungen, die als frei davon gelten',
  },
  through: 'Nur über',
  avoid: 'Nicht über',
  withoutSource: 'Ohne die Quelle',
  add: 'Hinzufügen',
  addSource: 'Eine Quelle ausschließen …',
  remove: (name: string) => `${name} entfernen`,
  roster:
    'Auch Verbindungen, die alle mit allen verknüpfen (Mitgliedschaft, Beteiligung an einem Ereignis); schwach',
  maxLength: 'Höchstens so viele Schritte',
  count: 'Anzahl der Ketten',
  countAll: 'alle kürzesten',
  clear: 'Bedingungen aufheben',
  badNumber: (most: number) => `Eine ganze Zahl von 1 bis ${number(most)}`,
  families: (names: string) => `Folgt: ${names}. Andere lassen sich in den Filtern wählen.`,

  picture: 'Die Ketten, von links nach rechts',
  claims: (n: number) => plural(n, 'Behauptung', 'Behauptungen'),
  underDuress: 'unter Zwang',
  weakLine: 'schwach',

  found: (n: number, least: number, most: number) =>
    least === most
      ? `${n === 1 ? 'Eine Kette' : `${number(n)} Ketten`} von ${hops(least)}`
      : `${number(n)} Ketten von ${number(least)} bis ${hops(most)}`,
  foundShortest: (n: number, length: number) =>
    `${n === 1 ? 'Eine kürzeste Kette' : `${number(n)} kürzeste Ketten`} von ${hops(length)}`,
  truncated: (n: number) => `Vielleicht gibt es mehr; gezeigt werden die ersten ${number(n)}.`,
  askMore: 'Auch die nächstbesten zeigen',
  chain: (k: number, n: number) => `Kette ${number(k)} von ${number(n)}`,
  chains: 'Ketten',
  next: 'Nächste Kette',
  previous: 'Vorige Kette',
  keys: 'Die Pfeiltasten nach links und rechts führen von Kette zu Kette.',
  best: 'am besten belegt',
  bestIs: (k: number, length: number) =>
    `Am besten belegt ist Kette ${number(k)}, von ${hops(length)}.`,
  goBest: 'Zeigen',
  awaited: {
    chains: 'Ketten werden gesucht …',
    best: 'Die am besten belegte Kette wird gesucht …',
    dependence: 'Gesucht wird, wovon jede Kette abhängt …',
  },
  stop: 'Anhalten',
  stopped: 'Die Suche wurde angehalten, bevor es eine Antwort gab.',
  bestUnknown: 'Die Suche nach der am besten belegten Kette wurde aufgegeben.',
  weakest: 'der schwächste Schritt dieser Kette',
  weak: 'schwach: eine Verbindung, die alle mit allen verknüpft',
  evidence: 'Belege',
  note: (n: number) => `Anmerkung ${number(n)}`,
  how: 'Wie eine Kette zu lesen ist',
  howText: [
    'Vorwärts folgt, wer gegen wen sprach: vom Beschuldiger zum Beschuldigten und weiter zu denen, die dieser seinerseits nannte. Druck steht vor dem Zeugnis, zu dem er führte.',
    'Bedingungen gelten vor der Suche, damit eine Kette, die ihnen entspricht, nicht hinter einer kürzeren übersehen wird, die es nicht tut.',
    'Neben der kürzesten steht die am besten belegte: mehr unabhängige Werke, verlässlichere, weniger Zweifel. Ihr schwächster Schritt ist bezeichnet, ebenso, wovon jede Kette abhängt.',
  ],
  readAs:
    'Eine Kette zeigt, wer wem gegenüber was sagte oder tat. Dass zwei Behauptungen dieselbe Person betreffen, ist noch kein Argument.',

  rests: 'Worauf sich das stützt',
  restsOnOne: (name: string) => `Diese Kette stützt sich allein auf ${name}`,
  readInOne: (name: string) => `Die ganze Kette wurde allein in ${name} gelesen`,
  hopAlone: (name: string) => `stützt sich allein auf ${name}`,
  hopRead: (name: string) => `stützt sich auf Werke, die allein in ${name} gelesen wurden`,
  breaks: 'Jede Kette reißt, wenn eines davon fehlt:',
  breaksSource: 'die Quelle',
  breaksClaim: 'die Behauptung',
  breaksNothing: 'Keine einzelne Quelle, Person oder Behauptung lässt jede Kette reißen.',
  breaksUnsure: 'Die weitere Suche wurde aufgegeben.',

  points: {
    forward: 'zu',
    backward: 'von, gegen die Leserichtung',
    both: 'zu und von',
    neither: 'mit',
  },
  andBest: ', und die am besten belegte',
  oneReading: (name: string) => `Das alles wurde auf einer Seite gelesen: ${name}`,

  readIn: 'gelesen in',
  copyTitle: (from: string, to: string) => `Von ${from} zu ${to}`,

  none: 'Kein Weg.',
  reasons: {
    'no-claims-from-source': (a: string) => `Unter diesen Filtern führt nichts von ${a} weg.`,
    'no-claims-to-target': (_a: string, b: string) => `Unter diesen Filtern führt nichts zu ${b}.`,
    'waypoint-filtered': () =>
      'Unter diesen Filtern kann keine Kette über jemanden führen, über den sie führen soll.',
    filtered: () =>
      'Die beiden sind verbunden, aber nicht durch Behauptungen, die diesen Filtern entsprechen.',
    disconnected: (a: string, b: string) =>
      `Keine Kette von Behauptungen in diesem Dossier verbindet ${a} mit ${b}, welche Bedingung auch fällt. (Über Knotenpunkte wie die Polizei oder den Staat führt nie eine Kette.)`,
    'not-searched': () =>
      'So weit gesucht wurde, fand sich keine; nach längeren Ketten wurde nicht gesucht. Engere Bedingungen oder mehr Schritte helfen weiter.',
    'too-long': () => 'Die einzigen Ketten sind länger als verlangt.',
  },
  nearest: (what: string, length: number) =>
    `Am nächsten: Ohne diese Bedingung (${what}) gibt es eine Kette von ${hops(length)}.`,
  nearestRoster: (length: number) =>
    `Am nächsten: Mit Verbindungen, die alle mit allen verknüpfen, gibt es eine (schwache) Kette von ${hops(length)}.`,
  showNearest: 'Zeigen',
  constraints: {
    family: 'die Wahl der Familien',
    type: 'die Wahl der Arten',
    role: 'die Wahl der Rollen',
    kind: 'die Wahl dessen, was gezeigt wird',
    stance: 'die Wahl der Haltungen',
    entity: 'die Wahl der Personen und Gruppen',
    event: 'die Wahl der Ereignisse',
    claim: 'die Wahl der Behauptungen',
    source: 'die Wahl der Quellen',
    during: 'der Zeitraum',
    known: 'der Wissensstand',
    strict: 'die strenge Lesung der Daten',
    duress: 'die Wahl des Zwangs',
    certainty: 'die Wahl der Gewissheit',
    direction: 'die Richtung',
    via: 'die Grenze dessen, worüber sie führt',
    through: 'die, über die sie führen soll',
    avoid: 'die, über die sie nicht führen darf',
    chronological: 'die zeitliche Folge',
    'without-duress': 'die Bedingung zum Zwang',
    'without-source': 'die ausgeschlossenen Quellen',
    'max-length': 'die größte Länge',
    within: 'die Beschränkung auf einen Fall',
    roster: 'der Ausschluss von Verbindungen, die alle mit allen verknüpfen',
  },
  wrong: {
    'unknown-entity': (value: string) => `Niemand ist hier als „${value}“ bekannt.`,
    'unknown-event': (value: string) => `Kein Ereignis ist als „${value}“ bekannt.`,
    'unknown-source': (value: string) => `Keine Quelle ist als „${value}“ bekannt.`,
    'same-ends': () => 'Die beiden Enden müssen verschieden sein.',
    'avoided-end': (value: string) =>
      `${value} ist ein Ende der Kette und kann nicht zugleich gemieden werden.`,
    'avoided-waypoint': (value: string) =>
      `Eine Kette kann nicht zugleich über ${value} führen und nicht darüber führen.`,
    'waypoint-is-end': (value: string) =>
      `${value} ist schon ein Ende der Kette und gehört nicht unter „Nur über“.`,
    'too-short-for-waypoints': (value: string) =>
      `${plural(Number(value), 'Schritt lässt', 'Schritte lassen')} keinen Raum für alle, über die die Kette führen soll.`,
    'type-outside-families': () =>
      'Die gewählten Arten von Behauptungen gehören zu keiner der gewählten Familien; eines von beiden muss entfallen.',
    'invalid-max-length': (value: string) => `„${value}“ ist keine Anzahl von Schritten.`,
    'invalid-count': (value: string) => `„${value}“ ist keine Anzahl von Ketten.`,
  },
  nothingDrawn: 'Es gibt keine Kette zu zeichnen.',
  start: 'Beide Enden wählen, um die Ketten dazwischen zu sehen.',
  examples: 'Oder mit einer von diesen beginnen',
} as const;
