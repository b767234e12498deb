/** By what rules two claims stand against each other, in words. Pure. */
import type { Opposition } from '#state/compare.svelte.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** "Contradicts, on whether the confessions can be believed; opposite stances (defends, condemns)". */
export function ruleWords({ by, on, claims, subject }: Opposition, explorer: Explorer): string {
  const { opposedBy, toward } = explorer.messages.compare;
  const two = claims.map((id) => explorer.claim(id));
  const words = by.map((rule) => {
    if (rule === 'stances') {
      const held = two.map((claim) => explorer.term('stances', claim?.stance ?? ''));
      return `${opposedBy.stances()} (${held.join(', ')})`;
    }
    if (rule === 'attitudes') {
      const held = two.map((claim) => (claim?.attitude ? toward[claim.attitude] : ''));
      const whom = subject === null ? '' : ` ${explorer.shortName(subject)}`;
      return `${opposedBy.attitudes()}${explorer.claim(subject ?? '') === null ? whom : ''} (${held.join(', ')})`;
    }
    return rule === 'contradicts' ? opposedBy.contradicts(on) : opposedBy['responds-to']();
  });
  return words
    .map((one, i) => (i === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1)))
    .join('; ');
}
