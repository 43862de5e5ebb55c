/** What happened to people who were neither killed nor arrested, as a word before them: "injured people". */

import type { Clause } from '../../../../text/en/clause.ts';
import type { EventOf } from '../event.ts';
import { verbBase } from '../../../../text/en/inflection.ts';

/** Verb or adjective → what those are to whom it happened. */
const STATES: ReadonlyMap<string, string> = new Map([
  ...'injured wounded hospitalized displaced evacuated rescued deported expelled repatriated kidnapped abducted freed infected evicted stranded indicted convicted charged sickened'
    .split(' ')
    .map((state): [string, string] => [verbBase(state), state]),
  ['hurt', 'injured'],
  ['hospitalise', 'hospitalised'],
  ...['homeless', 'missing', 'trapped', 'sick', 'ill'].map((state): [string, string] => [state, state]),
]);

/** The item of an event; where it is only "people" and the event none of the list, with what happened to them. */
export function tellingItem(clause: Clause, { event, item, trigger }: EventOf): string {
  if (event !== 'other' || !/^people$/i.test(item)) return item;
  const word = clause.word(trigger);
  const state = STATES.get(word) ?? STATES.get(verbBase(word));
  return state === undefined ? item : `${state} people`;
}
