/** Records that nothing leads to: entities without a claim or a tie, works that nobody cites. */
import type { Claim } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import { citedSources, statementsOf } from './citations.ts';
import { entitiesIn, type Found, type Records } from './rule.ts';

export function unconnectedEntities(records: Records): Found[] {
  const connected = new Set<string | null | undefined>();
  const add = (id: string | null | undefined) => connected.add(id);
  for (const { value } of records.claims) addNamed(value, connected);
  for (const tie of records.ties) addNamed(tie, connected);
  for (const { value } of records.events) {
    if (value['part-of'] !== null) [value.id, value['part-of']].forEach(add);
  }
  const cited = citedSources(records);
  for (const { value } of records.sources) if (cited.has(value.id)) add(value.speaker);
  for (const { value } of entitiesIn(records)) {
    for (const { attribution } of statementsOf(value)) attribution.forEach(({ by }) => add(by));
  }
  return entitiesIn(records)
    .filter(({ value }) => !connected.has(value.id))
    .map(({ raw, value }) => ({
      raw,
      finding: {
        code: 'unconnected',
        severity: 'warning',
        message: `${value.kind} without a claim or tie: ${quoted(value.id)}`,
        hint: 'add what was said or done, by or about it, or take the file out',
      },
    }));
}

/** Adds everybody and everything that a claim names. */
function addNamed(claim: Claim, named: Set<string | null | undefined>): void {
  named.add(claim.from).add(claim.context).add(claim.addressee);
  named.add(claim.retracted?.by).add(claim.overturned?.by);
  for (const id of claim.to) named.add(id);
  for (const { id } of claim.about) named.add(id);
  for (const { by } of claim.attribution) named.add(by);
  for (const { by } of claim.duress) named.add(by);
}

export function uncitedSources(records: Records): Found[] {
  const used = citedSources(records);
  for (const { value } of records.claims) {
    for (const id of value.to) used.add(id);
    for (const { id } of value.about) used.add(id);
  }
  return records.sources
    .filter(({ value }) => !used.has(value.id))
    .map(({ raw, value }) => ({
      raw,
      finding: {
        code: 'uncited-source',
        severity: 'warning',
        message: `source that nothing cites: ${quoted(value.id)}`,
        hint: 'cite it in evidence, name it in to or about of a claim, or take the file out',
      },
    }));
}
