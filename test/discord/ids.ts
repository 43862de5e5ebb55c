/** Discord's epoch, from which its ids count milliseconds. */
const EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A fresh snowflake of this moment. */
export function snowflake(at = Date.now()): string {
  counter = (counter + 1n) & 0xfffn;
  return String(((BigInt(at) - EPOCH) << 22n) | (1n << 17n) | counter);
}

/** When a snowflake was made, in Unix milliseconds. */
export function madeAt(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH);
}
