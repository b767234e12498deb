/** What stands in each column of a record's row, and by what the row is sorted there. Pure. */
import { authorsOf } from '#model/author-name.ts';
import type { AnyRecord, Claim, Entity, Source } from '#model/dossier.ts';
import { dateOrder, type Order, textOrder } from './sorted.ts';
import type { World } from './world.ts';

export interface Cell {
  readonly text: string;
  readonly order: Order;
}

type Write<T> = (record: T, world: World) => Cell;
type Writers<T> = Readonly<Record<string, Write<T>>>;

const words = (text: string | null): Cell => ({ text: text ?? '', order: textOrder(text ?? '') });
const list = (texts: readonly string[]): Cell => words([...new Set(texts)].join(', '));
const number = (n: number, world: World): Cell => ({ text: world.number(n), order: n });
const dated = (date: string | null, world: World): Cell => ({
  text: world.date(date),
  order: dateOrder(date),
});

const entity: Writers<Entity> = {
  name: ({ name }) => words(name),
  spellings: ({ native, aliases }) => list([...Object.values(native), ...aliases]),
  by: ({ id }, world) => number(world.counts(id).by, world),
  about: ({ id }, world) => number(world.counts(id).about, world),
  sources: ({ id }, world) => number(world.counts(id).sources, world),
  summary: ({ summary }) => words(summary),
  note: ({ note }) => words(note),
  outcomes: (record, world) =>
    list(
      (record.kind === 'event'
        ? record.parts.flatMap((part) => part.outcomes.map(({ outcome }) => outcome))
        : world.outcomes(record.id)
      ).map((one) => world.records.term('outcomes', one)),
    ),
  roles: (record, { records }) =>
    list(
      record.kind === 'person' ? record.roles.map(({ role }) => records.term('roles', role)) : [],
    ),
  born: (record, world) => dated(record.kind === 'person' ? record.born : null, world),
  died: (record, world) => dated(record.kind === 'person' ? record.died : null, world),
  type: (record, { records }) => {
    if (record.kind === 'person') return words(null);
    return words(
      records.term(record.kind === 'group' ? 'group-types' : 'event-types', record.type),
    );
  },
  date: (record, world) => dated(record.kind === 'person' ? null : record.date, world),
  members: (record, { records }) =>
    list(record.kind === 'group' ? record.includes.map((id) => records.name(id)) : []),
  place: (record) => words(record.kind === 'event' ? record.place : null),
  thesis: (record) => words(record.kind === 'event' ? record.thesis : null),
  'part-of': (record, { records }) => {
    const whole = record.kind === 'event' ? record['part-of'] : null;
    return words(whole === null ? null : records.name(whole));
  },
  parts: (record, { records }) => {
    const taken = new Map<string, string[]>();
    for (const { part, who } of record.kind === 'event' ? record.parts : []) {
      taken.set(part, [...(taken.get(part) ?? []), records.name(who)]);
    }
    const texts = [...taken].map(([part, names]) => {
      const label =
        names.length === 1 ? records.term('parts', part) : records.plural('parts', part);
      return `${label}: ${names.join(', ')}`;
    });
    return words(texts.join('; '));
  },
};

const source: Writers<Source> = {
  name: (record) => words(record['title-short'] ?? record.title),
  title: ({ title }) => words(title),
  author: (record) => words(authorsOf(record)),
  issued: ({ issued }, world) => dated(issued, world),
  reliability: ({ reliability }, { records }) =>
    words(reliability === null ? null : records.term('reliability', reliability)),
  speaker: ({ speaker }, { records }) => words(speaker === null ? null : records.name(speaker)),
  type: ({ type }) => words(type),
  cited: ({ id }, world) => number(world.cited(id).cited, world),
  alone: ({ id }, world) => number(world.cited(id).alone, world),
  note: ({ note }) => words(note),
};

const claim: Writers<Claim> = {
  // Its date has a column.
  claim: (record, { records }) => words(records.sentence({ ...record, date: null })),
  date: ({ date }, world) => dated(date, world),
  type: ({ type }, { records }) => words(records.term('types', type)),
  speaker: ({ from }, { records }) => words(from === null ? null : records.name(from)),
  target: ({ to }, { records }) => list(to.map((id) => records.name(id))),
  context: ({ context }, { records }) => words(context === null ? null : records.name(context)),
  stance: ({ stance }, { records }) =>
    words(stance === null ? null : records.term('stances', stance)),
  attitude: ({ attitude }, { messages }) =>
    words(attitude === null ? null : messages.claim.attitudes[attitude]),
  duress: ({ duress }, { records }) => list(duress.map(({ kind }) => records.term('duress', kind))),
  certainty: ({ certainty }, { messages }) => words(messages.claim.certaintyWords[certainty]),
  evidence: ({ evidence }, { records }) =>
    words(
      [
        ...new Set(
          evidence.map(({ source: work, at }) =>
            [records.shortName(work), at].filter(Boolean).join(', '),
          ),
        ),
      ].join('; '),
    ),
  says: ({ says }) => words(says),
  quotation: ({ evidence }) => words(evidence.flatMap(({ quote }) => quote ?? []).join(' · ')),
  note: ({ note }) => words(note),
};

/** The cell of a record in a column of its table. */
export function cellOf(record: AnyRecord, column: string, world: World): Cell {
  const nothing: Cell = { text: '', order: null };
  if (record.kind === 'claim') return claim[column]?.(record, world) ?? nothing;
  if (record.kind === 'source') return source[column]?.(record, world) ?? nothing;
  return entity[column]?.(record, world) ?? nothing;
}
