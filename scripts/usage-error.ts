/** Wrong usage: the program says what is wrong and what to do, and exits with 2. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** The dossier has errors, or there is no path: the program has said so and exits with 1. */
export class Failure extends Error {
  override name = 'Failure';
}
