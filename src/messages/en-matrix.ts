/** The wording of the matrix, in English. */
import { plural } from './en-plural.ts';

export const matrix = {
  title: 'Who against whom',
  titleOther: 'Who of whom',
  lead: 'Each row speaks or acts; each column is spoken of. Every mark opens its claims.',
  caption: (rows: number, columns: number, statements: number, against: boolean) =>
    `${plural(statements, 'statement')} by ${plural(rows, 'speaker')} ${against ? 'against' : 'on'} ${columns}`,
  order: 'Order',
  orders: { event: 'By event', name: 'By name', community: 'By community' },
  around: (name: string) => `Around ${name}`,
  noEvent: 'With no part in an event',
  speaker: 'Speaks or acts',
  all: 'All',
  cell: (from: string, to: string, what: string, against: boolean) =>
    `${from} ${against ? 'against' : 'on'} ${to}: ${what}`,
  statements: (n: number) => plural(n, 'statement'),
  underDuress: 'under duress',
  empty: 'No claim passes these filters.',
  keys: 'With the focus on a mark, the arrow keys lead to the next one in that direction.',
  how: 'How to read the matrix',
  howText: [
    'A row holds what one speaker said against others, a column what was said against one. A statement that names several stands in the cell of each, and counts once in the margin.',
    'Where no family or type is chosen, the matrix shows accusations and testimony against somebody. Choose families in the filters to see commentary, pressure or ties instead.',
    'A bar under a mark: at least one of the claims is said to have been made under duress. What somebody says of himself stands in no cell.',
    'By event: each stands under the first event in which the dossier gives him a part. By community: those more closely joined among themselves than to others, whatever the filters.',
  ],
  hub: 'not passed through by chains',
} as const;
