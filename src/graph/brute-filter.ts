/** The meaning of a filter, spelled out claim by claim without an index: what tests compare with. */
import { dateBounds, within } from '#model/dates.ts';
import { type Claim, type Dossier, entitiesOf, type Entity, type Source } from '#model/dossier.ts';
import type { Filter } from './filter.ts';

/** True if the claim passes the filter. */
export function matches(dossier: Dossier, claim: Claim, filter: Filter): boolean {
  const entities = new Map(entitiesOf(dossier).map((entity) => [entity.id, entity]));
  const ends = [claim.from, ...claim.to].flatMap((id) => entities.get(id ?? '') ?? []);
  const ok = (values: readonly string[], test: (value: string) => boolean) =>
    values.length === 0 || values.some(test);
  const hasRole = (entity: Entity, role: string) =>
    entity.kind === 'person' && entity.roles.some((held) => held.role === role);
  const lines = [claim.context, ...ends.map((end) => end.id)].flatMap((id) =>
    eventLine(dossier, id),
  );
  const pressure = claim.duress.some(({ kind }) => dossier.vocabulary.duress[kind]!.pressure);
  return (
    ok(filter.family, (value) => value === claim.family) &&
    ok(filter.type, (value) => value === claim.type) &&
    ok(filter.role, (value) => ends.some((end) => hasRole(end, value))) &&
    (filter.kind.length === 0 ||
      (ends.length > 0 && ends.every((end) => filter.kind.includes(end.kind)))) &&
    ok(filter.stance, (value) => value === claim.stance) &&
    ok(filter.entity, (value) => ends.some((end) => end.id === value)) &&
    ok(filter.event, (value) => lines.includes(value)) &&
    ok(filter.claim, (id) => claim.id === id) &&
    ok(filter.source, (id) => claim.evidence.some((e) => e.source === id || e.via === id)) &&
    (filter.during === null || inWindow(claim.date, filter.during, filter.strict)) &&
    (filter.known === null || wasKnown(dossier, claim, filter.known)) &&
    ok(filter.duress, (value) =>
      value === 'none-stated'
        ? claim.duress.length === 0
        : value === 'any'
          ? pressure
          : claim.duress.some(({ kind }) => kind === value),
    ) &&
    ok(filter.certainty, (value) => value === claim.certainty)
  );
}

/** The event and those that it is a part of. */
function eventLine(dossier: Dossier, id: string | null): string[] {
  const event = dossier.events.find((one) => one.id === id);
  return event === undefined ? [] : [event.id, ...eventLine(dossier, event['part-of'])];
}

function inWindow(date: string | null, during: string, strict: boolean): boolean {
  const bounds = date === null ? null : dateBounds(date);
  const window = dateBounds(during);
  if (bounds === null || window === null) return false;
  const relation = within(bounds, window);
  return strict ? relation === 'inside' : relation !== 'outside';
}

/** False if the claim was surely made later, or is an act that all its works surely tell later. */
function wasKnown(dossier: Dossier, claim: Claim, known: string): boolean {
  const last = dateBounds(known)!.max;
  const came = (source: Source) => source['original-date'] ?? source.issued;
  const surelyLater = (date: string | null) => date !== null && dateBounds(date)!.min > last;
  const works = claim.evidence.map((e) => dossier.sources.find(({ id }) => id === e.source)!);
  if (claim.family === 'tie' || claim.family === 'pressure') {
    const untold = works.length > 0 && works.every((work) => surelyLater(came(work)));
    return !surelyLater(claim.date) && !untold;
  }
  if (claim.date !== null) return !surelyLater(claim.date);
  const own = works.filter((work) => work.speaker === claim.from && came(work) !== null);
  return own.length === 0 || own.some((work) => !surelyLater(came(work)));
}
