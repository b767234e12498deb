/** The dossier as graphology graphs: for measures, layout and exports, at build time. */
import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { type Dossier, entitiesOf } from '#model/dossier.ts';
import { edgeTargets } from '#model/edges.ts';
import type { EntityKind, Family } from '#model/schema/scales.ts';

export type PeopleNode = { kind: EntityKind; name: string };
export type PeopleEdge = { claim: string; type: string; family: Family; roster: boolean };
export type PeopleGraph = MultiDirectedGraph<PeopleNode, PeopleEdge>;

/** Every entity, and an edge for each claim and target that is drawn; its key is `claim target`. */
export function buildPeopleGraph(dossier: Dossier): PeopleGraph {
  const graph: PeopleGraph = new MultiDirectedGraph();
  for (const { id, kind, name } of entitiesOf(dossier)) graph.addNode(id, { kind, name });
  const isEntity = (id: string) => graph.hasNode(id);
  for (const claim of dossier.claims) {
    const { id, from, type, family } = claim;
    if (from === null || !graph.hasNode(from)) continue;
    const roster = dossier.vocabulary.types[type]?.roster === true;
    for (const to of new Set(edgeTargets(claim, dossier.vocabulary, isEntity))) {
      graph.addEdgeWithKey(`${id} ${to}`, from, to, { claim: id, type, family, roster });
    }
  }
  return graph;
}

/** Who is next to whom: one undirected edge a pair, ties that connect everybody left out. */
export function buildNeighbourGraph(people: PeopleGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  people.forEachNode((id) => graph.addNode(id));
  people.forEachEdge((_, { roster }, from, to) => {
    if (!roster) graph.mergeEdge(from, to);
  });
  return graph;
}
