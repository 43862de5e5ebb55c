import { answerQuestion, keptTo, replyWith } from '../replies/answers.ts';
import { choice, offer } from '../messages/choice.ts';
import { CHOICE_LIMIT, QUESTION_LIMIT } from '../messages/limits.ts';
import { markdown, oneLine } from '../messages/markdown.ts';
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
  slash,
  SOURCE,
  textOption,
} from './options.ts';

/** `/ask`: passages that answer a question. */
export const ask: Command = {
  data: {
    ...slash('ask'),
    options: [textOption('question', { required: true, autocomplete: true }), SOURCE, AUTHOR, AFTER, BEFORE, PRIVATE],
  },
  counts: true,
  autocomplete: async (option, typed, { library }) => {
    if (option === 'source') return offerSources(typed, library);
    if (option === 'author') return offerAuthors(typed, library);
    const wanted = typed.toLowerCase();
    const samples = await library.sampleQuestions(CHOICE_LIMIT);
    return offer(
      samples.filter((one) => one.toLowerCase().includes(wanted)).map((question) => choice(question, question)),
    );
  },
  run: (call, room) => {
    const { words } = room;
    const question = oneLine(call.option('question') ?? '');
    if (question === '') return { how: 'say', message: notice(markdown(words.emptyQuestion())) };
    if (question.length > QUESTION_LIMIT) {
      return { how: 'say', message: notice(markdown(words.questionTooLong(question.length, QUESTION_LIMIT))) };
    }
    const filter = readFilter(call, words);
    if (!filter.ok) return { how: 'say', message: filter.refusal };
    const asked = { question, asOf: call.today, ...filter.value };
    return replyWith(call, call.flag('private'), (turn) =>
      keptTo(asked, room, () => answerQuestion(asked, turn, room)),
    );
  },
};
