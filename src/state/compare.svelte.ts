/** The comparison that the address asks for. Derived from the address alone. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { Cell } from '#graph/compare/cells.ts';
import { type Comparison, opposed } from '#graph/compare/compare.ts';
import { eraOf, lastContemporaryDay } from '#graph/compare/era.ts';
import {
  groupedBy,
  type Judgement,
  judgementsIn,
  judgementsOf,
} from '#graph/compare/judgements.ts';
import type { Opposition } from '#graph/compare/oppositions.ts';
import type { Relation } from '#graph/compare/relations.ts';
import { saidWhen } from '#graph/compare/said.ts';
import { stancesTaken } from '#graph/compare/standing.ts';
import { sortSubjects } from '#graph/compare/whom.ts';
import { compileFilter, type Filter } from '#graph/filter.ts';
import type { Claim } from '#model/dossier.ts';
import type { AddressBar } from './address-bar.svelte.ts';
import { boardOf, type Board, cellKey, cellMap, MOST_PAIRS } from './board.ts';
import {
  claimsOfCells,
  claimsOpposed,
  countShown,
  countSpeakers,
  eachOnce,
  type Shown,
} from './compare-shown.ts';
import { kindOf, sectionsOf, type Section } from './board-sections.ts';
import { noChoice, type CompareChoice } from './compare-address.ts';
import { casePresets, comparing, type Preset } from './compare-presets.ts';
import { columnsOf, type SubjectColumns } from './compare-columns.ts';
import type { Records } from './records.ts';

export type { Cell, Opposition, Relation };

/** Columns that are shown side by side without having been chosen. */
const MOST_UNASKED = 8;

export class Compare {
  readonly #index: ClaimIndex;
  readonly #records: Records;
  readonly #bar: AddressBar;

