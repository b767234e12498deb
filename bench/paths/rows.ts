/** The lines that the benchmark of paths prints. */
import type { Row } from '../rows.ts';
import { interleaved } from './measure.ts';
import type { Task } from './tasks.ts';

/** Enough that all is compiled before the best round. */
const ROUNDS = 100;
const LONGEST = 1_500;
/** What is slow is asked of so many pairs, twice. */
const FEW = 15;

export function atMost(name: string, value: number, limit: number | null, unit: string): Row {
  const shown = { name, value: `${value.toFixed(2)}${unit}` };
  return limit === null ? shown : { ...shown, goal: `≤ ${limit}${unit}`, met: value <= limit };
}

/** Our time, that of each yardstick and peer, and the ratios. */
export function taskRows(task: Task, label: string, judged: boolean): Row[] {
  const { pairs } = task;
  const quick = [task.ours, ...task.bare, ...task.peers.filter(({ slow }) => slow !== true)];
  const slow = task.peers.filter((peer) => peer.slow === true);
  const times = interleaved(
    quick.map(({ ask }) => ask),
    { pairs, rounds: ROUNDS, ms: LONGEST },
  );
  const slowTimes = interleaved(
    slow.map(({ ask }) => ask),
    { pairs: Math.min(FEW, pairs), rounds: 2, ms: LONGEST },
  );
  const named = `${label}, ${task.name}`;
  const ours = times[0]!;
  const others = [...quick.slice(1), ...slow].map(({ name }, i) => {
    const time = [...times.slice(1), ...slowTimes][i]!;
    const first = name === task.bare[0]!.name;
    const isBare = task.bare.some((one) => one.name === name);
    const value = isBare
      ? `${us(time)}   ours ÷ it ${(ours / time).toFixed(2)}×`
      : `${us(time)}   it ÷ ours ${(time / ours).toFixed(1)}×`;
    const row = { name: `${named}: ${name}`, value };
    if (!first || !judged || task.goal === null) return row;
    return { ...row, goal: `≤ ${task.goal}×`, met: ours / time <= task.goal };
  });
  return [{ name: `${named}: ours`, value: us(ours) }, ...others];
}

function us(time: number): string {
  return `${time.toFixed(1)} µs`.padStart(12);
}
