/** The head of a section of commentators, in words. Pure. */
import type { Explorer } from '#state/explorer.svelte.ts';

/** The label of a stance, a time, or a kind. */
export function sectionLabel(key: string, explorer: Explorer): string {
  const { messages, compare, dossier } = explorer;
  const t = messages.compare;
  if (compare.choice.by === 'kind') return key === '' ? t.noKind : key;
  if (compare.choice.by === 'era') return t.eras[key as keyof typeof t.eras];
  if (Object.hasOwn(dossier.vocabulary.stances, key)) return explorer.term('stances', key);
  return t.standings[key as keyof typeof t.standings] ?? key;
}

/** The order of a section's stance, for its mark; null where it has none. */
export function sectionOrder(key: string, { compare, dossier }: Explorer): number | null {
  if (compare.choice.by !== 'stance') return null;
  return Object.hasOwn(dossier.vocabulary.stances, key)
    ? dossier.vocabulary.stances[key]!.order
    : null;
}

/** What the vocabulary says of a section's stance; undefined where it says nothing. */
export function sectionTitle(key: string, { compare, dossier }: Explorer): string | undefined {
  if (compare.choice.by !== 'stance' || !Object.hasOwn(dossier.vocabulary.stances, key)) return;
  return dossier.vocabulary.stances[key]!.description ?? undefined;
}
