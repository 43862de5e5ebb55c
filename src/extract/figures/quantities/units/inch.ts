/** Quotation marks that stand for inches. */

import type { Clause } from '../../../../text/en/clause.ts';

/** A quotation mark behind a number is an inch mark only where no quotation is open. */
export function inchMeant(clause: Clause, at: number): boolean {
  if (clause.print(at) === '″') return true;
  if (clause.print(at) !== '"' || !clause.attached(at)) return false;
  let open = 0;
  for (let index = 0; index < at; index++) if (/^["“”]$/.test(clause.print(index))) open++;
  return open % 2 === 0;
}
