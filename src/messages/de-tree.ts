/** The wording of trees of accusers and accused, in German. */
import { number, plural } from './de-plural.ts';

const claims = (n: number) => plural(n, 'Behauptung', 'Behauptungen');
const entities = (n: number) => plural(n, 'Entität', 'Entitäten');

export const tree = {
  modeLabel: 'Was verfolgt wird',
  modes: { paths: 'Wege', upstream: 'Beschuldiger', downstream: 'Beschuldigte' },
  titles: {
    upstream: (name: string | null) => `Wer ${name ?? 'jemanden'} beschuldigte`,
    downstream: (name: string | null) => `Wen ${name ?? 'jemand'} beschuldigte`,
  },
  leads: {
    upstream:
      'Wer jemanden beschuldigte oder gegen jemanden aussagte, und wer wiederum diese beschuldigte.',
    downstream:
      'Wen jemand beschuldigte oder gegen wen jemand aussagte, und wen diese ihrerseits beschuldigten.',
  },
  roots: { upstream: 'Wer beschuldigt wurde', downstream: 'Wer beschuldigte' },
  pick: 'Person, Gruppe oder Ereignis wählen',
  depth: 'Schritte',
  start: 'Für den Baum jemanden wählen.',
  follows:
    'Folgt Beschuldigungen und Zeugnissen gegen jemanden; die Filter gelten bei jedem Schritt.',
  found: (n: number, depth: number) =>
    `${entities(n)} innerhalb von ${plural(depth, 'Schritt', 'Schritten')}`,
  none: {
    upstream: (name: string) => `Unter diesen Filtern beschuldigte niemand ${name}.`,
    downstream: (name: string) => `Unter diesen Filtern beschuldigte ${name} niemanden.`,
  },
  cut: (nodes: number) =>
    `Es gibt mehr: gezeigt werden die ersten ${number(nodes)} Plätze des Baums.`,
  cycle: (name: string) => `ein Kreis: zurück zu ${name}`,
  above: 'noch einmal: siehe oben',
  below: 'noch einmal: siehe unten',
  hub: 'nicht weiter verfolgt',
  hubInBox: 'nicht verfolgt',
  line: (family: string, from: string, to: string) => `${family}: ${from} gegen ${to}`,
  claims,
  underDuress: 'unter Zwang',
  shown: (n: number, m: number) => `${entities(n)}, ${claims(m)}`,
  sign: 'Ein Balken quer über einer Linie: eine Behauptung, die unter Zwang zustande gekommen sein soll.',
} as const;
