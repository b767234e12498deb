/** What we use of `edtf`, which ships no types. Bounds are milliseconds since 1970 (UTC), or infinite. */
declare module 'edtf' {
  interface Mask {
    readonly value: number;
  }
  interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    readonly min: number;
    readonly max: number;
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
    readonly uncertain?: Mask;
    readonly approximate?: Mask;
    readonly unspecified?: Mask;
    readonly edtf: string;
  }
  export default function edtf(input: string): EdtfValue;
}
