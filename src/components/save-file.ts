/** Gives the reader a file to keep, as the browser's own downloads do. */

/** Until then its address stays good; the browser has the file long before. */
const KEPT = 60_000;

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
