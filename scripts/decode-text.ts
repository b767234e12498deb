/** Bytes to text: UTF-8, or the place of the first byte that is not. */
import type { Position } from '#model/problems.ts';
import { lineCounter } from '#model/yaml/positions.ts';

export interface NotUtf8 extends Position {
  /** What the file may be instead, and what to do. */
  readonly hint: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A mark at the start, which some editors write, is left out. Throws where the text is too long. */
export function decodeText(bytes: Uint8Array): string | NotUtf8 {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const [first = 0, second = 0] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return { line: 1, column: 1, hint: 'it is UTF-16: save the file as UTF-8' };
  const text = Buffer.from(bytes).toString('utf8');
  const place = lineCounter(text)(firstReplaced(text, bytes));
  return { ...place, hint: 'save the file as UTF-8' };
}

/** The offset of the first character that stands for a byte that could not be read. */
function firstReplaced(text: string, bytes: Uint8Array): number {
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
    byte += Buffer.byteLength(text.slice(from, at));
    // The character itself may well be in the file.
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    byte += 3;
    from = at + 1;
  }
  return 0;
}
