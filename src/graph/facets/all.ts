/** The facets by which claims are filtered and counted: a new one is a new record here. */
import { CERTAINTIES, FAMILIES } from '#model/schema/scales.ts';
import { duress } from './duress.ts';
import { kind, role } from './ends.ts';
import { entity } from './entity.ts';
import { event } from './event.ts';
import { singleValue } from './facet.ts';
import { source } from './source.ts';

export const FACETS = {
  family: singleValue(
    (index) => index.claim.family,
    () => FAMILIES,
  ),
  type: singleValue(
    (index) => index.claim.type,
    (index) => index.names.types.names,
  ),
  role,
  kind,
  stance: singleValue(
    (index) => index.claim.stance,
    (index) => index.names.stances.names,
  ),
  entity,
  event,
  source,
  duress,
  certainty: singleValue(
    (index) => index.claim.certainty,
    () => CERTAINTIES,
  ),
};
export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];
