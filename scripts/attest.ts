/** The command line: one program, its sub-commands in commands/. Exit 0 done, 1 failed, 2 usage. */
import { Command, CommanderError } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addQuery } from './commands/query.ts';
import { addDiff } from './commands/diff.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addNew } from './commands/new.ts';
import { addSchema } from './commands/schema.ts';
import { addSite } from './commands/site.ts';
import { addVerify } from './commands/verify.ts';
import { note } from './print.ts';
import { Failure, UsageError } from './usage-error.ts';

const program = new Command('attest')
  .description('People and what they said about each other: check, build and query a dossier.')
  .showHelpAfterError('(--help says what there is)');

for (const add of [
  ...[addNew, addCheck, addSchema, addBuild, addSite],
  ...[addQuery, addVerify, addDiff, addExport, addImport],
]) {
  add(program);
}
throwOnError(program);

/** Commander would exit with 1 on wrong usage; ours is 2. */
function throwOnError(command: Command): void {
  command.exitOverride();
  command.commands.forEach(throwOnError);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  note(`attest failed: cannot write the answer: ${error.message} (make room, or write elsewhere)`);
  process.exit(1);
});
// Nowhere is left to tell it.
process.stderr.on('error', () => process.exit(1));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}

function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) return 1;
  if (error instanceof UsageError) {
    note(`${error.message} (${error.hint})`);
    return 2;
  }
  note(`attest failed: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
}
