/**
 * How far the end of a path is from the entities that a path of a given length can touch, and from
 * no others: two breadth-first searches grow towards each other as far as the length asks, and the
 * one from the end goes on within the other. Two balls of half the radius hold far fewer entities
 * than one. The memory is kept between searches.
 */
import { PARTS } from '../adjacency.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { isGoal, isStart, type Lane, type Rules, UNUSABLE, USE_DEAD_END } from './rules.ts';

/** As a distance: not to be touched. Greater than any length of a path. */
const BARRED = 2_047;
/** The numbers that one search uses. */
const SPAN = 2_048;
const MOST = 2 ** 30;

/** One of the two searches: the entities at distance `depth` stand at head … tail - 1. */
interface Ball {
  readonly lanes: readonly Lane[];
  readonly queue: Int32Array;
  /** 0 or 1: which of the two numbers of an entity is this search's. */
  readonly own: number;
  depth: number;
  head: number;
  tail: number;
}

interface Memory {
  readonly numbers: Int32Array;
  readonly queues: readonly [Int32Array, Int32Array];
  base: number;
}

const kept = new WeakMap<ClaimIndex, Memory>();

/** The distances of one search between two entities; good until the next one is made. */
export class Reach {
  /**
   * At 2 × entity + 1 the hops to the end, plus `base`; below `base` or far above where no path of
   * the length asked for goes. (At 2 × entity the same from the start.) Lower bounds: the rule of
   * pressure is kept only in that nothing follows pressure that led to nothing.
   */
  readonly numbers: Int32Array;
  readonly base: number;
  readonly #rules: Rules;
  readonly #ahead: Ball;
  readonly #back: Ball;
  /** Where those end in the queue that the search from the end met beyond its own ball. */
  #beyond = 0;

  constructor(rules: Rules) {
    const memory = memoryOf(rules.index);
    this.numbers = memory.numbers;
    this.base = memory.base += SPAN;
    this.#rules = rules;
    for (const entity of rules.avoid) {
      this.numbers[2 * entity] = this.base + BARRED;
      this.numbers[2 * entity + 1] = this.base + BARRED;
    }
    this.#ahead = this.#ballAt(rules.from, rules.ahead, memory.queues[0], 0);
    this.#back = this.#ballAt(rules.to, rules.back, memory.queues[1], 1);
  }

  #ballAt(start: number, lanes: readonly Lane[], queue: Int32Array, own: number): Ball {
    this.numbers[2 * start + own] = this.base;
    queue[0] = start;
    return { lanes, queue, own, depth: 0, head: 0, tail: 1 };
  }

  /** Makes the distances right for every path of at most so many hops. */
  within(length: number): void {
    const [ahead, back] = [this.#ahead, this.#back];
    for (let k = back.tail; k < this.#beyond; k++) this.numbers[2 * back.queue[k]! + 1] = 0;
    while (ahead.depth + back.depth + 1 < length) {
      const waiting = [ahead.tail - ahead.head, back.tail - back.head] as const;
      const ball = waiting[0] <= waiting[1] ? ahead : back;
      this.#beyond = this.#spread(ball, ball.head, ball.tail, ball.depth + 1, Infinity);
      ball.head = ball.tail;
      ball.tail = this.#beyond;
      ball.depth++;
    }
    // Whatever is farther from the end is so near the start that its distance from there is known.
    let [head, tail] = [back.head, back.tail];
    for (let depth = back.depth + 1; depth <= length && head < tail; depth++) {
      this.#beyond = this.#spread(back, head, tail, depth, length - depth);
      head = tail;
      tail = this.#beyond;
    }
    this.#beyond = tail;
  }

  /**
   * Goes one hop on from the entities at head … tail - 1, to those no farther than `most` from the
   * other end; gives where the queue then ends.
   */
  #spread(ball: Ball, head: number, tail: number, depth: number, most: number): number {
    const { numbers, base } = this;
    const { use, test, pass, parts } = this.#rules;
    const { lanes, queue, own } = ball;
    let end = tail;
    for (let at = head; at < tail; at++) {
      const entity = queue[at]!;
      for (let l = 0; l < lanes.length; l++) {
        const { rows, outward } = lanes[l]!;
        const { bounds, ends, codes, claims } = rows;
        const stop = bounds[PARTS * entity + parts]!;
        for (let i = bounds[PARTS * entity]!; i < stop; i++) {
          const next = ends[i]!;
          if (numbers[2 * next + own]! >= base) continue;
          const kind = use[codes[i]!]!;
          if (kind === UNUSABLE) continue;
          if (most !== Infinity) {
            const other = numbers[2 * next + 1 - own]! - base;
            if (other < 0 || other > most) continue;
          }
          if (kind === USE_DEAD_END && !this.#mayEnd(own, entity, next, outward)) continue;
          if (pass[next] === 0 && !this.#isOtherEnd(own, next)) continue;
          if (test !== null && !test(claims[i]!)) continue;
          numbers[2 * next + own] = base + depth;
          if (pass[next] === 1) queue[end++] = next;
        }
      }
    }
    return end;
  }

  /** True if nothing need follow the step between the two, read in the order of the path. */
  #mayEnd(own: number, entity: number, next: number, outward: boolean): boolean {
    const [first, second] = own === 0 ? [entity, next] : [next, entity];
    // Along the claim (as the path goes) pressure must be the last hop; against it, the first.
    const along = own === 0 ? outward : !outward;
    return along ? isGoal(this.#rules, second) : isStart(this.#rules, first);
  }

  #isOtherEnd(own: number, entity: number): boolean {
    return own === 0 ? isGoal(this.#rules, entity) : isStart(this.#rules, entity);
  }
}

function memoryOf(index: ClaimIndex): Memory {
  const size = index.entities.length;
  let memory = kept.get(index);
  if (memory === undefined || memory.base + 2 * SPAN > MOST) {
    const queues = [new Int32Array(size), new Int32Array(size)] as const;
    memory = { numbers: new Int32Array(2 * size), queues, base: 0 };
    kept.set(index, memory);
  }
  return memory;
}
