import { numeral } from '../region.ts';

/** `1 cita`, `5 citas`, `1.204 citas`; `many` where the plural is not made by an s alone: "menciones". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${numeral(n)} ${n === 1 ? one : many}`;
}
