/** What stands in the way of the store, and what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly advice: string;
  /** One can work without keeping anything. */
  readonly passable: boolean;

  constructor(message: string, advice: string, passable = false) {
    super(message);
    this.advice = advice;
    this.passable = passable;
  }
}
