/** Guided questions lead into views by query strings; the ids in them must exist. */
import { quoted } from '../problems.ts';
import type { Known } from './ids.ts';
import type { Finding, Report } from './report.ts';

const ID_FIELDS = new Set(['select', 'from', 'to', 'event', 'source', 'avoid', 'through']);

export function viewFindings(view: string, { ids, broken }: Known, report: Report): Finding[] {
  const found: Finding[] = [];
  let known: string[] | undefined;
  for (const pair of view.split('&')) {
    const [field, value = ''] = pair.split('=');
    if (field === undefined || !ID_FIELDS.has(field)) continue;
    for (const id of value.split(',')) {
      if (id === '' || id === '*' || ids.has(id) || broken.mayHold(id)) continue;
      known ??= [...ids.keys()];
      const near = report.near(id, known);
      found.push({
        code: 'unknown-id',
        message: `unknown id: ${quoted(id)} in the view`,
        hint: near === null ? 'name an id of this dossier' : `did you mean "${near}"?`,
        path: ['view'],
      });
    }
  }
  return found;
}
