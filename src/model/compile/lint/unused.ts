/** Records that nothing leads to: entities without a claim or a tie, works that nobody cites. */
import type { Claim } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import { citedSources, statementsOf } from './citations.ts';
import { entitiesIn, ofEachFile, type Found, type Records } from './rule.ts';

export function unconnectedEntities(records: Records): Found[] {
  const connected = new Set<string>();
  const add = (id: string | null) => {
    if (id !== null) connected.add(id);
  };
  for (const named of namedInEach(records)) for (const id of named) connected.add(id);
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

const namedInEach = ofEachFile((file): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const { value } of file) addNamed(value, named);
  return named;
});

/** Adds everybody and everything that a claim names; null is most often what a field holds. */
function addNamed(claim: Claim, named: Set<string>): void {
  const { from, context, addressee, retracted, overturned } = claim;
  if (from !== null) named.add(from);
  if (context !== null) named.add(context);
  if (addressee !== null) named.add(addressee);
  if (retracted?.by != null) named.add(retracted.by);
  if (overturned?.by != null) named.add(overturned.by);
  for (const id of claim.to) named.add(id);
  for (const { id } of claim.about) named.add(id);
  for (const { by } of claim.attribution) named.add(by);
  for (const { by } of claim.duress) if (by !== null) named.add(by);
}

export function uncitedSources(records: Records): Found[] {
  const used = citedSources(records);
  const named = targetsInEach(records);
  return records.sources
    .filter(({ value }) => !used.has(value.id) && !named.some((ids) => ids.has(value.id)))
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

/** What the claims of a file are aimed at or about. */
const targetsInEach = ofEachFile(
  (file): ReadonlySet<string> =>
    new Set(file.flatMap(({ value: { to, about } }) => [...to, ...about.map(({ id }) => id)])),
);
