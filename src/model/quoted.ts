/** A quotation in quotation marks, those within it turned into single ones. */

/** `"that the confessions are true"` gives `“‘that the confessions are true’”`; apostrophes stay. */
export function quoted(text: string): string {
  const inner = text.replace(/["“”„]/g, (sign, at: number) => {
    if (sign === '“' || sign === '„') return '‘';
    if (sign === '”') return '’';
    const before = text[at - 1];
    return before === undefined || /[\s([—–-]/.test(before) ? '‘' : '’';
  });
  return `“${inner}”`;
}
