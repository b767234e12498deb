/** Every reference leads to a record of the right kind. */
import { quoted } from '../problems.ts';
import type { RecordKind } from '../schema/scales.ts';
import type { Path } from '../yaml/positions.ts';
import type { Ids, Known } from './ids.ts';
import type { Parsed } from './parse.ts';
import { visit } from './reference-fields.ts';
import type { Report } from './report.ts';

/** Checks every field that holds an id, of the records of each file. */
export function checkReferences(
  files: readonly (readonly Parsed[])[],
  known: Known,
  report: Report,
): void {
  const { on, ifFound, lostClaims } = changesOf(known, report);
  const candidates = idsByKinds(known.ids);
  const isStale = (named: ReadonlySet<string>) => lostClaims.some((id) => named.has(id));
  for (const file of files) {
    report.once('references', file[0]!, on, (inner) => check(file, known, candidates, inner), {
      ifFound,
      isStale,
    });
  }
}

/** Reports what leads nowhere; gives the claims that are named. */
function check(
  file: readonly Parsed[],
  known: Known,
  candidates: Candidates,
  report: Report,
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const parsed of file) {
    visit(parsed, (value, kinds, base, a, b, c, d) => {
      if (typeof value !== 'string') return;
      const kind = known.ids.get(value)?.kind;
      if (kind === 'claim' && kinds.includes('claim')) named.add(value);
      if (kind !== undefined && kinds.includes(kind)) return;
      const steps = [a, b, c, d].filter((step) => step !== undefined);
      tell(value, kinds, [...base, ...steps], parsed, known, candidates, report);
    });
  }
  return named;
}

type Candidates = (kinds: readonly RecordKind[]) => readonly string[];

/** The ids of records of certain kinds, put together once for each list of kinds. */
function idsByKinds(ids: Ids): Candidates {
  const lists = new Map<readonly RecordKind[], string[]>();
  return (kinds) => {
    let list = lists.get(kinds);
    if (list === undefined) {
      list = [...ids].filter(([, { kind }]) => kinds.includes(kind)).map(([id]) => id);
      lists.set(kinds, list);
    }
    return list;
  };
}

/**
 * What leads to a record still does unless its id is lost; what does not may once one is gained, and is told
 * with the nearest id there is. `on` is the same as the last time until an id is lost that is no claim's,
 * `ifFound` until the ids are others.
 */
function changesOf({ ids, broken }: Known, { memory }: Report) {
  if (memory === null) return { on: [], ifFound: [], lostClaims: [] };
  const kinds = new Map<string, RecordKind>();
  for (const [id, { kind }] of ids) kinds.set(id, kind);
  const now = { kinds, broken: broken.key, others: {}, ids: {} };
  const before = memory.swap('ids', now);
  const anew = { on: [now.others], ifFound: [now.ids], lostClaims: [] };
  if (before === null || before.broken !== now.broken) return anew;
  const lost = [...before.kinds.keys()].filter((id) => kinds.get(id) !== before.kinds.get(id));
  if (lost.every((id) => before.kinds.get(id) === 'claim')) now.others = before.others;
  if (lost.length === 0 && before.kinds.size === kinds.size) now.ids = before.ids;
  return { on: [now.others], ifFound: [now.ids], lostClaims: lost };
}

/** Reports an id that leads to no record of these kinds. */
function tell(
  id: string,
  kinds: readonly RecordKind[],
  path: Path,
  parsed: Parsed,
  { ids, broken }: Known,
  candidates: Candidates,
  report: Report,
): void {
  const found = ids.get(id);
  if (found === undefined && broken.mayHold(id, kinds)) return;
  if (found === undefined) {
    const near = report.near(id, candidates(kinds));
    const hint =
      near === null ? `add ${kinds.map(oneOf).join(' or ')} of that id` : `did you mean "${near}"?`;
    report.add(parsed.raw, {
      code: 'unknown-id',
      message: `unknown id: ${quoted(id)}`,
      hint,
      path,
    });
  } else {
    report.add(parsed.raw, {
      code: 'wrong-kind',
      message: `wrong kind of record: ${quoted(id)} is a ${found.kind}`,
      hint: `expected ${kinds.map(oneOf).join(' or ')}`,
      path,
    });
  }
}

const oneOf = (kind: RecordKind) => (kind === 'event' ? 'an event' : `a ${kind}`);
