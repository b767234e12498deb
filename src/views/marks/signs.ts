/** The signs of the families about a middle, as at the head of their lines. */
import type { Family } from '#model/schema/scales.ts';

export interface Sign {
  readonly d: string;
  readonly filled: boolean;
  readonly width: number;
}

export const SIGNS: Readonly<Record<Family, Sign>> = {
  accusation: { d: 'M-5 -5.5L6 0L-5 5.5Z', filled: true, width: 2.4 },
  testimony: { d: 'M-4 -6L4.5 0L-4 6', filled: false, width: 2.4 },
  commentary: { d: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0', filled: true, width: 2.4 },
  pressure: { d: 'M0 -6V6', filled: false, width: 2.4 },
  tie: { d: 'M-3 -4L3 0L-3 4', filled: false, width: 1.2 },
};
