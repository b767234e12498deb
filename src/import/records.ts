/** What has been read so far: records as they will be written, found by id or name. */
import { didYouMean } from '#model/did-you-mean.ts';
import { quoted } from '#model/problems.ts';
import { id as idSchema } from '#model/schema/fields.ts';
import type { EntityKind, RecordKind } from '#model/schema/scales.ts';
import type { Findings, Place } from './findings.ts';
import { idFromName, Ids, Names } from './names.ts';

/** The fields of a record, as YAML has them: texts, lists and fields. */
export type Fields = Record<string, unknown>;

export interface Draft {
  readonly kind: RecordKind;
  readonly id: string;
  readonly fields: Fields;
}

/** So many pairs of names are compared for the nearest one: about a second. */
const MOST_COMPARED = 300_000;

export class Records {
  readonly drafts: Draft[] = [];
  readonly #byId = new Map<string, Draft>();
  readonly #ids = new Ids();
  readonly #names = { entity: new Names(), source: new Names() };
  readonly #findings: Findings;
  #compared = 0;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  get(id: string): Draft | undefined {
    return this.#byId.get(id);
  }

  /** The id that a cell gives, if it can be one and is free; else one made of it, and the reason is told. */
  ownId(written: string, place: Place): string {
    const isId = idSchema.safeParse(written).success;
    const id = this.#ids.free(isId ? written : idFromName(written, 'record'));
    if (!isId) {
      const hint = `it is imported as "${id}"; lower-case letters, digits and single hyphens`;
      this.#findings.error(place, 'invalid-id', `invalid id: ${quoted(written)}`, hint);
    } else if (id !== written) {
      const hint = `this one is imported as "${id}"; choose another`;
      this.#findings.error(place, 'duplicate-id', `duplicate id: ${quoted(written)}`, hint);
    }
    return id;
  }

  /** An id made from a name or a stem. */
  madeId(stem: string, otherwise: string): string {
    return this.#ids.free(idFromName(stem, otherwise));
  }

  add(kind: RecordKind, id: string, fields: Fields): Draft {
    const draft = { kind, id, fields };
    this.drafts.push(draft);
    this.#byId.set(id, draft);
    return draft;
  }

  name(kind: RecordKind, id: string, name: string): void {
    this.#names[kind === 'source' ? 'source' : 'entity'].add(name, id);
  }

  /** Who bore the name before: for the second of two people of one name. */
  bearers(name: string): readonly string[] {
    return this.#names.entity.bearers(name);
  }

  /** The id of an entity that a cell names by id or name; one that nobody has named is made. */
  entity(text: string, place: Place, kind: EntityKind = 'person'): string {
    const isEntity = (draft: Draft | undefined) =>
      draft !== undefined && draft.kind !== 'claim' && draft.kind !== 'source';
    if (isEntity(this.#byId.get(text))) return text;
    const [first, ...others] = this.#names.entity.bearers(text);
    if (first === undefined) {
      const lower = text.toLowerCase();
      return isEntity(this.#byId.get(lower)) ? lower : this.#make(kind, text, place);
    }
    if (others.length > 0) {
      const hint = `${quoted(first)} is taken; write the id of the one who is meant: ${others.join(', ')}`;
      this.#findings.warning(place, 'ambiguous-name', `name of several: ${quoted(text)}`, hint);
    }
    return first;
  }

  /** The same of what a claim is directed at, which may be a claim or a work too. */
  target(text: string, place: Place): string {
    return this.#byId.has(text) ? text : this.entity(text, place);
  }

  source(text: string, place: Place): string {
    if (this.#byId.get(text)?.kind === 'source') return text;
    const [first] = this.#names.source.bearers(text);
    return first ?? this.#make('source', text, place);
  }

  #make(kind: EntityKind | 'source', text: string, place: Place): string {
    const names = this.#names[kind === 'source' ? 'source' : 'entity'];
    this.#compared += names.size;
    const isLong = this.#compared > MOST_COMPARED;
    const near = isLong ? null : didYouMean(text.toLowerCase(), names.all);
    const id = this.madeId(text, kind);
    this.add(kind, id, made(kind, text));
    this.name(kind, id, text);
    const where = {
      source: 'the sources',
      person: 'the people',
      group: 'the people',
      event: 'the people',
    }[kind];
    const message = `name that is not in ${where}: ${quoted(text)} is made ${kind === 'event' ? 'an' : 'a'} ${kind} of its own`;
    const hint =
      near === null ? `add a row for it to ${where} to say more` : `did you mean "${near}"?`;
    this.#findings.warning(place, 'made-record', message, hint);
    return id;
  }
}

/** What a record needs at least. */
function made(kind: EntityKind | 'source', text: string): Fields {
  if (kind === 'source') return { type: 'document', title: text };
  return { name: text };
}
