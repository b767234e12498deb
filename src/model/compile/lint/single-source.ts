/**
 * People of whom one work alone tells. No fault, but worth knowing. The work that says it counts,
 * not the page in which it was read; who somebody is (`identification`) is another question.
 */
import type { Claim } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import type { Evidence } from '../../schema/fields.ts';
import { evidenceOf } from './citations.ts';
import type { Found, Records } from './rule.ts';

export function singleSources({ people, claims, ties }: Records): Found[] {
  /** The work of each, or null once there are two; of others than people too, which costs nothing. */
  const works = new Map<string, string | null>();
  const add = (id: string | null, evidence: readonly Evidence[]) => {
    if (id === null) return;
    for (const { source } of evidence) {
      const known = works.get(id);
      if (known === undefined) works.set(id, source);
      else if (known !== source) works.set(id, null);
    }
  };
  const addClaim = ({ from, to, about, evidence }: Claim) => {
    add(from, evidence);
    for (const id of to) add(id, evidence);
    for (const { id } of about) add(id, evidence);
  };
  for (const { value } of claims) addClaim(value);
  ties.forEach(addClaim);
  return people.flatMap(({ raw, value }) => {
    add(value.id, evidenceOf(value));
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
