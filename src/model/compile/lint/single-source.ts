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
  const works = new Map(people.map(({ value }) => [value.id, new Set<string>()]));
  const add = (id: string | null, evidence: readonly Evidence[]) => {
    const known = id === null ? undefined : works.get(id);
    if (known !== undefined) for (const { source } of evidence) known.add(source);
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
    const [work, ...more] = works.get(value.id)!;
    if (work === undefined || more.length > 0) return [];
    const finding = {
      code: 'single-source',
      severity: 'info' as const,
      message: `known from one work alone: ${quoted(value.id)} from ${quoted(work)}`,
      hint: 'a second, independent work would bear it out; via does not count',
    };
    return [{ raw, finding }];
  });
}
