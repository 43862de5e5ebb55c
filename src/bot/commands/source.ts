import { answerSource } from '../replies/answers.ts';
import { choice, offer } from '../messages/choice.ts';
import { CHOICE_LIMIT } from '../messages/limits.ts';
import { markdown } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import type { Command } from './command.ts';
import { readText, slash, textOption } from './options.ts';

/** `/source`: a passage with its neighbours, or the beginning of an article. The id is looked up, never opened as a path. */
export const source: Command = {
  data: { ...slash('source'), options: [textOption('id', { required: true, autocomplete: true })] },
  counts: true,
  autocomplete: async (_option, typed, { library }) =>
    offer((await library.suggestIds(typed, CHOICE_LIMIT)).map(({ id, label }) => choice(label, id))),
  run: (call, room) => {
    const { words, commandIds } = room;
    const id = readText(call, 'id', words);
    if (!id.ok) return { how: 'say', message: id.refusal };
    return {
      how: 'reply',
      onlyAsker: false,
      work: async () =>
        (await answerSource(id.value ?? '', { page: 1, asker: call, audience: 'everyone' }, room)) ??
        notice(markdown(words.unknownId(id.value ?? ''), commandIds)),
    };
  },
};
