/** Commands of those who run the bot: who else gives one is told who may, and what takes long says how far it is. */

import type { PlainCommand } from '../../commands/commands.ts';
import { version } from 'discord.js';
import { CorpusError, type Added } from '../../library.ts';
import type { Sentence } from '../../words/sentence.ts';
import { markdown } from '../messages/markdown.ts';
import { notice, text, type Message } from '../messages/message.ts';
import type { Call, Plan, Room } from '../replies/plan.ts';
import { fitting } from './plain.ts';

/** Of what came in so far the last few are shown. */
const LAST_SHOWN = 5;

/** What a command of those who run the bot does in Discord; only who gave it sees the answer. */
export function manage(command: PlainCommand, values: never, call: Call, room: Room): Plan {
  const { words, commandIds, operators, intake } = room;
  const say = (sentence: Sentence): Message => notice(markdown(sentence, commandIds));
  const wrong = command.refuses?.(values, words) ?? null;
  if (wrong !== null) return { how: 'say', message: say(wrong) };
  const { manages } = command;
  const alone = manages === 'alone';
  const mayHere = manages === 'server' && call.managesServer;
  return {
    how: 'reply',
    onlyAsker: true,
    late: say(words.goesOn()),
    work: async (show) => {
      const may = mayHere || (await operators.include(call));
      if (may !== true) return say(may === null ? words.operatorsUnknown() : words.onlyOperators());
      if (!alone) return answer(command, values, room, show);
      if (intake.busy) return say(words.busy());
      intake.busy = true;
      try {
        return await answer(command, values, room, show);
      } finally {
        intake.busy = false;
      }
    },
  };
}

/** Does what is asked, and says what came of it: the sum first, then each article, as many as a message holds. */
async function answer(
  command: PlainCommand,
  values: never,
  { library, words, commandIds, log, connection }: Room,
  show: (message: Message) => void,
): Promise<Message> {
  const set = (sentences: readonly Sentence[]): Message => ({
    components: [
      text(
        fitting(
          sentences.map((sentence) => markdown(sentence, commandIds)),
          words,
        ),
      ),
    ],
    onlyAsker: true,
  });
  const items: Added[] = [];
  const each = (some: readonly Added[]): readonly Sentence[] =>
    command.saysOf === undefined ? [] : some.map((item) => command.saysOf?.(item, words) ?? []);
  const tell = (item: Added): void => {
    items.push(item);
    show(set([words.takingIn(items.length), ...each(items.slice(-LAST_SHOWN))]));
  };
  try {
    const said = command.says(await command.asks(values, library, tell), words);
    if (items.length > 0) logItems(items, log);
    return set([...said, ...(command.manages === 'server' ? [gatewayLine(connection(), words)] : []), ...each(items)]);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const { message, advice } = error;
    log.warn(`${message} ${advice}`);
    return set([command.fails?.(error, words) ?? words.corpusTrouble(message, advice)]);
  }
}

/** The connection to Discord, and what the bot runs on. */
function gatewayLine({ state, servers }: ReturnType<Room['connection']>, words: Room['words']): Sentence {
  return words.statusGateway(state, servers, { node: process.versions.node, discord: version });
}

/** Who asked may no longer be told what came of it. */
function logItems(items: readonly Added[], log: Room['log']): void {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  for (const item of items) if (item.kind === 'article') counts[item.what]++;
  log.info(counts, 'articles taken in');
  for (const item of items)
    if (item.kind === 'problem') log.warn({ from: item.from }, `${item.problem} ${item.advice}`);
}
