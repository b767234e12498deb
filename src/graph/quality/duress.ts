/** What is said of the pressure under which testimony was given. */
import { DURESS_PRESSURE, DURESS_UNSTATED } from '../claim-columns.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { facets } from '../facets/count.ts';
import { emptyFilter } from '../filter.ts';

export interface DuressFigures {
  /** Claims of the family of testimony, confessions among them. */
  readonly testimony: number;
  /** Somebody says something of it; or nobody does. */
  readonly stated: number;
  readonly unstated: number;
  /** Some pressure is stated; only what is no pressure (denied, supposed…); and both: contested. */
  readonly pressure: number;
  readonly without: number;
  readonly contested: number;
  /** Kinds that some claim has, in testimony and in all claims. */
  readonly kinds: readonly {
    readonly value: string;
    readonly testimony: number;
    readonly claims: number;
  }[];
}

export function duressFigures(index: ClaimIndex): DuressFigures {
  const { dossier, claim: columns } = index;
  const isPressure = (kind: string) => dossier.vocabulary.duress[kind]?.pressure !== false;
  const figures = { testimony: 0, stated: 0, unstated: 0, pressure: 0, without: 0, contested: 0 };
  index.claims.forEach(({ family, duress }, number) => {
    if (family !== 'testimony') return;
    figures.testimony++;
    const state = columns.duress[number];
    if (state === DURESS_UNSTATED) figures.unstated++;
    else figures.stated++;
    if (state === DURESS_PRESSURE) {
      figures.pressure++;
      if (duress.some(({ kind }) => !isPressure(kind))) figures.contested++;
    } else if (state !== DURESS_UNSTATED) figures.without++;
  });
  const all = facets(index, emptyFilter).duress;
  const testimony = facets(index, { ...emptyFilter, family: ['testimony'] }).duress;
  const kinds = Object.keys(dossier.vocabulary.duress)
    .map((value) => ({
      value,
      testimony: testimony.get(value) ?? 0,
      claims: all.get(value) ?? 0,
    }))
    .filter(({ claims }) => claims > 0);
  return { ...figures, kinds };
}
