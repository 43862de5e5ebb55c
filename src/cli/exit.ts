/** How the program ends. */
export const EXIT = { done: 0, fault: 1, usage: 2, nothing: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Something the person asked for in a way that cannot be done: what is wrong and what to do, no stack. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Makes an action of some work: what it returns is how the program ends. */
export type Ends = <Typed extends readonly unknown[]>(
  work: (...typed: Typed) => Promise<Exit>,
) => (...typed: Typed) => Promise<void>;
