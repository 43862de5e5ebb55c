/** Commands, presses and what is offered while one types: from Discord's event to the plan that is carried out. */

import { setTimeout as sleep } from 'node:timers/promises';
import {
  InteractionResponseType,
  Routes,
  type AutocompleteInteraction,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import { press } from '../buttons/press.ts';
import { submit } from '../buttons/submit.ts';
import { COMMANDS } from '../commands/index.ts';
import { WINDOW, type Cooldown } from './cooldown.ts';
import { carryOut, type Wire } from './deliver.ts';
import { callOf, hearerOf, nameOfCommand, pressOf, sentOf, targetOf, typingOf } from './events.ts';
import type { Hearer } from './language.ts';
import { describeFault } from '../replies/fault.ts';
import { choices, VALUE_LIMIT } from '../messages/limits.ts';
import { markdown } from '../messages/markdown.ts';
import { notice } from '../messages/message.ts';
import type { Plan, Room } from '../replies/plan.ts';
import { Recent } from '../replies/recent.ts';

/** Discord takes suggestions for three seconds. */
const SUGGEST_PATIENCE = 2000;
/** Interactions are answered once, whatever the gateway repeats; so many are remembered. */
const REMEMBERED = 2000;

type Needs = Readonly<{
  wire: Wire;
  cooldown: Cooldown;
  /** The house with the words for who hears them. */
  room: (hearer: Hearer) => Room;
  /** Whether the bot answers in a channel, by the settings of its server. */
  isOpen: (channelId: string | null, settings: Room['settings']) => boolean;
  /** True once no new work is taken. */
  stopping: () => boolean;
}>;

/** Answers interactions, each once. The function made never rejects. */
export function makeInteractions({
  wire,
  cooldown,
  room,
  isOpen,
  stopping,
}: Needs): (one: Interaction) => Promise<void> {
  const seen = new Recent<string, true>(REMEMBERED);

  /** What is done with an interaction; a question too many is refused here. */
  const planFor = async (interaction: RepliableInteraction): Promise<Plan> => {
    const here = room(hearerOf(interaction));
    const { words } = here;
    const say = (line: string): Plan => ({ how: 'say', message: notice(line) });
    /** A plan that counts against the cooldown. What is refused at once, such as a bad date, is no question yet. */
    const counted = async (plan: Plan): Promise<Plan> => {
      if (plan.how !== 'reply') return plan;
      const tooFast = await cooldown.take(interaction.user.id, interaction.channelId);
      return tooFast === null ? plan : say(markdown(words.tooFast(tooFast.limit, WINDOW, tooFast.waitSeconds)));
    };
    if (stopping()) return say(markdown(words.stopping()));
    if (interaction.isMessageComponent()) return press(pressOf(interaction), here);
    if (interaction.isModalSubmit()) {
      const sent = sentOf(interaction);
      return sent === null ? say(markdown(words.unreadableMessage())) : counted(submit(sent, here));
    }
    const known = interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand();
    const command = known ? COMMANDS.get(nameOfCommand(interaction)) : undefined;
    if (!known || command === undefined) return say(markdown(words.unknownButton()));
    if (!command.everywhere && !isOpen(interaction.channelId, here.settings))
      return say(markdown(words.otherChannels(here.settings.channels)));
    const plan = command.run(callOf(interaction), here);
    return command.counts ? counted(plan) : plan;
  };

  return async (interaction) => {
    if (seen.has(interaction.id)) return;
    seen.set(interaction.id, true);
    if (interaction.isAutocomplete()) return suggest(interaction, room(hearerOf(interaction)), wire);
    if (!interaction.isRepliable()) return;
    const plan = await planFor(interaction).catch((error: unknown): Plan => {
      const fault = error instanceof Error ? error : new Error('not an error', { cause: error });
      return { how: 'reply', onlyAsker: true, work: () => Promise.reject(fault) };
    });
    const { words, publicWords } = room(hearerOf(interaction));
    await carryOut(plan, { ...targetOf(interaction), publicWords }, words, wire);
  };
}

/** Offers choices while one types. What fails offers nothing; the typed text still works. */
async function suggest(interaction: AutocompleteInteraction, here: Room, { replies, log }: Wire): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const offered = async (): Promise<unknown> => {
    const command = COMMANDS.get(nameOfCommand(interaction));
    const typed = focused.value.slice(0, VALUE_LIMIT);
    return choices.parse((await command?.autocomplete?.(focused.name, typed, here, typingOf(interaction))) ?? []);
  };
  // What is offered is what is read by now; should the thread of the articles be busy, a list that comes late is of no use.
  const late = sleep(SUGGEST_PATIENCE, [], { ref: false });
  try {
    const list = await Promise.race([offered(), late]).catch((error: unknown) => {
      log.warn({ fault: describeFault(error) }, 'no suggestions');
      return [];
    });
    await replies.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: list } },
      auth: false,
    });
  } catch (error) {
    log.debug({ fault: describeFault(error) }, 'suggestions came too late');
  }
}
