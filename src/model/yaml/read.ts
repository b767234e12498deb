/**
 * One YAML text to a plain value. Every scalar stays a string (failsafe schema): the field decides
 * what it means. Never throws: what is wrong comes back as problems.
 */
import {
  constructFromEvents,
  EVENT_ID,
  FAILSAFE_SCHEMA,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import type { Event } from 'js-yaml';
import type { Problem } from '../problems.ts';
import { quoted } from '../problems.ts';
import { aliasFault } from './aliases.ts';
import { forbiddenKeys } from './forbidden-keys.ts';
import { lineCounter, locator, startOf } from './positions.ts';
import { MAX_ALIASES, MAX_DEPTH, syntaxProblems } from './syntax.ts';

export interface YamlText {
  readonly value: unknown;
  readonly locate: ReturnType<typeof locator>;
  readonly problems: readonly Problem[];
}

/** Reads a text; `value` is undefined where it could not be read. */
export function readYaml(file: string, source: string, maxAliases = MAX_ALIASES): YamlText {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const locate = locator(text);
  const fail = (problems: Problem[]): YamlText => ({ value: undefined, locate, problems });
  let place: ReturnType<typeof lineCounter> | undefined;
  const wrong = (offset: number, code: string, message: string, hint: string): Problem => {
    place ??= lineCounter(text);
    return { file, ...place(offset), severity: 'error', code, message, hint };
  };
  const empty = (message: string) =>
    fail([wrong(0, 'empty-file', message, 'write a record, or delete it')]);
  if (text.trim() === '') return empty('empty file');
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const options = { source: text, schema: FAILSAFE_SCHEMA, maxAliases };
    const documents = constructFromEvents(events, options);
    if (documents.length > 1) {
      const hint = 'keep one; remove the --- lines';
      return fail([wrong(startOfSecond(events), 'yaml', 'several documents in one file', hint)]);
    }
    if (documents.length === 0) return empty('empty file: only comments');
    const [value] = documents;
    const fault = aliasFault(text, events, value);
    if (fault !== null) {
      return fail([wrong(fault.offset, 'alias-bomb', fault.message, 'write the values out')]);
    }
    const problems = forbiddenKeys(text, events, value).map(({ name, offset }) =>
      wrong(offset, 'forbidden-key', `forbidden field name: ${quoted(name)}`, 'remove it'),
    );
    return { value, locate, problems };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return fail(syntaxProblems(file, text, error));
  }
}

/** Where the second document of a text starts. */
function startOfSecond(events: readonly Event[]): number {
  const second = events.findIndex(({ type }, i) => i > 0 && type === EVENT_ID.DOCUMENT);
  return startOf(events[second + 1]);
}
