/** All German wording, loaded at once when a reader asks for it. */
export { de as messages } from './de.ts';
export { quality } from './de-quality.ts';
