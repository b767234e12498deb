/** Which edges a query can use, by their step codes: what its families and types say. */
import { type Family, PATH_FAMILIES } from '#model/schema/scales.ts';
import { OTHER, PARTS, PLAIN } from '../adjacency.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { codeCount, stepOfCode, typeOfCode } from '../step-codes.ts';
import { type Acts, actsOf } from './acts.ts';
import { isAnybody, usualFamilies } from './ends.ts';
import type { PathQuery } from './path-query.ts';
import { UNUSABLE, USE_ORDINARY } from './use-kinds.ts';

export interface Uses {
  readonly use: Uint8Array;
  readonly acts: Acts;
  readonly sureParts: number;
  readonly parts: number;
}

interface Known extends Uses {
  readonly families: readonly Family[];
  readonly types: readonly string[];
  readonly roster: boolean;
}

/** The newest first. */
const knownUses = new WeakMap<ClaimIndex, Known[]>();
const MOST_USES = 20;

/** The tables of a query; kept, since most queries ask for the same. */
export function usesOf(index: ClaimIndex, { from, to, roster, filter }: PathQuery): Uses {
  const { family, type } = filter;
  const named = family.length > 0 || type.length > 0;
  const usual = isAnybody(from) || isAnybody(to) ? usualFamilies([from, to]) : PATH_FAMILIES;
  const families = named ? family : usual;
  let known = knownUses.get(index);
  if (known === undefined) knownUses.set(index, (known = []));
  for (const uses of known) {
    const same = uses.roster === roster && sameList(uses.families, families);
    if (same && sameList(uses.types, type)) return uses;
  }
  const made = { ...makeUses(index, families, type, roster), families, types: type, roster };
  known.unshift(made);
  if (known.length > MOST_USES) known.pop();
  return made;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function makeUses(
  index: ClaimIndex,
  families: readonly Family[],
  types: readonly string[],
  withRoster: boolean,
): Uses {
  const { names, dossier } = index;
  let usualOnly = true;
  let everyPlain = true;
  let everyOther = true;
  const allowed = names.types.names.map((name) => {
    const { family, roster } = dossier.vocabulary.types[name] ?? { family: '', roster: false };
    const usual = !roster && (PATH_FAMILIES as readonly string[]).includes(family);
    const inFamily = families.length === 0 || families.some((one) => one === family);
    const inTypes = types.length === 0 ? !roster : types.includes(name);
    const allowedHere = (inFamily && inTypes) || (roster && withRoster);
    if (allowedHere) usualOnly &&= usual;
    else if (usual) everyPlain = false;
    else everyOther = false;
    return allowedHere;
  });
  const use = new Uint8Array(codeCount(allowed.length)).map((_, code) =>
    allowed[typeOfCode(code)] === true ? stepOfCode(code) + USE_ORDINARY : UNUSABLE,
  );
  const parts = usualOnly ? OTHER : PARTS;
  const allSure = everyPlain && (usualOnly || everyOther);
  return { use, acts: actsOf(use), parts, sureParts: allSure ? parts : PLAIN };
}
