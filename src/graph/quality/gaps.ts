/** What is missing: people of whom nothing is said, records without evidence, works not read. */
import type { ClaimIndex } from '../claim-index.ts';
import { claimsAbout } from '../claims-about.ts';
import type { Work } from './works.ts';

export interface Gaps {
  /** People whom no claim names; and those whom only derived ties name. */
  readonly unnamed: readonly string[];
  readonly tied: readonly string[];
  /** Entities whose own record cites nothing. */
  readonly unevidenced: readonly string[];
  /** Works that are not there to be cited (mentioned, alleged, forged), by status. */
  readonly statuses: readonly { readonly value: string; readonly ids: readonly string[] }[];
  /** Works that are cited, but were read only in others. */
  readonly unread: readonly string[];
}

export function gaps(index: ClaimIndex, works: readonly Work[]): Gaps {
  const naming = index.dossier.people.map(({ id }) => {
    const { from, to, about, addressee, context } = claimsAbout(index, id);
    return { id, claims: [...from, ...to, ...about, ...addressee, ...context] };
  });
  const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);
  const statuses = [...new Set(works.map(({ status }) => status))]
    .filter((status) => status !== 'cited')
    .sort();
  return {
    unnamed: idsOf(naming.filter(({ claims }) => claims.length === 0)),
    tied: idsOf(
      naming.filter(({ claims }) => claims.length > 0 && claims.every(({ derived }) => derived)),
    ),
    unevidenced: idsOf(index.entities.filter(({ evidence }) => evidence.length === 0)),
    statuses: statuses.map((value) => ({
      value,
      ids: works.filter(({ status }) => status === value).map((work) => work.value),
    })),
    unread: works
      .filter(({ claims, firsthand }) => claims > 0 && !firsthand)
      .map((work) => work.value),
  };
}
