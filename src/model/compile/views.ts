/** Guided questions lead into views by query strings; the ids in them must exist. */
import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../problems.ts';
import type { Known } from './references.ts';
import type { Finding } from './report.ts';

const ID_FIELDS = new Set(['select', 'from', 'to', 'event', 'source', 'avoid', 'through']);

export function viewFindings(view: string, { ids, broken }: Known): Finding[] {
  const found: Finding[] = [];
  for (const pair of view.split('&')) {
    const [field, value = ''] = pair.split('=');
    if (field === undefined || !ID_FIELDS.has(field)) continue;
    for (const id of value.split(',')) {
      if (id === '' || id === '*' || ids.has(id) || broken.mayHold(id)) continue;
      const near = didYouMean(id, ids.keys());
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
