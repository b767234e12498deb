/** Words in plain letters a to z: what sorting and full-text search compare. Pure. */
import { toLatin } from '#search/latin.ts';

const BARE: Record<string, string> = { č: 'c', š: 's', ž: 'z' };

/** Words of any script without case or accents, parted by single spaces. */
export const plainWords = (text: string): string =>
  toLatin(text).replace(/[čšž]/g, (letter) => BARE[letter]!);
