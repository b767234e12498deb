/** The wording of the matrix, in German. */
import { plural } from './de-plural.ts';

export const matrix = {
  title: 'Wer gegen wen',
  titleOther: 'Wer über wen',
  lead: 'In jeder Zeile spricht oder handelt jemand, in jeder Spalte ist von jemandem die Rede. Jedes Zeichen öffnet seine Behauptungen.',
  caption: (rows: number, columns: number, statements: number, against: boolean) =>
    `${plural(statements, 'Äußerung', 'Äußerungen')} von ${plural(rows, 'Sprecher', 'Sprechern')} ${against ? 'gegen' : 'über'} ${columns}`,
  order: 'Anordnung',
  orders: { event: 'Nach Ereignis', name: 'Nach Name', community: 'Nach Gemeinschaft' },
  around: (name: string) => `Um ${name}`,
  noEvent: 'An keinem Ereignis beteiligt',
  speaker: 'Spricht oder handelt',
  all: 'Alle',
  cell: (from: string, to: string, what: string, against: boolean) =>
    `${from} ${against ? 'gegen' : 'über'} ${to}: ${what}`,
  statements: (n: number) => plural(n, 'Äußerung', 'Äußerungen'),
  underDuress: 'unter Zwang',
  empty: 'Keine Behauptung entspricht diesen Filtern.',
  keys: 'Steht der Fokus auf einem Zeichen, so führen die Pfeiltasten zum nächsten in ihrer Richtung.',
  how: 'Wie die Matrix zu lesen ist',
  howText: [
    'Eine Zeile enthält, was jemand gegen andere vorbrachte, eine Spalte, was gegen jemanden vorgebracht wurde. Eine Äußerung, die mehrere nennt, steht in der Zelle eines jeden und zählt am Rand einmal.',
    'Ist keine Familie oder Art gewählt, so zeigt die Matrix Beschuldigungen und Zeugnisse, die sich gegen jemanden richten. Für Kommentare, Druck oder Verbindungen sind deren Familien in den Filtern zu wählen.',
    'Ein Balken unter einem Zeichen: Mindestens eine der Behauptungen soll unter Zwang zustande gekommen sein. Was jemand über sich selbst sagt, steht in keiner Zelle.',
    'Nach Ereignis: Jeder steht unter dem ersten Ereignis, an dem er dem Dossier zufolge beteiligt war. Nach Gemeinschaft: Zusammen stehen, die untereinander enger verbunden sind als mit anderen, gleich welche Filter gelten.',
  ],
  hub: 'Ketten führen nicht hindurch',
} as const;
