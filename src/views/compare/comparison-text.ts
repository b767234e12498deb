/** What is shown of a comparison, as text to take away. Pure. */
import { citation, printedOnce } from '#export/citation.ts';
import type { ComparisonStatement, ComparisonText } from '#export/comparison.ts';
import type { Claim } from '#model/dossier.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { ruleWords } from './rules.ts';
import { caveats, datedWords, stanceWords, tellers } from './words.ts';

/** The board and the columns as cells, the contradictions as pairs, the standing as one subject. */
export function comparisonText(explorer: Explorer, address: string): ComparisonText {
  const { compare, messages, dossier } = explorer;
  const t = messages.compare;
  const { columns } = t;
  return {
    title: t.title,
    subjects: subjectsOf(explorer),
    remarks: [
      t.lead,
      t.eraHow(dossier.info['contemporary-within']),
      dossier.info.coverage,
      dossier.info['how-to-cite'],
    ],
    address,
    language: explorer.dossierLanguage,
    columns: [
      ...[
        columns.subject,
        compare.choice.show === 'contradictions' ? columns.relation : columns.note,
      ],
      ...[columns.commentator, columns.stance, columns.date, columns.era, columns.counted],
      ...[columns.quotation, columns.citation, columns.told, columns.claim],
    ],
  };
}

function subjectsOf(explorer: Explorer): ComparisonText['subjects'] {
  const { compare, messages } = explorer;
  const t = messages.compare;
  const { show } = compare.choice;
  const claimsOf = (ids: readonly string[]) => ids.flatMap((id) => explorer.claim(id) ?? []);
  const nameOf = (id: string | null) => (id === null ? t.noSubject : explorer.name(id));
  if (show === 'contradictions') {
    return compare.opposed.contradictions.map((pair) => ({
      name: nameOf(pair.subject),
      note: ruleWords(pair, explorer),
      statements: claimsOf(pair.claims).map((claim) =>
        said(claim, pair.subject ?? claim.context ?? '', '', explorer),
      ),
    }));
  }
  if (show === 'standing') {
    const event = compare.standingCase;
    if (event === null) return [];
    const statements = compare
      .taken(event)
      .flatMap(({ claim, general }) =>
        claimsOf([claim]).map((one) =>
          said(one, one.context ?? event, general ? t.countedWords.general : '', explorer),
        ),
      );
    return [{ name: explorer.name(event), note: '', statements }];
  }
  return compare.comparison.subjects.map((subject) => ({
    name: nameOf(subject),
    note: '',
    statements: compare
      .cellsOn(subject)
      .flatMap((cell) => [
        ...claimsOf(cell.claims).map((claim) => said(claim, subject, '', explorer)),
        ...claimsOf(cell.besides).map((claim) => said(claim, subject, t.besides, explorer)),
        ...claimsOf(cell.general).map((claim) =>
          said(claim, claim.context ?? '', t.countedWords.general, explorer),
        ),
        ...(cell.silent ? [silence(explorer.name(cell.commentator), t.silent)] : []),
      ]),
  }));
}

function said(
  claim: Claim,
  subject: string,
  remark: string,
  explorer: Explorer,
): ComparisonStatement {
  const t = explorer.messages.compare;
  return {
    commentator: explorer.name(claim.from ?? ''),
    says: stanceWords(claim, subject, explorer).text,
    date: datedWords(claim, explorer),
    era: t.eraWords[explorer.compare.era(claim)],
    remark,
    quotations: printedOnce(claim.evidence, t.and).map((one) => ({
      quote: one.quote,
      citation: citation(one, explorer.source, explorer.language, t.readIn),
    })),
    told: [...tellers(claim, explorer), ...caveats(claim, explorer)].join('; '),
    claim: claim.id,
  };
}

const silence = (commentator: string, says: string): ComparisonStatement => ({
  ...{ commentator, says, date: '', era: '', remark: '', quotations: [], told: '', claim: '' },
});
