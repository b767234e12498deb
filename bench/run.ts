/**
 * npm run bench [-- PART [PEOPLE [QUESTION]]]: every measurement, in one run, as ratios against named
 * peers; or one part (build, saved, paths, search, browser, first-picture), of the paths one size, and
 * of that the questions whose name holds a word: npm run bench -- paths 20000 types.
 */
import { benchBrowser } from './browser.ts';
import { benchBuild } from './build.ts';
import { benchFirstPicture } from './first-picture.ts';
import { printPaths } from './paths.ts';
import { printRows } from './rows.ts';
import { benchSaved } from './saved.ts';
import { benchSearch } from './search.ts';

const SMALL = { people: 100, claims: 300 };
const MIDDLE = { people: 2_000, claims: 8_000 };
const LARGE = { people: 20_000, claims: 80_000 };

const [part, people, question] = process.argv.slice(2);
const wanted = (name: string) => part === undefined || part === name;

if (wanted('build')) printRows([SMALL, MIDDLE, LARGE].flatMap(benchBuild));
if (wanted('saved')) printRows(await benchSaved());
if (wanted('paths')) printPaths(people === undefined ? undefined : Number(people), question);
if (wanted('search')) printRows(benchSearch());
if (wanted('browser')) printRows(await benchBrowser(LARGE));
if (wanted('first-picture')) printRows(await benchFirstPicture());
