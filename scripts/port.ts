/** The port that a reader asks for. */
import { UsageError } from './usage-error.ts';

/** A port as a number; null where none is asked for. Throws a UsageError where it is none. */
export function portFrom(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new UsageError(`invalid port: "${text}"`, 'a number from 1 to 65535');
}
