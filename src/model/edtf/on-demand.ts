/**
 * The parser of dates as the page has it, chosen by the condition `attest-page`: a file of its own that
 * is loaded after the first picture, which needs none. The dates of the dossier come with their bounds.
 */
import type edtf from 'edtf';

let parser: typeof edtf | null = null;

export const dateParser = (): typeof edtf | null => parser;

export async function loadDateParser(): Promise<void> {
  parser = (await import('edtf')).default;
}
