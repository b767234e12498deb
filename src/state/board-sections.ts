/** The commentators of a board in sections: by stance, kind or time, or in one row. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { Comparison } from '#graph/compare/compare.ts';
import { type Era, eraOf, ERAS } from '#graph/compare/era.ts';
import { groupedBy } from '#graph/compare/judgements.ts';
import { saidWhen } from '#graph/compare/said.ts';
import { NONE, VARIES } from '#graph/compare/standing.ts';
import type { Arrangement } from './compare-address.ts';
import type { Records } from './records.ts';

export interface Section {
  /** A stance, a time, or a kind's words; empty where there is one section. */
  readonly key: string;
  readonly commentators: readonly string[];
}

/**
 * Commentators in sections, each in order of their first judgement. By stance: as the vocabulary has
 * them, then who differs from case to case, then who takes none. By kind: the first role, or the type
 * of a group. By time: contemporary if one of the judgements is.
 */
export function sectionsOf(
  index: ClaimIndex,
  records: Records,
  comparison: Comparison,
  by: Arrangement,
): Section[] {
  const name = (id: string) => records.name(id);
  const collator = new Intl.Collator(index.dossier.info.language);
  const first = firstDays(index, comparison);
  const inTime = [...comparison.commentators].sort(
    (a, b) => compareDays(first.get(a), first.get(b)) || collator.compare(name(a), name(b)),
  );
  if (by === 'date') return [{ key: '', commentators: inTime }];
  if (by === 'name') {
    const named = [...inTime].sort((a, b) => collator.compare(name(a), name(b)));
    return [{ key: '', commentators: named }];
  }
  const eras = by === 'era' ? erasOf(index, comparison) : null;
  const key = (id: string): string =>
    eras !== null
      ? (eras.get(id) ?? 'unknown')
      : by === 'kind'
        ? kindOf(records, id)
        : (comparison.standings.get(id) ?? NONE);
  const sections = new Map<string, string[]>();
  for (const id of inTime) sections.set(key(id), [...(sections.get(key(id)) ?? []), id]);
  return [...sections]
    .map(([key, commentators]) => ({ key, commentators }))
    .sort(
      (a, b) => rank(index, by, a.key) - rank(index, by, b.key) || collator.compare(a.key, b.key),
    );
}

function rank({ dossier }: ClaimIndex, by: Arrangement, key: string): number {
  if (by === 'era') return ERAS.indexOf(key as Era);
  if (by === 'kind') return key === '' ? 1 : 0;
  if (key === NONE) return Infinity;
  return key === VARIES ? Number.MAX_VALUE : (dossier.vocabulary.stances[key]?.order ?? 0);
}

/** The first role of a person, or the type of a group, in words; empty where there is none. */
export function kindOf(records: Records, id: string): string {
  const entity = records.entity(id);
  if (entity?.kind === 'group') return records.term('group-types', entity.type);
  if (entity?.kind !== 'person') return '';
  const role = entity.roles[0]?.role;
  return role === undefined ? '' : records.term('roles', role);
}

function firstDays(index: ClaimIndex, { judgements }: Comparison): Map<string, number> {
  const first = new Map<string, number>();
  for (const { commentator, claim } of judgements) {
    if (!first.has(commentator)) first.set(commentator, dayOf(index, claim));
  }
  return first;
}

function dayOf(index: ClaimIndex, claim: Comparison['judgements'][number]['claim']): number {
  const { by, min } = saidWhen(index, claim);
  return by === 'said' || by === 'published' ? min : Infinity;
}

function compareDays(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}

function erasOf(index: ClaimIndex, comparison: Comparison): Map<string, Era> {
  const on = new Set(comparison.subjects);
  const groups = groupedBy(
    comparison.judgements.filter(({ subject }) => on.has(subject)),
    'commentator',
  );
  return new Map(
    [...groups].map(([id, judgements]) => {
      const eras = new Set(judgements.map(({ claim }) => eraOf(index, claim)));
      return [id, ERAS.find((era) => eras.has(era)) ?? 'unknown'];
    }),
  );
}
