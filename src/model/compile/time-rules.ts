/** Dates that cannot be: a life that ends before it begins, a word spoken after death. */
import { dateBounds } from '../dates.ts';
import type { Claim, Person } from '../dossier.ts';
import { quoted } from '../problems.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { Finding } from './report.ts';

export function lifeFinding(person: Person): Finding | null {
  const born = person.born === null ? null : dateBounds(person.born);
  const died = person.died === null ? null : dateBounds(person.died);
  if (born === null || died === null || died.max >= born.min) return null;
  return {
    code: 'impossible-date',
    message: `died before birth: ${quoted(person.died)} before ${quoted(person.born)}`,
    hint: 'correct one of the two',
    path: ['died'],
  };
}

/** A claim made after its speaker's death. A victim or member may well be dead. */
export function afterDeathFinding(
  claim: Pick<Claim, 'date' | 'from' | 'mode' | 'type'>,
  people: ReadonlyMap<string, Person>,
  vocabulary: Vocabulary,
): Finding | null {
  const person = claim.from === null ? undefined : people.get(claim.from);
  const role = vocabulary.types[claim.type]?.['from-is'];
  if (person?.died == null || claim.date === null || claim.mode !== 'made') return null;
  if (role !== 'speaker' && role !== 'actor') return null;
  const said = dateBounds(claim.date);
  const died = dateBounds(person.died);
  if (said === null || died === null || said.min <= died.max) return null;
  return {
    code: 'after-death',
    message: `said after death: ${quoted(claim.date)}, but ${quoted(person.id)} died ${person.died}`,
    hint: 'date is when it was said; the date of publication belongs to the source',
    path: ['date'],
  };
}
