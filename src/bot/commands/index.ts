import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import {
  COMMANDS as DESCRIBED,
  isPlain,
  type CommandName,
  type Described,
  type HandledName,
} from '../../commands/commands.ts';
import { complete } from './complete.ts';
import { compare, timeline } from './across.ts';
import { ask } from './ask.ts';
import { askMenu, MENU } from './menus/ask-menu.ts';
import { checkMenu, CHECK_MENU } from './menus/check-menu.ts';
import type { Command, Handler } from './command.ts';
import { slashData } from './data.ts';
import { followFigure, followQuestion, followSpeaker, followTerm } from './follows/follow.ts';
import { following, offerFollows, unfollow } from './follows/following.ts';
import { help } from './help.ts';
import { readValues } from './options.ts';
import { manage } from './manage.ts';
import { plain } from './plain.ts';
import { quote } from './quote.ts';
import { privacy } from './server/privacy.ts';
import { audit, settings } from './server/settings.ts';
import { source } from './source.ts';
import { sources } from './sources.ts';
import { stats } from './stats.ts';

/** What each described command does here; the type checker names the ones that are missing. */
const HANDLERS: { readonly [Name in HandledName]: Handler<Name> } = {
  ask,
  quote,
  compare,
  timeline,
  stats,
  source,
  sources,
  help,
  privacy,
  'follow speaker': followSpeaker,
  'follow term': followTerm,
  'follow question': followQuestion,
  'follow figure': followFigure,
  unfollow,
  following,
  'byline settings': settings,
  'byline audit': audit,
};

/** Commands that need no leave to answer in a channel, beside those of who manages it. */
const EVERYWHERE: ReadonlySet<CommandName> = new Set(['privacy', 'help', 'unfollow', 'following']);

function commandOf(name: CommandName): Command {
  const described: Described = DESCRIBED[name];
  const { options, counts } = described;
  return {
    counts,
    everywhere: described.manages !== undefined || EVERYWHERE.has(name),
    autocomplete: async (option, typed, room, from) => {
      const kind = options[option];
      if (kind?.kind !== 'text' || kind.completes === undefined) return [];
      return kind.completes === 'follows'
        ? offerFollows(typed, room, from)
        : complete(kind.completes, typed, room.library, room.words);
    },
    run: (call, room) => {
      const values = readValues(call, options, room.words);
      if (!values.ok) return { how: 'say', message: values.refusal };
      return isPlain(described)
        ? (described.manages === undefined ? plain : manage)(described, values.value as never, call, room)
        : (HANDLERS[name as HandledName] as Handler<never>)(values.value as never, call, room);
    },
  };
}

/** Every command by its full name: "byline add" is the subcommand `add` of `/byline`. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ...(Object.keys(DESCRIBED) as CommandName[]).map((name) => [name, commandOf(name)] as const),
  [MENU.name, askMenu],
  [CHECK_MENU.name, checkMenu],
]);

/** The list as it is registered. */
export function commandData(): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...slashData(), MENU, CHECK_MENU];
}
