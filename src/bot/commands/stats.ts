import { answerStats, keptTo, replyWith } from '../answers.ts';
import { EVENTS, isEvent } from '../asked.ts';
import { choice, offer } from '../choice.ts';
import { CHOICE_LIMIT } from '../limits.ts';
import type { Command } from './command.ts';
import {
  AFTER,
  BEFORE,
  choiceOption,
  offerSources,
  PRIVATE,
  readFilter,
  readText,
  slash,
  SOURCE,
  textOption,
} from './options.ts';

/** `/stats`: the figures of the articles in a table, with a picture. */
export const stats: Command = {
  data: {
    ...slash('stats'),
    options: [
      choiceOption('event', EVENTS),
      textOption('item', { autocomplete: true }),
      SOURCE,
      AFTER,
      BEFORE,
      choiceOption('unit', ['kg', 'lb']),
      PRIVATE,
    ],
  },
  counts: true,
  autocomplete: async (option, typed, { library }) => {
    if (option === 'source') return offerSources(typed, library);
    return offer((await library.suggestItems(typed, CHOICE_LIMIT)).map((item) => choice(item, item)));
  },
  run: (call, room) => {
    const item = readText(call, 'item', room.words);
    if (!item.ok) return { how: 'say', message: item.refusal };
    const filter = readFilter(call, room.words);
    if (!filter.ok) return { how: 'say', message: filter.refusal };
    const event = call.option('event');
    const unit = call.option('unit');
    const asked = {
      event: isEvent(event) ? event : undefined,
      item: item.value,
      unit: unit === 'kg' || unit === 'lb' ? unit : undefined,
      ...filter.value,
    } as const;
    return replyWith(call, call.flag('private'), (turn) =>
      keptTo(asked.source, room, () => answerStats(asked, turn, room)),
    );
  },
};
