/** The build-time layout of a whole dossier. */
import { type Dossier, entitiesOf } from '#model/dossier.ts';
import { edgeTargets } from '#model/edges.ts';
import { estimatedLabel } from '../label-text.ts';
import { layoutPositions } from './layout.ts';
import type { LayoutEdge, LayoutInput } from './types.ts';

const SYMBOL = 26;
const GAP_TO_LABEL = 4;
/** So many of the best connected are given room for their labels; in a small dossier, all. */
const MOST_LABELLED = 400;
const ROSTER_PULL = 0.15;
const TIE_PULL = 0.5;

interface Pull {
  readonly source: number;
  readonly target: number;
  pull: number;
  strong: boolean;
}

/** Positions aligned to `entitiesOf(dossier)`: x and y by turns, in whole units. */
export function pictureLayout(dossier: Dossier, seed: number): number[] {
  return layoutPositions(pictureInput(dossier), seed);
}

/** The dossier as boxes and lines: parallel claims are one line, weaker where they are only ties. */
export function pictureInput(dossier: Dossier): LayoutInput {
  const entities = entitiesOf(dossier);
  const index = new Map(entities.map((entity, i) => [entity.id, i]));
  const edges = pictureEdges(dossier, index);
  const degree = new Array<number>(entities.length).fill(0);
  for (const { source, target } of edges) {
    degree[source]!++;
    degree[target]!++;
  }
  const least = [...degree].sort((a, b) => b - a)[MOST_LABELLED] ?? -1;
  const nodes = entities.map(({ id, name }, i) => {
    const weight = degree[i]!;
    if (weight <= least) return { id, width: SYMBOL, height: SYMBOL, weight };
    const label = estimatedLabel(name);
    return {
      id,
      width: Math.max(SYMBOL, label.width),
      height: SYMBOL + GAP_TO_LABEL + label.height,
      weight,
    };
  });
  return { nodes, edges };
}

function pictureEdges(dossier: Dossier, index: ReadonlyMap<string, number>): LayoutEdge[] {
  const { vocabulary } = dossier;
  const pulls = new Map<string, Pull>();
  for (const claim of dossier.claims) {
    for (const to of edgeTargets(claim, vocabulary, (id) => index.has(id))) {
      const [a, b] = [index.get(claim.from ?? '') ?? -1, index.get(to) ?? -1];
      if (a < 0) continue;
      const [source, target] = a < b ? [a, b] : [b, a];
      const key = `${source} ${target}`;
      const line = pulls.get(key) ?? { source, target, pull: 0, strong: false };
      const roster = vocabulary.types[claim.type]?.roster === true;
      line.pull += roster ? ROSTER_PULL : claim.family === 'tie' ? TIE_PULL : 1;
      line.strong ||= !roster;
      pulls.set(key, line);
    }
  }
  return withoutDangling([...pulls.values()])
    .sort((a, b) => a.source - b.source || a.target - b.target)
    .map(({ source, target, pull }) => ({ source, target, weight: Math.min(3, pull) }));
}

/** Roster ties draw together those who have other links; who has none stands with the unlinked. */
function withoutDangling(lines: readonly Pull[]): Pull[] {
  const linked = new Set(lines.filter((l) => l.strong).flatMap((l) => [l.source, l.target]));
  return lines.filter((l) => l.strong || (linked.has(l.source) && linked.has(l.target)));
}
