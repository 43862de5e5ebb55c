import { wordsFor } from '../../words/words.ts';
import { answerQuotes, keptTo, replyWith } from '../replies/answers.ts';
import { choice, offer } from '../messages/choice.ts';
import { CHOICE_LIMIT } from '../messages/limits.ts';
import { notice } from '../messages/message.ts';
import type { Command } from './command.ts';
import {
  AFTER,
  AUTHOR,
  BEFORE,
  offerAuthors,
  offerSources,
  PRIVATE,
  readFilter,
  readText,
  slash,
  SOURCE,
  textOption,
} from './options.ts';

/** `/quote`: what a person said. */
export const quote: Command = {
  data: {
    ...slash('quote'),
    options: [
      textOption('speaker', { required: true, autocomplete: true }),
      textOption('about'),
      SOURCE,
      AUTHOR,
      AFTER,
      BEFORE,
      PRIVATE,
    ],
  },
  counts: true,
  autocomplete: async (option, typed, { library }) => {
    if (option === 'source') return offerSources(typed, library);
    if (option === 'author') return offerAuthors(typed, library);
    const words = wordsFor('en');
    const speakers = await library.suggestSpeakers(typed, CHOICE_LIMIT);
    return offer(speakers.map((speaker) => choice(words.speakerChoice(speaker), speaker.askFor)));
  },
  run: (call, room) => {
    const speaker = readText(call, 'speaker', room.words);
    if (!speaker.ok) return { how: 'say', message: speaker.refusal };
    const about = readText(call, 'about', room.words);
    if (!about.ok) return { how: 'say', message: about.refusal };
    const filter = readFilter(call, room.words);
    if (!filter.ok) return { how: 'say', message: filter.refusal };
    if (speaker.value === undefined) return { how: 'say', message: notice(room.words.OPTIONS.speaker) };
    const asked = { speaker: speaker.value, about: about.value, ...filter.value };
    return replyWith(call, call.flag('private'), (turn) => keptTo(asked, room, () => answerQuotes(asked, turn, room)));
  },
};
