/** A comparison of commentators as Markdown or CSV, every statement cited. Value in, text out. */
import { csvFormatRows } from 'd3-dsv';
import { quoted } from '#model/quoted.ts';
import { escapeMarkdown } from './markdown.ts';

export interface ComparisonStatement {
  readonly commentator: string;
  /** A stance, an attitude, or that there is neither; for silence the words that say so. */
  readonly says: string;
  readonly date: string;
  /** Of the time, later, or not known; empty for silence. */
  readonly era: string;
  /** How it is counted, where it is not; else empty. */
  readonly remark: string;
  readonly quotations: readonly { readonly quote: string | null; readonly citation: string }[];
  readonly told: string;
  /** The claim's id; empty for silence. */
  readonly claim: string;
}

export interface ComparisonText {
  readonly title: string;
  readonly subjects: readonly {
    readonly name: string;
    /** What it is on, or by what rule its statements stand together; may be empty. */
    readonly note: string;
    readonly statements: readonly ComparisonStatement[];
  }[];
  readonly remarks: readonly string[];
  readonly address: string;
  /** Whose quotation marks are set. */
  readonly language: string;
  /** The names of the CSV's columns: subject, note, then those of a statement. */
  readonly columns: readonly string[];
}

export const COMPARISON_FORMATS = ['markdown', 'csv'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

/** Writes a comparison in a format. CSV follows RFC 4180, one row for each statement and quotation. */
export function writeComparison(text: ComparisonText, format: ComparisonFormat): string {
  return format === 'csv' ? csv(text) : markdown(text);
}

function csv({ subjects, columns }: ComparisonText): string {
  const rows = subjects.flatMap(({ name, note, statements }) =>
    statements.flatMap(({ commentator, says, date, era, remark, quotations, told, claim }) => {
      const cited = quotations.length === 0 ? [{ quote: null, citation: '' }] : quotations;
      return cited.map(({ quote, citation }) => [
        ...[name, note, commentator, says, date, era, remark],
        ...[quote ?? '', citation, told, claim],
      ]);
    }),
  );
  return `${csvFormatRows([[...columns], ...rows.map((row) => row.map(harmless))])}\n`;
}

/** Spreadsheets read a text that begins so as a formula; a quotation mark before it is no formula. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function markdown({ title, subjects, remarks, address, language }: ComparisonText): string {
  const statement = (one: ComparisonStatement) => {
    const head = [one.says, one.date, one.era, one.remark].filter((part) => part !== '');
    const lines = one.quotations.map(({ quote, citation }) =>
      quote === null ? `${citation}.` : `${quoted(quote, language)} ${citation}.`,
    );
    const words = [...lines, one.told].filter((part) => part !== '').join(' ');
    return `- **${escapeMarkdown(one.commentator)}**: ${escapeMarkdown(head.join('; '))}${words === '' ? '' : `. ${escapeMarkdown(words)}`}`;
  };
  const blocks = subjects.map(({ name, note, statements }) =>
    [
      `### ${escapeMarkdown(name)}`,
      ...(note === '' ? [] : [escapeMarkdown(note)]),
      statements.map(statement).join('\n'),
    ].join('\n\n'),
  );
  return [`## ${escapeMarkdown(title)}`, ...blocks, ...remarks.map(escapeMarkdown), `<${address}>`]
    .join('\n\n')
    .concat('\n');
}
