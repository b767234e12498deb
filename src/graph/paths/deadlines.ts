/** How late a chronological chain may be at each entity and still reach the end. */
import { PARTS } from '../adjacency.ts';
import { type Clock, EARLIEST, NEVER } from './chronology.ts';
import { type Rules, UNUSABLE, USE_EFFECT, USE_LINKED } from './rules.ts';

/**
 * The latest day on which a chain may stand at an entity with so many hops left and still come to a
 * goal in time, if it did not come by a step that sets dates aside; reckoned level by level, when
 * asked for. An upper bound, exact for walks without such steps. (The dual of earliest arrival: H. Wu and others, "Path problems in temporal
 * graphs", PVLDB 7, 2014.)
 */
export class Deadlines {
  readonly #rules: Rules;
  readonly #clock: Clock;
  readonly #levels: Float64Array[];
  /** Entities whose deadline the newest level moved. */
  #moved: readonly number[];
  /** By entity the newest level that moved its deadline. */
  readonly #movedAt: Uint32Array;

  constructor(rules: Rules, clock: Clock) {
    this.#rules = rules;
    this.#clock = clock;
    const level = new Float64Array(rules.index.entities.length).fill(EARLIEST);
    for (const goal of rules.goals) level[goal] = NEVER;
    this.#levels = [level];
    this.#movedAt = new Uint32Array(level.length);
    this.#moved = rules.goals;
  }

  /** EARLIEST where there is no way. */
  latest(entity: number, hops: number): number {
    while (this.#levels.length <= hops && this.#moved.length > 0) this.#deepen();
    return this.#levels[Math.min(hops, this.#levels.length - 1)]![entity]!;
  }

  #deepen(): void {
    const { use, parts, test, back, avoid } = this.#rules;
    const known = this.#levels[this.#levels.length - 1]!;
    const level = known.slice();
    const moved: number[] = [];
    const levelNumber = this.#levels.length;
    for (const entity of this.#moved) {
      const deadline = known[entity]!;
      for (const { rows } of back) {
        const end = rows.bounds[PARTS * entity + parts]!;
        for (let i = rows.bounds[PARTS * entity]!; i < end; i++) {
          const kind = use[rows.codes[i]!]!;
          const claim = rows.claims[i]!;
          if (kind === UNUSABLE || (test !== null && !test(claim))) continue;
          const onward = setsDatesAside(this.#clock, kind) ? NEVER : deadline;
          const latest = this.#clock.before(onward, claim, false);
          const other = rows.ends[i]!;
          if (latest <= level[other]! || avoid.includes(other)) continue;
          level[other] = latest;
          if (this.#movedAt[other] === levelNumber) continue;
          this.#movedAt[other] = levelNumber;
          moved.push(other);
        }
      }
    }
    this.#levels.push(level);
    this.#moved = moved;
  }
}

/**
 * True of a step after which the dates may be set aside, since pressure ties it to the next: then no
 * deadline of the entity at which it arrives holds.
 */
export function setsDatesAside({ reversed }: Clock, kind: number): boolean {
  return kind === USE_LINKED || (reversed && kind === USE_EFFECT);
}
