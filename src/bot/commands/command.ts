import type { ValuesOf, CommandName } from '../../commands/commands.ts';
import type { Choice } from '../messages/limits.ts';
import type { Standing } from '../replies/follows.ts';
import type { Call, Plan, Room } from '../replies/plan.ts';

/** One command: what it offers while one types, and what it does. */
export type Command = Readonly<{
  /** Whether it counts against the cooldown. */
  counts: boolean;
  /** Taken in every channel, also where the server wants no answers: what concerns the server itself, the person, or help. */
  everywhere: boolean;
  /** What to offer for the option being typed. */
  autocomplete?: (option: string, typed: string, room: Room, from: Standing) => Promise<readonly Choice[]>;
  run: (call: Call, room: Room) => Plan;
}>;

/** What a described command does in Discord. */
export type Handler<Name extends CommandName> = (values: ValuesOf<Name>, call: Call, room: Room) => Plan;
