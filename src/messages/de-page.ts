/** The wording of a record's page and of citations, in German. */
import { number, plural } from './de-plural.ts';

const claims = (n: number) => plural(n, 'Behauptung', 'Behauptungen');

export const page = {
  opens: 'Seite dieses Eintrags',
  inExplorer: 'Im Explorer zeigen',
  contents: 'Auf dieser Seite',
  life: (born: string | null, died: string | null) =>
    [born === null ? '' : `geboren ${born}`, died === null ? '' : `gestorben ${died}`]
      .filter((part) => part !== '')
      .join(', '),
  fates: 'In Ereignissen',
  nearest: 'Die Nächsten',
  nearestHint:
    'Eine Linie ist eine Behauptung, keine Tatsache. Davor: wer darüber sprach oder daran handelte; danach: von wem die Rede ist.',
  picture: (name: string) => `Wer über ${name} sprach und über wen ${name} sprach`,
  more: (n: number) => `${number(n)} weitere, ferner stehend, in den Listen unten.`,
  by: (name: string) => `Was ${name} sagte oder tat`,
  about: (name: string) => `Was über ${name} gesagt wurde`,
  derived: (n: number) =>
    `${plural(n, 'Verbindung, die sich aus den obigen Rollen und Beteiligungen ergibt, ist', 'Verbindungen, die sich aus den obigen Rollen und Beteiligungen ergeben, sind')} nicht noch einmal aufgeführt.`,
  nothing: 'Keine Behauptung dieses Dossiers nennt diesen Eintrag.',
  accusers: 'Wer wen beschuldigte',
  who: {
    picture: (name: string) => `Wer am häufigsten gegen wen sprach: ${name}`,
    pictureHint: (n: number) =>
      `${n === 1 ? 'Das Paar' : `Die ${number(n)} Paare`} mit den meisten Äußerungen: zuerst, wer sprach, dann, gegen wen; wer sprach und genannt wurde, steht in beiden Reihen. Eine Linie ist eine Behauptung, keine Tatsache.`,
    hint: 'In jeder Zeile spricht jemand, in jeder Spalte ist von jemandem die Rede; ein Zeichen trägt die Zahl seiner Äußerungen und führt zu ihnen. Ein Balken: Einige sollen unter Zwang zustande gekommen sein. Ein Ring: Geständnisse, in denen jemand von sich selbst spricht.',
    left: (rows: number, columns: number) =>
      `Kein Platz war für ${[
        ...(rows > 0 ? [plural(rows, 'weiteren Sprecher', 'weitere Sprecher')] : []),
        ...(columns > 0 ? [plural(columns, 'weiteren Genannten', 'weitere Genannte')] : []),
      ].join(' und ')}.`,
    matrix: 'Die ganze Matrix',
    explore: 'Dasselbe im Bild',
    confessions: 'Geständnisse',
    others: (n: number) => `${plural(n, 'anderer', 'andere')}`,
    listed: (name: string) => `Was ${name} sagte, weiter unten`,
  },
  somebody: 'Jemand, der nicht genannt ist',
  commentary: 'Kommentare',
  noStance: 'Bemerkungen ohne Haltung zur These',
  others: 'Was sonst darüber berichtet wird',
  replies: 'Was dazu gesagt wurde',
  rests: 'Was sich darauf stützt',
  restsOn: 'Worauf sich diese Seite stützt',
  alone: (n: number, of: number, name: string) =>
    of === 1
      ? `Diese eine Behauptung stützt sich allein auf ${name}`
      : n === of
        ? `Alle ${number(of)} Behauptungen dieser Seite stützen sich allein auf ${name}`
        : `${number(n)} der ${number(of)} Behauptungen dieser Seite stützen sich allein auf ${name}`,
  aloneRead: (n: number, of: number, name: string) =>
    of === 1
      ? `Diese eine Behauptung stützt sich auf Werke, die allein in ${name} gelesen wurden`
      : `${n === of ? `Alle ${number(of)}` : `${number(n)} der ${number(of)}`} Behauptungen dieser Seite stützen sich auf Werke, die allein in ${name} gelesen wurden`,
  restsHow: {
    alone: (n: number) => `${claims(n)} allein darauf gestützt`,
    together: (n: number) => `${claims(n)} darauf und auf andere Werke gestützt`,
    read: (n: number) => `${claims(n)} aus anderen Werken, die darin gelesen wurden`,
  },
  claims,
  record: 'der Eintrag selbst',
  missing: 'Diese Seite gibt es nicht',
  missingText: (path: string, title: string) =>
    `„${path}“ ist keine Seite des Dossiers „${title}“. Sie ist vielleicht umbenannt worden oder gehört zu einem anderen Dossier.`,
  alike: 'Einträge mit ähnlichem Namen',
  searchFor: 'Das Dossier durchsuchen',
  everything: 'Alles in diesem Dossier',
  start: 'Mit dem Explorer beginnen',
  needsScript: 'Keine Seite dieses Dossiers hat diese Adresse. Die Suche braucht JavaScript.',
  moved: (name: string) => `Diese Seite ist umgezogen: ${name}`,
  footer: (title: string, version: string, issued: string) =>
    `${title}, Version ${version}${issued === '' ? '' : `, ${issued}`}`,
} as const;

export const cite = {
  title: 'Zitieren',
  hint: 'Der erste Nachweis gilt dieser Seite, die übrigen dem, worauf sie sich stützt.',
  more: (n: number) => `${number(n)} weitere stehen im Kopierten.`,
  copy: 'Kopieren als',
  formats: {
    chicago: 'Chicago-Nachweise',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
    ris: 'RIS',
    link: 'Link',
  },
  copied: (format: string) => `Kopiert: ${format}.`,
  failed: 'Die Nachweise konnten nicht geladen werden.',
  link: (title: string, dossier: string, version: string, issued: string, url: string) =>
    [`${title} (${dossier}, Version ${version}${issued === '' ? '' : `, ${issued}`})`, url]
      .filter((part) => part !== '')
      .join(': '),
  view: 'Diese Ansicht zitieren',
} as const;
