/** What is said where questions are answered by their words alone. */

import { say, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** The encoder is missing or switched off; `why` in a whole sentence. */
export function noEncoder(why: string): Sentence {
  return say`Questions are not answered by meaning. ${why}`;
}

/** While passages are read before the first answer, in a line that is written over. */
export function readingPassages(done: number, total: number): string {
  return `Reading passages for the first time: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} …`;
}

/** The same where lines cannot be written over: said once. */
export function readingAllPassages(total: number): string {
  return `Reading ${count(total, 'passage')} for the first time …`;
}
