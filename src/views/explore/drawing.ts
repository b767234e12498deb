/** What the picture shows, as the elements of a drawing: entities, piles of those folded, bundles. */
import { elementsOf, stanceSteps, type DrawnElements } from '#canvas/elements.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { listId, listPositions } from '#state/folded.ts';

export function drawing(explorer: Explorer): DrawnElements {
  const { drawn, positions, messages } = explorer;
  const piles = drawn.lists.map(({ key, members }) => ({
    id: listId(key),
    kind: 'group' as const,
    name: messages.picture.others(members.length),
    weight: members.length,
    confessions: 0,
    status: 'attested' as const,
    hub: false,
    pile: true,
  }));
  return elementsOf({
    entities: [...drawn.entities, ...piles],
    bundles: drawn.bundles.map((bundle) => ({
      ...bundle,
      directed: explorer.isDirected(bundle),
    })),
    positions: new Map([...positions, ...listPositions(drawn.lists, positions)]),
    stances: stanceSteps(explorer.dossier.vocabulary.stances),
    heaviest: explorer.heaviest,
  });
}
