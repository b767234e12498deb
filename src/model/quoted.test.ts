import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('a quotation', () => {
  it('stands in double marks, what it quotes in single ones', () => {
    expect(quoted('a "frame-up" that lacked "objectivity"')).toBe(
      '“a ‘frame-up’ that lacked ‘objectivity’”',
    );
    expect(quoted('"that the confessions are true"')).toBe('“‘that the confessions are true’”');
    expect(quoted('“already set” and ("in brackets")')).toBe('“‘already set’ and (‘in brackets’)”');
  });

  it('leaves apostrophes and unpaired marks readable', () => {
    expect(quoted('Kirov\'s death was "an act')).toBe("“Kirov's death was ‘an act”");
  });

  it('stands in German marks in a German text', () => {
    expect(quoted('eine „Aussage“ und "noch eine"', 'de')).toBe('„eine ‚Aussage‘ und ‚noch eine‘“');
    expect(quoted('a “case”', 'de')).toBe('„a ‚case‘“');
  });
});
