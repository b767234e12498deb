/** The best `size` of many, kept in order while they come in. */
export class Best<T> {
  readonly items: T[] = [];
  readonly #size: number;
  readonly #order: (a: T, b: T) => number;

  /** `order` is below 0 where its first argument is the better. */
  constructor(size: number, order: (a: T, b: T) => number) {
    this.#size = size;
    this.#order = order;
  }

  add(item: T): void {
    const { items } = this;
    if (items.length === this.#size && this.#order(item, items[items.length - 1]!) >= 0) return;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#order(items[middle]!, item) <= 0) low = middle + 1;
      else high = middle;
    }
    items.splice(low, 0, item);
    if (items.length > this.#size) items.pop();
  }
}
