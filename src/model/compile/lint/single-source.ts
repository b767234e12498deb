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
  const works: Works = new Map();
  for (const ofFile of worksInEach(records)) {
    for (const [id, work] of ofFile) addWork(id, work, works);
  }
  for (const tie of records.ties) addClaim(tie, works);
  return records.people.flatMap(({ raw, value }) => {
    add(value.id, evidenceOf(value), works);
    const work = works.get(value.id) ?? null;
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
  for (const { source } of evidence) addWork(id, source, works);
}

function addWork(id: string, work: string | null, works: Works): void {
  const known = works.get(id);
  if (known === undefined) works.set(id, work);
  else if (known !== work) works.set(id, null);
}
