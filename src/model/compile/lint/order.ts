/** In a file, claims stand in the order of their dates, those without a date last. */
import { dateBounds } from '../../dates.ts';
import type { Claim } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import type { Parsed } from '../parse.ts';
import { misplaced } from './longest-order.ts';
import { ofEachFile, type Found, type Records } from './rule.ts';

export const outOfOrder = (records: Records): Found[] => orderOfEach(records).flat();

/** Names the fewest claims that have to move, and of each a neighbour that it stands wrongly to. */
const orderOfEach = ofEachFile((file): Found[] => {
  const days = file.map(({ value }) => startOf(value));
  const moving = misplaced(days);
  const isMoving = new Set(moving);
  const nextInPlace = nextOf(days, isMoving);
  let last = -1;
  return days.flatMap((day, i) => {
    if (!isMoving.has(i)) {
      last = i;
      return [];
    }
    const before = last !== -1 && days[last]! > day;
    const other = file[before ? last : nextInPlace[i]!]!;
    return [describe(file[i]!, before ? 'after' : 'before', other.value)];
  });
});

function startOf({ date }: Claim): number {
  return (date === null ? null : dateBounds(date))?.min ?? Infinity;
}

/** For each claim, the next one that stays where it is. */
function nextOf(days: readonly number[], isMoving: ReadonlySet<number>): number[] {
  const next: number[] = [];
  for (let i = days.length - 1, at = i; i >= 0; i--) {
    next[i] = at;
    if (!isMoving.has(i)) at = i;
  }
  return next;
}

function describe({ raw, value }: Parsed<Claim>, side: string, other: Claim): Found {
  return {
    raw,
    finding: {
      code: 'out-of-order',
      severity: 'warning',
      message: `out of order: ${shown(value)} stands ${side} ${quoted(other.id)} of ${shown(other)}`,
      hint: 'claims of a file stand by date, those without a date last',
      path: [value.date === null ? 'id' : 'date'],
    },
  };
}

const shown = ({ date }: Claim) => (date === null ? 'no date' : quoted(date));
