/** The page finds what the command line finds: the same chains in the same order, or the same reason. */
import type { TraceAnswer } from '#graph/trace.ts';
import { readDossier } from '../../scripts/read-dossier.ts';
import { attest } from './command-line.ts';
import { expect, open, panel, test } from './page.ts';

const ALL = 'accusation,testimony,commentary,pressure,tie';
const QUESTIONS: readonly (readonly [string, string, ...string[]])[] = [
  ['dorodnov', 'david-riazanov'],
  ['david-riazanov', 'dorodnov'],
  ['david-riazanov', 'dorodnov', '--direction', 'backward'],
  ['any:accuser', 'david-riazanov', '--count', '5'],
  ['soviet-prosecution', 'leon-trotsky', '--count', '8'],
  ['soviet-prosecution', 'leon-trotsky', '--through', 'lev-kamenev', '--count', '3'],
  ['soviet-prosecution', 'leon-trotsky', '--avoid', 'lev-kamenev', '--count', '3'],
  ['lev-kamenev', 'leon-trotsky', '--chronological', 'strict', '--count', '3'],
  ['leon-trotsky', 'joseph-stalin', '--without-duress', 'strict'],
  ['walter-duranty', 'leon-trotsky', '--direction', 'any', '--family', ALL, '--count', '6'],
  ['any:commentator', 'soviet-prosecution', '--direction', 'any', '--count', '4'],
  ['walter-duranty', 'lev-kamenev', '--type', 'judges-case'],
  ['gregory-zinoviev', 'lev-kamenev', '--roster', '--via', 'all', '--count', '3'],
  ['isaak-rubin', 'david-riazanov', '--without-source', 'simkin-great-purge'],
];

const ends = readDossier('graph-data').dossier!;
const names = new Map([...ends.people, ...ends.groups, ...ends.events].map((e) => [e.id, e.name]));

/** The address that asks what the options ask. */
function addressOf([from, to, ...options]: readonly [string, string, ...string[]]): string {
  const fields = new URLSearchParams({ view: 'trace', from, to });
  options.forEach((option, i) => {
    if (!option.startsWith('--')) return;
    const value = options[i + 1];
    fields.set(option.slice(2), value === undefined || value.startsWith('--') ? 'yes' : value);
  });
  return `?${fields.toString()}`;
}

for (const question of QUESTIONS) {
  test(`the page answers as the command line: ${question.join(' ')}`, async ({ page }) => {
    const answer = attest('query', 'path', ...question) as TraceAnswer;
    await open(page, addressOf(question));
    const prose = panel(page);
    if (answer.paths.length === 0) {
      await expect(prose.getByRole('heading', { name: 'No path.' })).toBeVisible();
      await expect(prose.getByRole('link', { name: 'Show it' })).toHaveCount(
        answer.nearest === null ? 0 : 1,
      );
      return;
    }
    for (const [i, { entities, hops }] of answer.paths.entries()) {
      if (i > 0) await prose.getByRole('button', { name: 'Next chain' }).click();
      const route = entities.map((id) => names.get(id)).join(ARROW);
      await expect(prose.locator('.route')).toHaveText(new RegExp(`^${pattern(route)}$`));
      await expect(prose.locator('.hops li')).toHaveCount(hops.length);
      await expect(prose.locator('.hops li').first()).toContainText(hops[0]!.sentence);
    }
    const rests = answer.dependence!;
    const broken = [...rests.sources, ...rests.entities, ...rests.claims].length;
    await expect(prose.getByText('No single source, person or claim')).toHaveCount(
      broken === 0 ? 1 : 0,
    );
  });
}

const ARROW = ' to ';
const pattern = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .split(ARROW)
    .join('\\s*[→←↔–]\\s*');
