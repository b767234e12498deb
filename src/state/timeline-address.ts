/** The part of the address that says how the timeline is shown. Pure: from the fields of a query string, and back. */
import { isEdtf } from '#model/dates.ts';

/** What a lane of the timeline is: a kind of item, or a person or group. */
export const LANES = ['family', 'person'] as const;
export type LanesBy = (typeof LANES)[number];

export interface TimelineChoice {
  readonly lanes: LanesBy;
  /** The part of the axis that is shown, from one plain date to another in EDTF; null: the busiest years. */
  readonly span: string | null;
}

export const noTimeline: TimelineChoice = { lanes: 'family', span: null };

export const TIMELINE_FIELDS = ['lanes', 'span'] as const;

const PLAIN = /^\d{4}(-\d\d(-\d\d)?)?\/\d{4}(-\d\d(-\d\d)?)?$/;

/** Reads the fields; what the program does not know is dropped and named. */
export function parseTimeline(
  fields: URLSearchParams,
  drop: (field: string, value: string) => null,
): TimelineChoice {
  const lanes = fields.get('lanes');
  const span = fields.get('span');
  const isSpan = span !== null && PLAIN.test(span) && isEdtf(span);
  return {
    lanes:
      lanes === null
        ? noTimeline.lanes
        : (LANES.find((one) => one === lanes) ?? drop('lanes', lanes) ?? noTimeline.lanes),
    span: isSpan ? span : span === null ? null : drop('span', span),
  };
}

/** The fields that are not at their default. */
export function formatTimeline({ lanes, span }: TimelineChoice): [string, string][] {
  return [
    ...(lanes === noTimeline.lanes ? [] : [['lanes', lanes] as [string, string]]),
    ...(span === null ? [] : [['span', span] as [string, string]]),
  ];
}
