/** Lists by key: under a word stand those who want it. */
export class Postings<Value> {
  readonly #lists = new Map<string, Value[]>();

  add(key: string, value: Value): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [value]);
    else list.push(value);
  }

  get(key: string): readonly Value[] {
    return this.#lists.get(key) ?? [];
  }
}
