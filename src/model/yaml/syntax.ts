/** What the parsers find wrong with a text, as problems in our grammar, each with a remedy. Pure. */
import type { YAMLException } from 'js-yaml';
import { parseAllDocuments } from 'yaml';
import type { Problem } from '../problems.ts';
import { lineCounter } from './positions.ts';

export const MAX_DEPTH = 64;
export const MAX_ALIASES = 100;

/** Of a longer text the second parser reads the beginning, since it takes seconds for a megabyte. */
const LONGEST = 100_000;

/** So many syntax errors of a file are told; who mends them sees the others. */
const MOST = 200;

/** Every syntax error, by the `yaml` package, which goes on after the first; else js-yaml's one. */
export function syntaxProblems(file: string, text: string, error: YAMLException): Problem[] {
  const line = (error.mark?.line ?? 0) + 1;
  const column = (error.mark?.column ?? 0) + 1;
  const first = (code: string, message: string, hint: string): Problem[] => [
    { file, line, column, severity: 'error', code, message, hint },
  ];
  const { reason } = error;
  if (reason.includes('maxAliases')) {
    return first(
      'alias-bomb',
      `too many aliases: more than ${MAX_ALIASES}`,
      'write the values out',
    );
  }
  if (reason.includes('maxDepth')) {
    const message = `nested too deeply: more than ${MAX_DEPTH} levels`;
    return first('yaml', message, 'no field of a dossier nests so deep');
  }
  if (reason.includes('null byte')) {
    return first('yaml', 'null byte in the text', 'remove it, or save the file as UTF-8');
  }
  const found = everySyntaxError(file, text.slice(0, LONGEST));
  const more = found.length - MOST;
  if (more > 0) {
    const next = {
      ...found[MOST]!,
      message: `malformed YAML: ${more} more syntax errors from here on`,
    };
    return [...found.slice(0, MOST), { ...next, hint: 'mend those above first' }];
  }
  if (found.length > 0) return found;
  return first('yaml', `malformed YAML: ${reason}`, remedy(''));
}

function everySyntaxError(file: string, text: string): Problem[] {
  try {
    const place = lineCounter(text);
    const documents = parseAllDocuments(text, { prettyErrors: false });
    return [...documents].flatMap((document) =>
      document.errors.map((error) => ({
        ...{ file, ...place(error.pos[0]), severity: 'error' as const, code: 'yaml' },
        message: `malformed YAML: ${error.message.replace(/\s+/g, ' ')}`,
        hint: remedy(error.code),
      })),
    );
  } catch {
    // Nested more deeply than it can follow.
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
