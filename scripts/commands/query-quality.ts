/** attest query quality: how far the dossier can be trusted, in the page's own figures. */
import type { Command } from 'commander';
import { quality, type Quality } from '#graph/quality/quality.ts';
import { print, printJson } from '../print.ts';
import { openIndex, type Answering } from './query.ts';

export function addQuality(query: Command, answering: (command: Command) => Command): void {
  answering(query.command('quality'))
    .description('how far the dossier can be trusted, in figures')
    .action(({ data, json }: Answering) => {
      const figures = quality(openIndex(data));
      if (json) printJson(figures);
      else for (const [label, rows] of Object.entries(sections(figures))) printRows(label, rows);
    });
}

type Row = readonly [label: string, ...figures: (number | string)[]];

function printRows(label: string, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  print(label);
  for (const [name, ...figures] of rows) print(`  ${name.padEnd(40)} ${figures.join('  ')}`);
}

const outOf = (count: number, of: number) => `${count} of ${of}`;

function sections(figures: Quality): Record<string, readonly Row[]> {
  const { amounts, families, evidence, duress, works, single, commentary, gaps } = figures;
  const counted = (rows: readonly { value: string; claims: number }[]) =>
    rows.map(({ value, claims }): Row => [value, claims]);
  const { testimony, stated, pressure, contested, unstated } = duress;
  return {
    weak: figures.weak.map(({ value, count, of }) => [value, outOf(count, of)]),
    amounts: Object.entries(amounts),
    families: counted(families),
    evidence: (['quoted', 'located', 'secondhand', 'damaged'] as const).map((name) => [
      name,
      outOf(evidence[name].claims, amounts.claims),
    ]),
    quotations: [['all', evidence.quotations] as const, ['garbled', evidence.garbled] as const],
    basis: counted(evidence.basis),
    certainty: counted(evidence.certainty),
    attribution: counted(evidence.attribution),
    dates: counted(evidence.dates),
    duress: Object.entries({ testimony, stated, pressure, contested, unstated }),
    'one work': [
      ['claims', outOf(single.claims.work, single.claims.of)],
      ['lines', outOf(single.lines.work, single.lines.of)],
      ['people', outOf(single.people.work, single.people.of)],
    ],
    'works: cited by, claims, alone, people': works.map(
      ({ value, cited, claims, alone, people }) => [value, cited, claims, alone, people],
    ),
    contradictions: figures.contradictions.map(({ claims, on }) => [claims.join(', '), on]),
    'figures in conflict': figures.conflicts.map(({ claims, what, whom }) => [
      claims.join(', '),
      `${what}, ${whom}`,
    ]),
    stances: [...counted(commentary.stances), ['none', commentary.without]],
    'people without claims': gaps.unnamed.map((id) => [id]),
    'records without evidence': gaps.unevidenced.map((id) => [id]),
  };
}
