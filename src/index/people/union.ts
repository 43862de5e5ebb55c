/** Sets of numbers that grow together (union-find with path halving). */
export class Union {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  find(of: number): number {
    let at = of;
    for (;;) {
      const up = this.#parent[at] ?? at;
      if (up === at) return at;
      const over = this.#parent[up] ?? up;
      this.#parent[at] = over;
      at = over;
    }
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    this.#parent[high] = low;
  }

  /** The sets among `members`, each in their order. */
  groups(members: readonly number[]): number[][] {
    const groups = new Map<number, number[]>();
    for (const member of members) {
      const root = this.find(member);
      const group = groups.get(root);
      if (group) group.push(member);
      else groups.set(root, [member]);
    }
    return [...groups.values()];
  }
}
