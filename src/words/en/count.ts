/** `1 quote`, `5 quotes`, `1,204 quotes`. */
export function count(n: number, one: string): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : `${one}s`}`;
}
