/** What to tell of a path query that cannot be answered as it stands. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { PathQueryError } from '#graph/paths/answerable.ts';
import { LONGEST, MOST_PATHS, type PathQuery } from '#graph/paths/path-query.ts';
import { suggestion } from '#model/did-you-mean.ts';
import { UsageError } from '../usage-error.ts';

/** The error as one of usage: what is wrong, and what to do. */
export function pathUsage(
  { code, value }: PathQueryError,
  index: ClaimIndex,
  query: PathQuery,
): UsageError {
  const unknown = (what: string, known: readonly string[]) =>
    new UsageError(`unknown ${what}: "${value}"`, suggestion(value, known, 'known'));
  switch (code) {
    case 'unknown-entity':
      return unknown('id', [...index.entityIds, 'any:accuser', 'any:commentator']);
    case 'unknown-event':
      return unknown(
        'event',
        index.dossier.events.map(({ id }) => id),
      );
    case 'unknown-source':
      return unknown('source', index.names.sources.names);
    case 'same-ends':
      return new UsageError(`from and to are the same: "${value}"`, 'name two entities');
    case 'avoided-end':
      return new UsageError(
        `an end of the path cannot be avoided: "${value}"`,
        'take it out of --avoid',
      );
    case 'avoided-waypoint':
      return new UsageError(
        `both to be passed and to be avoided: "${value}"`,
        'take it out of --through or of --avoid',
      );
    case 'waypoint-is-end':
      return new UsageError(
        `an end of the path need not be passed through: "${value}"`,
        'take it out of --through',
      );
    case 'too-short-for-waypoints':
      return new UsageError(
        `--max-length ${value} leaves no room for ${query.through.length} to pass through`,
        `at least ${new Set(query.through).size + 1}`,
      );
    case 'type-outside-families':
      return new UsageError(
        `no type of --type is in the families of --family: "${value}"`,
        'leave out one of the two',
      );
    case 'invalid-max-length':
      return new UsageError(`out of range: "${value}"`, `a whole number from 1 to ${LONGEST}`);
    case 'invalid-count':
      return new UsageError(`out of range: "${value}"`, `a whole number from 1 to ${MOST_PATHS}`);
  }
}
