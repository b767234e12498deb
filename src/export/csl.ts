/** Works as CSL-JSON items (https://docs.citationstyles.org), the format of Zotero and citeproc. */
import { dateBounds } from '#model/dates.ts';
import type { Source } from '#model/dossier.ts';

type Name = { readonly literal: string } | { readonly family: string; readonly given?: string };

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
  /** The EDTF text, where the parts do not say all of it. */
  readonly literal?: string;
}

export type CslItem = Readonly<Record<string, string | readonly Name[] | CslDate>> & {
  readonly id: string;
  readonly type: string;
  readonly title: string;
};

const TEXTS = [
  ...['title-short', 'container-title', 'publisher', 'publisher-place', 'page', 'volume', 'issue'],
  ...['genre', 'language', 'archive', 'archive_location', 'URL', 'original-title', 'note'],
] as const;
const NAMES = ['author', 'editor', 'translator'] as const;
const DATES = ['issued', 'original-date', 'accessed'] as const;

/** The item of a work; what the dossier does not know is left out. */
export function cslItem(source: Source): CslItem {
  const item: Record<string, string | readonly Name[] | CslDate> = {};
  for (const field of NAMES) {
    if (source[field].length > 0) {
      item[field] = source[field].map((name): Name => {
        if ('literal' in name) return { literal: name.literal };
        return name.given === null
          ? { family: name.family }
          : { family: name.family, given: name.given };
      });
    }
  }
  for (const field of TEXTS) {
    const value = source[field as keyof Source];
    if (typeof value === 'string') item[field] = value;
  }
  for (const field of DATES) {
    const value = source[field];
    if (value !== null) item[field] = cslDate(value);
  }
  return { id: source.id, type: source.type, title: source.title, ...item };
}

/** The items of some works as a JSON text, in their order. */
export function writeCslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;
}

const PLAIN = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** A year, month or day as its parts; an interval as two; `circa` for ~ and ?; else the bounds. */
export function cslDate(edtf: string): CslDate {
  const bare = edtf.replace(/[?~%]/g, '');
  const circa = bare === edtf ? {} : { circa: true as const };
  const sides = bare.split('/').map((side) => PLAIN.exec(side));
  if (sides.length <= 2 && sides.every((match) => match !== null)) {
    const parts = sides.map((match) =>
      match!.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])),
    );
    const seasonal = parts.some(([, month = 1]) => month > 12);
    if (!seasonal) return { 'date-parts': parts, ...circa };
  }
  const bounds = dateBounds(edtf);
  const years = [bounds?.min, bounds?.max].flatMap((day) =>
    day === undefined || !Number.isFinite(day) ? [] : [new Date(day * 86_400_000).getUTCFullYear()],
  );
  return { 'date-parts': [...new Set(years)].map((year) => [year]), ...circa, literal: edtf };
}
