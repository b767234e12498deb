/** The wording of the timeline, in German. */
import { listed, number, plural } from './de-plural.ts';

const claims = (n: number) => plural(n, 'Behauptung', 'Behauptungen');
const items = (n: number) => plural(n, 'Eintrag', 'Einträge');

export const timeline = {
  title: 'Zeitleiste',
  lead: 'Was gesagt und getan wurde, nach Datum. Ein unsicheres Datum ist als unsicher gezeichnet; geraten ist keines.',
  lanes: 'Bahnen',
  lanesBy: { family: 'Nach Art', person: 'Nach Person oder Gruppe' },
  kinds: { event: 'Ereignisse', life: 'Geburten und Todesfälle' },
  kind: { event: 'Ereignis', born: 'geboren', died: 'gestorben' },
  born: (name: string) => `${name} wird geboren`,
  died: (name: string) => `${name} stirbt`,
  zoomIn: 'Näher (+)',
  zoomOut: 'Weiter weg (−)',
  earlier: 'Früher',
  later: 'Später',
  whole: 'Gesamter Zeitraum',
  busiest: 'Dichteste Jahre',
  picture: 'Einträge in der Zeit',
  keys: 'Im Bild führen die Pfeiltasten von Zeichen zu Zeichen; Plus und Minus ändern den Maßstab, Umschalt mit einer Pfeiltaste verschiebt die Achse.',
  strip: 'Zum Wählen einer Zeit ziehen',
  stripLabel:
    'Die Zeitachse. Wer an ihr entlang zieht, wählt eine Zeit für alle Ansichten; die Felder darunter leisten dasselbe.',
  chosen: 'Eine Zeit, in allen Ansichten',
  clear: 'Aufheben',
  known: 'Wissensstand von',
  knownHow:
    'Lässt in allen Ansichten weg, was sicher erst später gesagt, getan oder berichtet wurde. Undatiertes kann schon bekannt gewesen sein und bleibt.',
  knownYear: 'Jahr, bis zu dem es bekannt war',
  everything: 'alles',
  noLimit: 'Keine Grenze',
  unknown: (made: number, told: number) =>
    listed([
      made > 0 ? `${claims(made)} aus späterer Zeit` : '',
      told > 0
        ? plural(
            told,
            'Handlung, von der die hier angeführten Werke erst später berichten',
            'Handlungen, von denen die hier angeführten Werke erst später berichten',
          )
        : '',
    ]),
  hidden: (what: string) => `Verborgen: ${what}.`,
  unplaced: (n: number) =>
    `${claims(n)} jener Zeit ${n === 1 ? 'ist' : 'sind'} nur durch das Werk datiert und in keiner gewählten Zeit enthalten.`,
  inView: (n: number, span: string) => `${items(n)}, ${span}`,
  outside: (n: number) => `${items(n)} ${n === 1 ? 'liegt' : 'liegen'} davor oder danach.`,
  leftOut: (n: number) =>
    `${plural(n, 'Person oder Gruppe', 'Personen und Gruppen')} mit weniger Einträgen ${n === 1 ? 'hat' : 'haben'} keine Bahn; eine Auswahl stellt sie voran, ebenso hilft ein Filter.`,
  lane: (name: string, n: number) => `${name}: ${items(n)}`,
  openLane: 'Alle zeigen',
  closeLane: 'Weniger',
  cluster: (n: number) => `${items(n)} dicht beieinander; öffnet sie`,
  key: 'Ein Zeichen auf einer Linie ist ein Tag. Ein Balken ist die Spanne, die ein Datum offenlässt; gestrichelt ist es ungefähr, angezweifelt oder nur das des Werks; verblasst er an einem Ende, so hat die Zeit dort keines. Eine Zahl steht für so viele Zeichen und öffnet sie. Ein Strich unter einem Zeichen: unter Zwang.',
  published: (when: string) => `veröffentlicht ${when}`,
  notAfter: (when: string) => `spätestens ${when}`,
  duress: 'unter Zwang',
  empty: 'Nichts, was den Filtern entspricht, hat ein Datum.',
  caption: (n: number, span: string) => `${items(n)} in zeitlicher Folge, ${span}`,
  columns: { date: 'Datum', what: 'Was', who: 'Wer', source: 'Quelle' },
  more: (n: number) => `${number(n)} weitere zeigen`,
  rest: (n: number) => `${plural(n, 'weitere Zeile', 'weitere Zeilen')} auf dem Bildschirm`,
  undated: (n: number) => `${items(n)} ohne Datum`,
} as const;
