/** Two people of one name, of whom the dossier does not say that they are two. */
import type { Person } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import type { Parsed } from '../parse.ts';
import type { Path } from '../../yaml/positions.ts';
import type { Found, Records } from './rule.ts';

export function sameNames({ people }: Records): Found[] {
  const found: Found[] = [];
  const bearers = new Map<string, Parsed<Person>[]>();
  for (const parsed of people) {
    const told = new Set<string>();
    for (const [name, path] of namesOf(parsed.value)) {
      const others = bearers.get(name);
      const other = others?.find(
        ({ value }) => !told.has(value.id) && !areTold(parsed.value, value),
      );
      if (other !== undefined) {
        told.add(other.value.id);
        found.push(describe(parsed, other.value, name, path));
      }
      if (others === undefined) bearers.set(name, [parsed]);
      else others.push(parsed);
    }
  }
  return found;
}

/** Name and aliases in lower case, each once, and where it stands. */
function namesOf({ name, aliases }: Person): Map<string, Path> {
  const names = new Map<string, Path>();
  const add = (text: string, path: Path) => {
    const folded = text.trim().toLowerCase();
    if (!names.has(folded)) names.set(folded, path);
  };
  add(name, ['name']);
  aliases.forEach((alias, i) => add(alias, ['aliases', i]));
  return names;
}

const areTold = (a: Person, b: Person) =>
  a.id === b.id || a['not-to-confuse'].includes(b.id) || b['not-to-confuse'].includes(a.id);

function describe({ raw, value }: Parsed<Person>, other: Person, name: string, path: Path): Found {
  const written = [value.name, ...value.aliases].find((text) => text.trim().toLowerCase() === name);
  return {
    raw,
    finding: {
      code: 'same-name',
      severity: 'warning',
      message: `name of two people: ${quoted(written)} is also ${quoted(other.id)}`,
      hint: `add not-to-confuse: [${other.id}], or make one record of the two`,
      path,
    },
  };
}
