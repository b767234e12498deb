/**
 * Citations as Chicago notes. The notes are formatted when the site is built, with gaps for what is
 * known only when they are used: the place in a work, the title and the address of a page.
 */

export type Gap = 'at' | 'title' | 'url';
/** A run of text, in italics or not, or a gap. */
export type Piece = string | { readonly italic: string } | { readonly gap: Gap };

/** citations.json. */
export interface Citations {
  /** By the id of a work: its full note, with a gap `at` for the place. */
  readonly works: Readonly<Record<string, readonly Piece[]>>;
  /** A page of this dossier, with gaps `title` and `url`. */
  readonly page: readonly Piece[];
}

export type Run = Exclude<Piece, { readonly gap: Gap }>;

/**
 * A note with its gaps filled. What has nothing to fill it goes, and the comma before it; a title
 * that ends with its own stop needs none after it.
 */
export function filled(pieces: readonly Piece[], values: Partial<Record<Gap, string>>): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string' || 'italic' in piece) {
      runs.push(piece);
      continue;
    }
    const value = values[piece.gap];
    const before = runs.at(-1);
    if (value !== undefined && value !== '') runs.push(value);
    else if (typeof before === 'string')
      runs[runs.length - 1] = before.replace(/[,:]?(”?)[,:]?\s*$/, '$1');
  }
  return joined(runs);
}

/** Neighbouring runs of plain text as one, with no stop after a stop. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (typeof run === 'string' && typeof last === 'string') {
      whole[whole.length - 1] = `${last}${run}`
        .replace(/([.?!])[,.](?=[”’])/g, '$1')
        .replace(/\.\.$/, '.')
        .replace(/”\.$/, '.”');
    } else whole.push(run);
  }
  return whole.filter((run) => run !== '');
}

/** The note as plain text. */
export const plainText = (runs: readonly Run[]) =>
  runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign]!);

/** The note as HTML, for the clipboard: word processors keep its italics. */
export const html = (runs: readonly Run[]) =>
  runs
    .map((run) => (typeof run === 'string' ? escaped(run) : `<i>${escaped(run.italic)}</i>`))
    .join('');
