/** What each command does in the terminal chat. */

import { COMMANDS, IN_CHAT, isPlain, type ChatName, type CommandName, type ValuesOf } from '../commands/commands.ts';
import type { Filter } from '../library.ts';
import { set } from '../words/sentence.ts';
import { ask } from './commands/ask.ts';
import { plain } from './commands/plain.ts';
import { quote } from './commands/quote.ts';
import { source, sources } from './commands/source.ts';
import { stats } from './commands/stats.ts';
import { tell, type Context } from './context.ts';
import { UsageError } from './exit.ts';
import { disarm } from './output.ts';

/** Speakers listed where none was named, and questions shown as examples. */
const SPEAKERS = 25;
const EXAMPLES = 3;

/** Values as read; a text that has to be given may still be missing. */
type Given<Name extends CommandName> = {
  readonly [Key in keyof ValuesOf<Name>]: ValuesOf<Name>[Key] | undefined;
} & Filter;
type Handler<Name extends CommandName> = (values: Given<Name>, context: Context) => Promise<unknown>;

const filterOf = ({ source: outlet, author, after, before, dated }: Filter): Filter => ({
  source: outlet,
  author,
  after,
  before,
  dated,
});

const HANDLERS: { readonly [Name in ChatName]: Handler<Name> } = {
  ask: ({ question = '', literally = false, ...filter }, context) =>
    ask(question, { filter: filterOf(filter), asOf: context.today, literally, explain: false }, context, context.talk),
  quote: async ({ speaker = '', about, with: other, ...filter }, context) => {
    const { library, words } = context;
    if (speaker !== '') await quote({ ...filterOf(filter), speaker, about, with: other }, context);
    else
      for (const one of await library.suggestSpeakers('', SPEAKERS))
        await tell(disarm(words.speakerChoiceWithRole(one)), context);
  },
  stats: ({ item = null, about = null, event, unit, ...filter }, context) =>
    stats({ event, item, about, unit, csv: false, chart: null, filter: filterOf(filter) }, context),
  source: ({ id = '' }, context) => {
    if (id === '') throw new UsageError(set(context.words.unknownId('')));
    return source(id, context);
  },
  sources: (filter, context) => sources(filterOf(filter), context),
  help: (_values, context) => help(context),
};

/** Does what a command says. */
export async function handle(name: string, values: Filter & Record<string, unknown>, context: Context): Promise<void> {
  const described = IN_CHAT.get(name) ?? COMMANDS.help;
  if (isPlain(described)) await plain(described, values as never, context);
  else await (HANDLERS[name as ChatName] as Handler<never>)(values, context);
}

async function help(context: Context): Promise<void> {
  const { type, words, library } = context;
  const say = (text: string): Promise<void> => tell(text, context);
  await say(`${type.block(words.ABOUT)}\n`);
  for (const name of [...IN_CHAT.keys()] as CommandName[]) await say(`  ${type.say(words.commandLine(name))}`);
  await say(`\n${type.block(words.OPTIONS_LINE)}`);
  const examples = await library.sampleQuestions(EXAMPLES);
  if (examples.length > 0) await say(`\n${words.TRY_LABEL}`);
  for (const example of examples) await say(`  ${type.say(words.example(example))}`);
  await say(`\n${type.block(words.HOW_SURE)}\n`);
}
