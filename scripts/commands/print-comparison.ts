/** A comparison as text: subject by subject, then what stands against what. */
import type { Cell } from '#graph/compare/cells.ts';
import type { Comparison } from '#graph/compare/compare.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { Opposition } from '#graph/compare/oppositions.ts';
import { saidWhen } from '#graph/compare/said.ts';
import { readableDate } from '#model/readable-date.ts';
import { claimSentence, namesOf } from '#model/sentences.ts';
import { print } from '../print.ts';

const DATED = { said: '', published: 'published ', before: 'before ', unknown: 'undated' };

export function printComparison(index: ClaimIndex, answer: Comparison): void {
  for (const subject of answer.subjects) {
    print(`${nameOf(index, subject)}  [${subject}]`);
    for (const cell of answer.cells) if (cell.subject === subject) printCell(index, cell);
  }
  if (answer.contradictions.length > 0) print('\nAgainst each other');
  for (const pair of answer.contradictions) printPair(index, pair);
  if (answer.agreements.length > 0) print('\nCases that two judge');
  for (const { commentators, both, same, side, opposed } of answer.agreements) {
    const [a, b] = commentators.map((id) => nameOf(index, id));
    print(
      `  ${a}, ${b}: ${both.length}, the same stance on ${same.length}, one side on ${side.length}, opposite sides on ${opposed.length}`,
    );
  }
  if (answer.relations.length > 0) print('\nOf each other');
  for (const { kind, from, to, attitude, claims } of answer.relations) {
    const how = attitude === null ? kind : `${kind} (${attitude})`;
    print(`  ${nameOf(index, from)} ${how} ${nameOf(index, to)}  [${claims.join(', ')}]`);
  }
}

function printCell(index: ClaimIndex, cell: Cell): void {
  const { stances } = index.dossier.vocabulary;
  const held = cell.stances.map((stance) => stances[stance]?.label ?? stance).join(', then ');
  const toward = cell.attitudes.length === 0 ? '' : `toward it ${cell.attitudes.join(', ')}`;
  const none = cell.claims.length === 0 ? 'no commentary' : 'takes no stance';
  const said = cell.silent ? 'no statement in this dossier' : held || toward || none;
  print(`  ${nameOf(index, cell.commentator)}: ${said}${held && toward ? `; ${toward}` : ''}`);
  for (const id of cell.claims) printClaim(index, id, '    ');
  for (const id of cell.besides) printClaim(index, id, '    (accuses or testifies) ');
  for (const id of cell.general) printClaim(index, id, '    (of what it is part of) ');
}

function printPair(index: ClaimIndex, { subject, claims, by, on }: Opposition): void {
  const about = subject === null ? '' : `  ${nameOf(index, subject)}`;
  print(`  ${by.join(', ')}${on === null ? '' : `: ${on}`}${about}`);
  for (const id of claims) printClaim(index, id, '    ');
}

function printClaim(index: ClaimIndex, id: string, indent: string): void {
  const claim = index.claims[index.claimNumber.get(id)!]!;
  const { by, date } = saidWhen(index, claim);
  const when = `${DATED[by]}${date === null ? '' : readableDate(date)}`;
  const quote = claim.evidence.find((one) => one.quote !== null);
  const words = quote === undefined ? (claim.says ?? '') : `“${quote.quote}” ${quote.at}`;
  print(`${indent}${when}: ${words}  [${id}]`);
}

function nameOf(index: ClaimIndex, id: string): string {
  const claim = index.claims[index.claimNumber.get(id) ?? -1];
  const name = namesOf(index.dossier);
  return claim === undefined ? name(id) : claimSentence(claim, index.dossier, name);
}
