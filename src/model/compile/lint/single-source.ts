/**
 * People of whom one work alone tells. No fault, but worth knowing. The work that says it counts,
 * not the page in which it was read; who somebody is (`identification`) is another question.
 */
import type { Claim } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import type { Evidence } from '../../schema/fields.ts';
import { evidenceOf } from './citations.ts';
import { ofEachFile, type Found, type Records } from './rule.ts';

/** The work of each that is named, or null once there are two; of others than people too, which costs nothing. */
type Works = Map<string, string | null>;

export function singleSources(records: Records): Found[] {
  const ofTies: Works = new Map();
  for (const tie of records.ties) addClaim(tie, ofTies);
  const works = [...worksInEach(records), ofTies];
  return records.people.flatMap(({ raw, value }) => {
    const own: Works = new Map();
    add(value.id, evidenceOf(value), own);
    const work = theOne(value.id, [own, ...works]);
    if (work === null) return [];
    const finding = {
      code: 'single-source',
      severity: 'info' as const,
      message: `known from one work alone: ${quoted(value.id)} from ${quoted(work)}`,
      hint: 'a second, independent work would bear it out; via does not count',
    };
    return [{ raw, finding }];
  });
}

const worksInEach = ofEachFile((file): Works => {
  const works: Works = new Map();
  for (const { value } of file) addClaim(value, works);
  return works;
});

function addClaim({ from, to, about, evidence }: Claim, works: Works): void {
  if (from !== null) add(from, evidence, works);
  for (const id of to) add(id, evidence, works);
  for (const { id } of about) add(id, evidence, works);
}

function add(id: string, evidence: readonly Evidence[], works: Works): void {
  for (const { source } of evidence) {
    const known = works.get(id);
    if (known === undefined) works.set(id, source);
    else if (known !== source) works.set(id, null);
  }
}

/** The work that all name who name any; null where there are two, or none. */
function theOne(id: string, works: readonly Works[]): string | null {
  let one: string | null = null;
  for (const each of works) {
    const work = each.get(id);
    if (work === undefined) continue;
    if (work === null || (one !== null && one !== work)) return null;
    one = work;
  }
  return one;
}