  /** As text, so that a step which leaves the choice alone recomputes nothing. */
  readonly #asked: string = $derived.by(() => {
    const { compare, filter } = this.#bar.current;
    return JSON.stringify({ with: compare.with, on: compare.on, rows: compare.rows, filter });
  });
  readonly #judgements = $derived.by(() => {
    const { filter, with: chosen } = JSON.parse(this.#asked) as Asked;
    return judgementsIn(this.#index, compileFilter(this.#index, filter)).filter(
      ({ commentator }) => chosen.length === 0 || chosen.includes(commentator),
    );
  });
  readonly board: Board = $derived.by(() => {
    const { filter, ...choice } = JSON.parse(this.#asked) as Asked;
    return boardOf(this.#index, { ...noChoice, ...choice }, filter);
  });
  readonly comparison = $derived.by(() => this.board.comparison);
  /** What stands against each other: between those chosen, on what is chosen, or all. */
  readonly opposed: Pick<Comparison, 'contradictions' | 'truncated'> = $derived.by(() => {
    const { filter, with: commentators, on: subjects } = JSON.parse(this.#asked) as Asked;
    return opposed(this.#index, { commentators, subjects, filter, limit: MOST_PAIRS });
  });
  readonly sections: readonly Section[] = $derived.by(() =>
    sectionsOf(this.#index, this.#records, this.comparison, this.choice.by),
  );
  /** All commentators in the order of the sections. */
  readonly commentators = $derived.by(() =>
    this.choice.show === 'columns' && this.choice.with.length > 0
      ? this.comparison.commentators
      : this.sections.flatMap(({ commentators }) => commentators),
  );
  readonly columns: readonly SubjectColumns[] = $derived.by(() =>
    columnsOf(this.#index, this.comparison),
  );
  readonly #cells: ReadonlyMap<string, Cell> = $derived.by(() => cellMap(this.comparison));
  /** Every case on which a stance is taken, under no filter, in order of time. */
  readonly cases: readonly string[] = $derived.by(() => {
    const taken = judgementsIn(this.#index).filter(({ stance }) => stance !== null);
    return sortSubjects(this.#index, [...groupedBy(taken, 'subject').keys()]);
  });
  /** Who and which cases have contradictions at all, with how many. */
  readonly contradicting = $derived.by(() => {
    const filter = (JSON.parse(this.#asked) as Asked).filter;
    const count = (commentators: readonly string[], subjects: readonly string[]) =>
      opposed(this.#index, { commentators, subjects, filter, limit: MOST_PAIRS }).contradictions;
    const people = countSpeakers(this.#records, count([], []));
    return {
      people: this.everybody.flatMap((id) => {
        const n = people.get(id) ?? 0;
        return n === 0 ? [] : [{ id, n }];
      }),
      cases: this.cases.flatMap((id) => {
        const n = count([], [id]).length;
        return n === 0 ? [] : [{ id, n }];
      }),
    };
  });
  /** Everybody who takes a stance or stands against somebody, by name. */
  readonly everybody: readonly string[] = $derived.by(() => {
    const collator = new Intl.Collator(this.#index.dossier.info.language);
    const speaking = groupedBy(judgementsIn(this.#index), 'commentator').keys();
    return [...speaking].sort((a, b) =>
      collator.compare(this.#records.name(a), this.#records.name(b)),
    );
  });
  /** The case whose standing is shown: the one chosen, or the one on which most is said. */
  readonly standingCase: string | null = $derived.by(() => {
    const { on: asked } = this.choice;
    if (asked.length > 0) return asked.find((id) => this.cases.includes(id)) ?? null;
    const on = groupedBy(
      judgementsIn(this.#index).filter(({ stance }) => stance !== null),
      'subject',
    );
    const size = (id: string) => on.get(id)?.length ?? 0;
    return [...this.cases].sort((a, b) => size(b) - size(a))[0] ?? null;
  });
  /** Side by side needs two at least; without a choice more than a few are no columns. */
  readonly tooMany = $derived.by(() => {
    const size = this.comparison.commentators.length;
    return size < 2 || (this.choice.with.length === 0 && size > MOST_UNASKED);
  });
  /** The claims on view, each once. */
  readonly claims: readonly string[] = $derived.by(() => {
    const event = this.standingCase;
    const { show } = this.choice;
    const taken = event === null ? [] : this.taken(event).filter(({ general }) => !general);
    const all =
      show === 'standing'
        ? taken.map(({ claim }) => claim)
        : show === 'contradictions'
          ? claimsOpposed(this.opposed)
          : claimsOfCells(this.comparison);
    return eachOnce(all);
  });
  /** How many speakers and statements are on view. */
  readonly shown: Shown = $derived.by(() => {
    const compared = this.choice.show === 'board' || this.choice.show === 'columns';
    const { commentators } = this.comparison;
    return countShown(this.#records, this.claims, compared ? commentators : null);
  });
  readonly presets: readonly Preset[] = $derived.by(() => casePresets(this.#index, this.cases));

  /** The guided questions that a comparison answers. */
  get questions() {
    return comparing(this.#records.dossier.questions);
  }

  constructor(index: ClaimIndex, records: Records, bar: AddressBar) {
    this.#index = index;
    this.#records = records;
    this.#bar = bar;
  }

  get choice(): CompareChoice {
    return this.#bar.current.compare;
  }

  cell = (commentator: string, subject: string): Cell | null =>
    this.#cells.get(cellKey(commentator, subject)) ?? null;
  cellsOn = (subject: string): Cell[] =>
    this.commentators.flatMap((commentator) => this.cell(commentator, subject) ?? []);

  /** What a claim says of a subject; null where it says nothing of it. */
  judgement = (claim: Claim, subject: string): Judgement | null =>
    judgementsOf(claim).find((one) => one.subject === subject) ?? null;
  /** When a claim was made, and how that is known. */
  said = (claim: Claim) => saidWhen(this.#index, claim);
  era = (claim: Claim) => eraOf(this.#index, claim);
  lastContemporaryDay = (event: string) => lastContemporaryDay(this.#index, event);

  /** The stances taken on a case by the commentators, whatever else is shown. */
  taken = (event: string) => stancesTaken(this.#index, event, this.#judgements);
  kindOf = (id: string) => kindOf(this.#records, id);

  go = (change: Partial<CompareChoice>, how?: { replace?: boolean }) =>
    this.#bar.go({ compare: { ...this.choice, ...change } }, how);
  /** Afresh, about one record that is being read elsewhere. */
  recordHref = (change: Partial<CompareChoice>) =>
    this.#bar.href({ view: 'compare', select: null, compare: { ...noChoice, ...change } });
  href = (change: Partial<CompareChoice>) =>
    this.#bar.href({ view: 'compare', compare: { ...this.choice, ...change } });
}

interface Asked extends Pick<CompareChoice, 'with' | 'on' | 'rows'> {
  readonly filter: Filter;
}
