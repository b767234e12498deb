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

const knownUses = new WeakMap<ClaimIndex, Map<string, Uses>>();
const MOST_USES = 100;

/** The table of a query; kept, since most queries ask for the same. */
export function usesOf(index: ClaimIndex, { from, to, roster, filter }: PathQuery): Uses {
  const { family, type } = filter;
  const named = family.length > 0 || type.length > 0;
  const usual = isAnybody(from) || isAnybody(to) ? usualFamilies([from, to]) : PATH_FAMILIES;
  const families = named ? family : usual;
  const key = `${families.join()} ${type.join()} ${roster}`;
  let made = knownUses.get(index);
  if (made === undefined) knownUses.set(index, (made = new Map()));
  let uses = made.get(key);
  if (uses === undefined) {
    if (made.size >= MOST_USES) made.clear();
    made.set(key, (uses = makeUses(index, families, type, roster)));
  }
  return uses;
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
