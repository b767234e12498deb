/** npm run bench: every measurement, in one run, as ratios against named peers. */
import { benchBrowser } from './browser.ts';
import { benchBuild } from './build.ts';
import { benchPaths } from './paths.ts';
import { printRows } from './rows.ts';
import { benchSearch } from './search.ts';

const MIDDLE = { people: 2_000, claims: 8_000 };
const LARGE = { people: 20_000, claims: 80_000 };

printRows([
  ...benchBuild({ people: 100, claims: 300 }),
  ...benchBuild(MIDDLE),
  ...benchBuild(LARGE),
]);
printRows([...(await benchPaths(MIDDLE)), ...(await benchPaths(LARGE))]);
printRows(benchSearch());
printRows(await benchBrowser(LARGE));
