/** The change between two versions, for a terminal and for a pull request. */
import type { Dossier } from '#model/dossier.ts';
import type { RecordChange } from '#model/diff/diff.ts';
import type { FieldChange } from '#model/diff/fields.ts';
import { heading, shown, summary } from '#model/diff/words.ts';
import { claimSentence, namesOf } from '#model/sentences.ts';

const SIGNS = { added: '+', removed: '−', renamed: '→', changed: '~' } as const;
/** So many changes are listed before they are folded away. */
const MOST_OPEN = 30;

/** The lines of a plain text. */
export function textLines(
  changes: readonly RecordChange[],
  before: Dossier,
  after: Dossier,
): string[] {
  const title = titles(before, after);
  return [
    summary(changes),
    ...changes.flatMap((change) => [
      '',
      `${SIGNS[change.change]} ${nameOf(change)}${apart(title(change))}`,
      ...change.fields.map((field) => `    ${heading(field)}: ${values(field)}`),
    ]),
  ];
}

/** Markdown for a comment or a job's summary. */
export function markdown(
  changes: readonly RecordChange[],
  before: Dossier,
  after: Dossier,
): string {
  const title = titles(before, after);
  const items = changes.map((change) =>
    [
      `- ${SIGNS[change.change]} **${escaped(nameOf(change))}**${escaped(apart(title(change)))}`,
      ...change.fields.map((field) => `  - ${escaped(heading(field))}: ${escaped(values(field))}`),
    ].join('\n'),
  );
  const list = items.join('\n');
  const folded =
    items.length > MOST_OPEN
      ? `<details><summary>${items.length} changes</summary>\n\n${list}\n\n</details>`
      : list;
  return [`### ${escaped(summary(changes))}`, ...(items.length === 0 ? [] : [folded])].join('\n\n');
}

const nameOf = ({ kind, id, from }: RecordChange) =>
  `${kind}${kind === 'dossier' ? '' : ` ${from === null ? id : `${from} → ${id}`}`}`;
const apart = (title: string) => (title === '' ? '' : `: ${title}`);

const values = ({ before, after }: FieldChange): string => {
  if (before === null) return shown(after);
  return after === null ? shown(before) : `${shown(before)} → ${shown(after)}`;
};

/** What a record is called; of a claim, what it says in a sentence. */
function titles(before: Dossier, after: Dossier): (change: RecordChange) => string {
  const of = (dossier: Dossier) => {
    const names = namesOf(dossier);
    const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
    return ({ kind, id }: RecordChange) => {
      if (kind === 'dossier' || kind === 'vocabulary') return '';
      const claim = claims.get(id);
      if (claim !== undefined) return claimSentence(claim, dossier, names);
      const question = dossier.questions.find((one) => one.id === id);
      return question?.title ?? names(id);
    };
  };
  const [was, is] = [of(before), of(after)];
  return (change) => (change.change === 'removed' ? was(change) : is(change));
}

/** Text as Markdown shows it, whatever signs are in it. */
const escaped = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
