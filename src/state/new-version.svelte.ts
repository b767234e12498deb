/** Whether a newer version of the site has come while this one is open. */
export class NewVersion {
  #load = $state.raw<(() => void) | null>(null);

  /** Loads it; null while there is none. */
  get load(): (() => void) | null {
    return this.#load;
  }

  come = (load: () => void): void => {
    this.#load = load;
  };
}
