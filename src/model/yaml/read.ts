/**
 * One YAML text to a plain value. Every scalar stays a string (failsafe schema): the field decides
 * what it means. Never throws: what is wrong comes back as problems.
 */
import { constructFromEvents, FAILSAFE_SCHEMA, parseEvents, YAMLException } from 'js-yaml';
import { LineCounter, parseAllDocuments } from 'yaml';
import type { Problem } from '../problems.ts';
import { quoted } from '../problems.ts';
import { locator, positionAt, type Path } from './positions.ts';

export interface YamlText {
  readonly value: unknown;
  readonly locate: ReturnType<typeof locator>;
  readonly problems: readonly Problem[];
}

const MAX_DEPTH = 64;
const MAX_ALIASES = 100;
const UNSAFE_KEY = /(?:^|[{,\s])(["']?)(__proto__|constructor|prototype)\1\s*:/gm;

/** Reads a text; `value` is undefined where it could not be read. */
export function readYaml(file: string, source: string): YamlText {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const locate = locator(text);
  const fail = (problems: Problem[]): YamlText => ({ value: undefined, locate, problems });
  if (text.trim() === '') {
    return fail([problem(file, 1, 1, 'empty-file', 'empty file', 'write a record, or delete it')]);
  }
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const documents = constructFromEvents(events, {
      source: text,
      schema: FAILSAFE_SCHEMA,
      maxAliases: MAX_ALIASES,
    });
    if (documents.length === 0) {
      return fail([
        problem(
          file,
          1,
          1,
          'empty-file',
          'empty file: only comments',
          'write a record, or delete it',
        ),
      ]);
    }
    if (documents.length > 1) {
      return fail([
        problem(
          file,
          1,
          1,
          'yaml',
          'several documents in one file',
          'keep one; remove the --- lines',
        ),
      ]);
    }
    return { value: documents[0], locate, problems: unsafeKeys(file, text, documents[0]) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return fail(syntaxProblems(file, text, error));
  }
}

/** Every syntax error, by the `yaml` package, which goes on after the first; else js-yaml's one. */
function syntaxProblems(file: string, text: string, error: YAMLException): Problem[] {
  const mark = error.mark;
  const line = (mark?.line ?? 0) + 1;
  const column = (mark?.column ?? 0) + 1;
  if (error.reason.includes('aliases')) {
    const message = `too many aliases: more than ${MAX_ALIASES}`;
    return [problem(file, line, column, 'alias-bomb', message, 'write the values out')];
  }
  if (error.reason.includes('depth') || error.reason.includes('nest')) {
    const message = `nested too deeply: more than ${MAX_DEPTH} levels`;
    return [problem(file, line, column, 'yaml', message, 'no field of a dossier nests so deep')];
  }
  const found = everySyntaxError(file, text);
  if (found.length > 0) return found;
  return [problem(file, line, column, 'yaml', `malformed YAML: ${error.reason}`, 'see the place')];
}

function everySyntaxError(file: string, text: string): Problem[] {
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false });
    return [...documents].flatMap((document) =>
      document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const what = error.message.replace(/\s+/g, ' ');
        return problem(file, line, col, 'yaml', `malformed YAML: ${what}`, remedy(error.code));
      }),
    );
  } catch {
    return [];
  }
}

const REMEDIES: Record<string, string> = {
  DUPLICATE_KEY: 'keep one of the two fields',
  BAD_INDENT: 'indent with spaces, fields of one record alike',
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  MISSING_CHAR:
    'close the quotation mark or bracket; quote a text that holds ": " or starts with one of [{*&!|>%@',
  BLOCK_AS_IMPLICIT_KEY: 'quote a text that holds ": "',
  MULTILINE_IMPLICIT_KEY: 'write the field name and its colon on one line',
};

function remedy(code: string): string {
  return REMEDIES[code] ?? 'quote a text that holds a special character, or mend the indentation';
}

/** Keys that JavaScript treats specially; none is a field, and none may reach an object. */
function unsafeKeys(file: string, text: string, value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!hasUnsafeKey(value)) return problems;
  for (const match of text.matchAll(UNSAFE_KEY)) {
    const { line, column } = positionAt(text, match.index + match[0].indexOf(match[2]!));
    const message = `forbidden field name: ${quoted(match[2])}`;
    problems.push(problem(file, line, column, 'forbidden-key', message, 'remove it'));
  }
  return problems;
}

function hasUnsafeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasUnsafeKey);
  return Object.keys(value).some(
    (key) =>
      ['__proto__', 'constructor', 'prototype'].includes(key) ||
      hasUnsafeKey((value as Record<string, unknown>)[key]),
  );
}

function problem(
  file: string,
  line: number,
  column: number,
  code: string,
  message: string,
  hint: string,
): Problem {
  return { file, line, column, severity: 'error', code, message, hint };
}

export type { Path };
