/** Text as Markdown shows it: what Markdown would read as its own signs, escaped. */
export const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);
