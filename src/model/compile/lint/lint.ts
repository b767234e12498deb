/** Everything that is allowed by the letter and still looks wrong, over the dossier as a whole. */
import type { Report } from '../report.ts';
import { figureConflicts } from './figures.ts';
import { unsourcedIdentities } from './identity.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { outOfOrder } from './order.ts';
import { misplacedParts } from './parts.ts';
import type { LintRule, Records } from './rule.ts';
import { sameNames } from './same-names.ts';
import { singleSources } from './single-source.ts';
import { uncitedSources, unconnectedEntities } from './unused.ts';

/** Rules about what is there. */
const PRESENT: readonly LintRule[] = [
  misplacedParts,
  nearDuplicates,
  outOfOrder,
  figureConflicts,
  sameNames,
  unsourcedIdentities,
];

/** Rules about what is missing: a record that could not be read may well hold it. */
const ABSENT: readonly LintRule[] = [unconnectedEntities, uncitedSources, singleSources];

export function lint(records: Records, report: Report): void {
  const run = (rule: LintRule) => {
    for (const { raw, finding } of rule(records)) report.add(raw, finding);
  };
  const isWhole = !report.hasErrors;
  PRESENT.forEach(run);
  if (isWhole) ABSENT.forEach(run);
}
