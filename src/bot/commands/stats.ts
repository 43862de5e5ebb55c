import { EVENTS, UNITS } from '../../library.ts';
import { answerStats, keptTo, replyWith } from '../replies/answers.ts';
import { eventOf, unitOf } from '../messages/asked.ts';
import { choice, offer } from '../messages/choice.ts';
import { CHOICE_LIMIT } from '../messages/limits.ts';
import type { Command } from './command.ts';
import {
  AFTER,
  AUTHOR,
  BEFORE,
  choiceOption,
  offerAuthors,
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
      AUTHOR,
      AFTER,
      BEFORE,
      choiceOption('unit', UNITS),
      PRIVATE,
    ],
  },
  counts: true,
  autocomplete: async (option, typed, { library }) => {
    if (option === 'source') return offerSources(typed, library);
    if (option === 'author') return offerAuthors(typed, library);
    return offer((await library.suggestItems(typed, CHOICE_LIMIT)).map((item) => choice(item, item)));
  },
  run: (call, room) => {
    const item = readText(call, 'item', room.words);
    if (!item.ok) return { how: 'say', message: item.refusal };
    const filter = readFilter(call, room.words);
    if (!filter.ok) return { how: 'say', message: filter.refusal };
    const asked = {
      event: eventOf(call.option('event')),
      item: item.value,
      unit: unitOf(call.option('unit')),
      ...filter.value,
    };
    return replyWith(call, call.flag('private'), (turn) => keptTo(asked, room, () => answerStats(asked, turn, room)));
  },
};
