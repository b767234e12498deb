/** A chain of claims as text, Markdown or HTML: its sentences with numbered notes. Value in, text out. */
import { quoted } from '#model/quoted.ts';
import { escapeMarkdown } from './markdown.ts';

export interface ChainNote {
  /** What the claim says, in the curators' words. */
  readonly says: string;
  readonly evidence: readonly { readonly quote: string | null; readonly citation: string }[];
  /** Duress, doubt, and who tells it; empty where there is nothing to say. */
  readonly told: string;
}

export interface ChainText {
  readonly title: string;
  /** Each hop with the numbers, from 1, of its notes. */
  readonly hops: readonly { readonly sentence: string; readonly notes: readonly number[] }[];
  readonly notes: readonly ChainNote[];
  /** What must go with it: how far it can be trusted, what the dossier covers. */
  readonly remarks: readonly string[];
  readonly address: string;
  /** Whose quotation marks are set. */
  readonly language: string;
}

export const CHAIN_FORMATS = ['text', 'markdown', 'html'] as const;
export type ChainFormat = (typeof CHAIN_FORMATS)[number];

/** Writes a chain in a format. */
export function writeChain(chain: ChainText, format: ChainFormat): string {
  if (format === 'html') return html(chain);
  const md = format === 'markdown';
  const plain = (text: string) => (md ? escapeMarkdown(text) : text);
  const mark = (n: number) => (md ? `[^${n}]` : `[${n}]`);
  const hops = chain.hops.map(
    ({ sentence, notes }, i) => `${i + 1}. ${plain(sentence)}${notes.map(mark).join('')}`,
  );
  const notes = chain.notes.map((note, i) => {
    const words = `${md ? `[^${i + 1}]:` : `[${i + 1}]`} ${plain(noteText(note, chain.language))}`;
    return words;
  });
  return [
    md ? `## ${plain(chain.title)}` : chain.title,
    hops.join('\n'),
    notes.join('\n'),
    ...chain.remarks.map(plain),
    md ? `<${chain.address}>` : chain.address,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function noteText({ says, evidence, told }: ChainNote, language: string): string {
  const cited = evidence.map(({ quote, citation }) =>
    quote === null ? `${citation}.` : `${quoted(quote, language)} ${citation}.`,
  );
  return [says, ...cited, told].filter((part) => part !== '').join(' ');
}

function html({ title, hops, notes, remarks, address, language }: ChainText): string {
  const marks = (numbers: readonly number[]) => numbers.map((n) => `<sup>${n}</sup>`).join('');
  const items = (lines: readonly string[]) => lines.map((line) => `  <li>${line}</li>`);
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    '<ol>',
    ...items(hops.map((hop) => `${escapeHtml(hop.sentence)}${marks(hop.notes)}`)),
    '</ol>',
    '<ol>',
    ...items(notes.map((note) => escapeHtml(noteText(note, language)))),
    '</ol>',
    ...remarks.map((remark) => `<p>${escapeHtml(remark)}</p>`),
    `<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`,
    '',
  ].join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
