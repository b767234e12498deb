/**
 * A script for Neo4j and other databases that read Cypher: entities as nodes, each claim and target
 * as a relationship named by its type. Running it twice changes nothing.
 */
import type { Attributes, Network } from './network.ts';

/** Statements, each on a line and closed by a semicolon. */
export function writeCypher({ nodes, edges }: Network): string {
  return [
    'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;',
    ...nodes.map(
      ({ id, label, attributes }) =>
        `MERGE (n:Entity {id: ${literal(id)}}) SET n:${labelOf(attributes)}, n += ${map({ name: label, ...attributes })};`,
    ),
    ...edges.map(
      ({ id, from, to, start, end, attributes }) =>
        `MATCH (a:Entity {id: ${literal(from)}}), (b:Entity {id: ${literal(to)}}) MERGE (a)-[r:${relationName(attributes)} {id: ${literal(id)}}]->(b) SET r += ${map({ start, end, ...attributes })};`,
    ),
    '',
  ].join('\n');
}

/** Person, Group or Event. */
export function labelOf({ kind }: Attributes): string {
  const name = String(kind ?? 'entity');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The claim type as Neo4j writes types: USED_TO_BREAK. */
export function relationName({ type }: Attributes): string {
  return String(type ?? 'claim')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
}

function map(attributes: Attributes): string {
  const set = Object.entries(attributes).filter(([, value]) => value !== null);
  return `{${set.map(([key, value]) => `\`${key}\`: ${literal(value!)}`).join(', ')}}`;
}

/** A literal of Cypher: text in single quotes with its escapes. */
function literal(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const escaped = value
    .replace(/\\/g, '\\\\')
    .replace(/'/g, "\\'")
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t');
  return `'${escaped}'`;
}
