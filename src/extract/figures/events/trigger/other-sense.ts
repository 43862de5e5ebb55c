/** Words of the table of events that report none: "net income", "the injured list", "self-inflicted", "held hostage". */

import { Rules } from '../../../../text/rules.ts';

import type { EventWord } from './event-word.ts';

const OTHER_SENSE = new Rules<EventWord, boolean>('figures/events: words of another sense', [
  {
    // Smugglers are hauling and hiding, the police have hauled in.
    name: 'hauling',
    for: 'They were hiding 20 kilos of cocaine.',
    not: 'They had hidden 20 kilos of cocaine.',
    says: ({ word }) => /^(?:hauling|hiding|concealing)$/.test(word) || null,
  },
]);

/** True where a word of the table does not mean the event. */
export function isOtherSense(verb: EventWord): boolean {
  return OTHER_SENSE.first(verb) ?? false;
}
