/**
 * A table of the dossier as the address asks for it. Made by the view when it is first shown, so that
 * the opening view pays for none of it.
 */
import type { AnyRecord } from '#model/dossier.ts';
import type { BrowseChoice } from '../browse-address.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { type Cell, cellOf } from './cells.ts';
import { passagesOf } from './passages.ts';
import { allRecords, idSet, selectedRecords } from './selected-records.ts';
import { sorted } from './sorted.ts';
import { nameColumn, shownColumns, type TableName, TABLES } from './tables.ts';
import { Asked, type Passage, passageWith, type TextIndex, textIndex } from './text-index.ts';
import { World } from './world.ts';

export class Browse {
  readonly #explorer: Explorer;
  /** Made when words are first asked of a table. */
  readonly #texts: Partial<Record<TableName, TextIndex>> = {};

  readonly choice: BrowseChoice = $derived.by(() => this.#explorer.address.browse);
  readonly table: TableName = $derived(this.choice.table);
  readonly columns = $derived(shownColumns(this.table, this.choice.columns));
  readonly #chosen: ReadonlySet<string> = $derived(idSet(this.choice.chosen));
  readonly asked = $derived(new Asked(this.choice.text));
  readonly #world = $derived.by(() => {
    const { records, messages, language, selection } = this.#explorer;
    return new World(records, messages, language, selection);
  });
  readonly #passing = $derived.by(() => selectedRecords(this.#explorer.selection, this.table));
  readonly #found = $derived.by(() => {
    if (this.asked.words.length === 0) return this.#passing;
    const texts = this.#textsOf(this.table);
    return this.#passing.filter(({ id }) => this.asked.matches(texts.get(id) ?? ''));
  });
  /** As the table comes: claims as the dossier orders them, all else by name. */
  readonly sort = $derived.by(() => {
    const sort = this.choice.sort ?? (this.table === 'claims' ? null : nameColumn(this.table));
    if (sort === null) return null;
    return { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') };
  });
  /** The rows, in order. */
  readonly rows: readonly AnyRecord[] = $derived.by(() => {
    const { sort } = this;
    if (sort === null) return this.#found;
    return sorted(this.#found, (one) => this.cell(one, sort.column).order, sort.descending);
  });
  readonly total = $derived.by(() => allRecords(this.#explorer.dossier, this.table).length);
  /** How many of each table pass the filters. */
  readonly sizes = $derived.by(() =>
    TABLES.map((table) => ({
      table,
      size: selectedRecords(this.#explorer.selection, table).length,
    })),
  );

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  cell = (record: AnyRecord, column: string): Cell => cellOf(record, column, this.#world);
  isChosen = (id: string): boolean => this.#chosen.has(id);

  /** What of the record holds the words asked for, where no column shows it. */
  passage(record: AnyRecord): Passage | null {
    if (this.asked.words.length === 0) return null;
    const seen = this.columns.map(({ id }) => this.cell(record, id).text);
    const missing = this.asked.missingIn(seen);
    return missing.length === 0 ? null : passageWith(passagesOf(record), missing);
  }

  /** The table as rows of text, its head first: the rows chosen, or all. */
  asText(labels: (column: string) => string): string[][] {
    const chosen = this.rows.filter(({ id }) => this.isChosen(id));
    return [
      ['id', ...this.columns.map(({ id }) => labels(id))],
      ...(chosen.length > 0 ? chosen : this.rows).map((row) => [
        row.id,
        ...this.columns.map(({ id }) => this.cell(row, id).text),
      ]),
    ];
  }

  // --- Changes, all of the address ---

  #go = (change: Partial<BrowseChoice>) =>
    this.#explorer.go({ browse: { ...this.choice, ...change } }, { replace: true });

  set = (change: Partial<BrowseChoice>) => this.#go(change);

  tableHref = (table: TableName) =>
    this.#explorer.href({
      select: null,
      browse: { ...this.choice, table, sort: null, columns: [], chosen: [] },
    });

  /** Once up, once more down. */
  sortBy(column: string) {
    const down = this.sort?.column === column && !this.sort.descending;
    this.#go({ sort: down ? `-${column}` : column });
  }

  choose = (ids: readonly string[], on: boolean) => {
    const others = this.choice.chosen.filter((id) => !ids.includes(id));
    this.#go({ chosen: on ? [...others, ...ids] : others });
  };

  #textsOf(table: TableName): TextIndex {
    const texts = (this.#texts[table] ??= textIndex(
      allRecords(this.#explorer.dossier, table),
      passagesOf,
    ));
    return texts;
  }
}
