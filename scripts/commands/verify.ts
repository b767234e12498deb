/** attest verify: every quotation against the texts that a researcher keeps. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { compile } from '#model/compile/compile.ts';
import type { Source } from '#model/dossier.ts';
import { formatProblem, sortProblems } from '#model/problems.ts';
import { shelve, type Shelved } from '#model/text/library.ts';
import { quotationsIn } from '#model/text/quotations.ts';
import { verifyQuotations, type QuotationProblem } from '#model/text/verify.ts';
import { readRecords, type RawRecord } from '#model/yaml/records.ts';
import { note, print, printJson, printProblems } from '../print.ts';
import { readFolder } from '../read-dossier.ts';
import { Failure, UsageError } from '../usage-error.ts';

interface Options {
  readonly data: string;
  readonly sources: string;
  readonly json?: boolean;
}

export function verify({ data, sources: folder, json }: Options): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`no such folder: "${folder}"`, 'name the folder of texts: --sources DIR');
  }
  const { texts, problems: unread } = readFolder(data);
  const { records, problems: before } = readRecords(texts);
  const { dossier, problems } = compile(records, [...unread, ...before]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (dossier === null || errors.length > 0) {
    printProblems(errors);
    note('the dossier has errors: mend them first (attest check)');
    throw new Failure();
  }
  const { shelf, absent } = readTexts(folder, dossier.sources, records);
  const verified = verifyQuotations(quotationsIn(records), shelf);
  const all = sortProblems([...absent, ...verified.problems]);
  if (json) printJson({ ...verified, problems: all });
  else print(...all.map(formatProblem));
  const count = (code: string) => all.filter((problem) => problem.code === code).length;
  note(
    `${verified.quotations} quotations: ${verified.found} found, ` +
      `${count('quotation-missing')} missing, ` +
      `${count('locator-wrong') + count('locator-unknown')} at another place, ` +
      `${verified.unkept} in works whose text is not kept`,
  );
  if (all.length > 0) throw new Failure();
}

function readTexts(folder: string, sources: readonly Source[], records: readonly RawRecord[]) {
  const root = realpathSync(folder);
  const shelf = new Map<string, Shelved>();
  const absent: QuotationProblem[] = [];
  for (const source of sources) {
    if (source.text === null) continue;
    const record = records.find(({ kind, name }) => kind === 'source' && name === source.id)!;
    const complain = (field: (string | number)[], code: string, message: string, hint: string) =>
      absent.push({
        ...{ file: record.file, severity: 'error', code, message, hint },
        ...record.locate([...record.path, 'text', ...field]),
        ...{ distance: 0, nearest: '', at: '' },
      });
    const text = readText(root, source.text.file);
    if (text === null) {
      const message = `no such text: "${source.text.file}"`;
      complain(['file'], 'text-missing', message, `put it into ${folder}, as UTF-8`);
      continue;
    }
    const shelved = shelve(text, source.text);
    for (const name of shelved.missing) {
      const index = source.text.sections.findIndex((section) => section.name === name);
      const message = `section not in the text: "${name}"`;
      complain(
        ['sections', index, 'starts-with'],
        'section-missing',
        message,
        'copy its first words',
      );
    }
    shelf.set(source.id, shelved);
  }
  return { shelf, absent };
}

/** Null where there is no such file in the folder, or none that is text. */
function readText(root: string, file: string): string | null {
  const path = join(root, file);
  if (!existsSync(path) || relative(root, realpathSync(path)).startsWith('..')) return null;
  if (!statSync(path).isFile()) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return null;
  }
}

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('find every quotation in the texts that you keep, at the place that is cited')
    .requiredOption('--sources <dir>', 'the folder of texts, as sources/<id>.yaml names them')
    .option('--data <dir>', 'the dossier', 'graph-data')
    .option('--json', 'counts and problems as JSON on stdout')
    .action(verify);
}
