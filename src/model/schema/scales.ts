/**
 * The scales that belong to the program and not to a dossier: each is declared once, its type derived.
 * What a dossier names for itself (types, roles, stances, duress kinds…) is in its vocabulary.
 */
export const ENTITY_KINDS = ['person', 'group', 'event'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const RECORD_KINDS = ['person', 'group', 'event', 'source', 'claim'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const FAMILIES = ['accusation', 'testimony', 'commentary', 'pressure', 'tie'] as const;
export type Family = (typeof FAMILIES)[number];

/** Families a path may use unless it is told otherwise. */
export const PATH_FAMILIES: readonly Family[] = ['accusation', 'testimony', 'pressure'];

export const SENSES = ['against', 'for', 'neither'] as const;
export const FROM_IS = ['speaker', 'actor', 'victim', 'member'] as const;
export const AGENTS = ['stated', 'inferred', 'unstated'] as const;
export const TARGETS = ['stated', 'inferred'] as const;
export const MODES = ['made', 'planned', 'denied'] as const;
export const ATTITUDES = ['favourable', 'mixed', 'neutral', 'unfavourable'] as const;
export const ATTRIBUTION_ATTITUDES = ['endorses', 'neutral', 'rejects'] as const;
export const CERTAINTIES = ['certain', 'probable', 'disputed'] as const;
export type AttributionAttitude = (typeof ATTRIBUTION_ATTITUDES)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export const BASES = ['stated', 'interpreted', 'inferred'] as const;
/** What an identification can give of an entity. */
export const GIVEN = [
  'name',
  'aliases',
  'native',
  'born',
  'died',
  'identifiers',
  'not-to-confuse',
] as const;
export type Given = (typeof GIVEN)[number];
export const ABOUT_AS = [
  'victim',
  'intended-victim',
  'instrument',
  'object',
  'act',
  'group',
] as const;
export const GROUP_STATUSES = ['attested', 'alleged', 'proposed'] as const;
export const SOURCE_STATUSES = ['cited', 'mentioned', 'alleged', 'forged'] as const;
