/** Records that nothing leads to: entities without a claim or a tie, works that nobody cites. */
import type { Claim } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import { citedSources, statementsOf } from './citations.ts';
import { entitiesIn, type Found, type Records } from './rule.ts';

export function unconnectedEntities(records: Records): Found[] {
  const connected = new Set<string | null>();
  const add = (id: string | null | undefined) => connected.add(id ?? null);
  for (const { value } of records.claims) namedIn(value).forEach(add);
  for (const tie of records.ties) namedIn(tie).forEach(add);
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

/** Everybody and everything that a claim names. */
function namedIn(claim: Claim): (string | null | undefined)[] {
  return [
    ...[claim.from, claim.context, claim.addressee, claim.retracted?.by, claim.overturned?.by],
    ...claim.to,
    ...claim.about.map(({ id }) => id),
    ...claim.attribution.map(({ by }) => by),
    ...claim.duress.map(({ by }) => by),
  ];
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
