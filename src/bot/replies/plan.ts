/**
 * What a command or a button does, decided before any work: who will see the answer (Discord fixes that with the
 * acknowledgement) and the work itself. Plain data in, plan out; deliver.ts carries it out.
 */

import type { Logger } from 'pino';
import type { IsoDate, Library } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import type { Message } from '../messages/message.ts';

/** What is done, and who sees it. */
export type Plan =
  /** Said at once, to the asker only. */
  | Readonly<{ how: 'say'; message: Message }>
  /** Acknowledged, worked on, then shown. */
  | Readonly<{
      how: 'reply';
      onlyAsker: boolean;
      /** @param show shows how far it is; what comes too fast is left out */
      work: (show: (message: Message) => void) => Promise<Message>;
      /** Said where the work goes on after the time in which Discord takes an answer. */
      late?: Message;
    }>
  /** The message that the button sits on is acknowledged, then replaced. */
  | Readonly<{ how: 'update'; work: () => Promise<Message> }>
  /** The message that the button sits on goes. */
  | Readonly<{ how: 'delete' }>;

/** Who asked, from where, in which language. Nothing here assumes a server, a member or a known channel. */
export type Asker = Readonly<{
  id: string;
  /** As others see the name. */
  name: string;
  locale: string;
  /** May manage messages where the question was asked. */
  moderator: boolean;
  /** May the answer carry files there? */
  mayAttach: boolean;
  /** Day of the question. */
  today: IsoDate;
}>;

/** A command as it was given. */
export type Call = Asker &
  Readonly<{
    /** A text option; `undefined` when it was not given. */
    option: (name: string) => string | undefined;
    /** An on/off option; off when it was not given. */
    flag: (name: string) => boolean;
    /** Text of the message a menu command was used on. */
    menuText: string | null;
    /** Server where it was given; `null` in direct messages. */
    guildId: string | null;
    /** Has Administrator in that server. */
    administrator: boolean;
    /** Has Manage Server there, so that commands of those who run the bot are listed. */
    managesServer: boolean;
  }>;

/** Who may take articles in and out. */
export type Operators = Readonly<{
  /** @returns `null` where Discord did not tell whose the bot is */
  include: (call: Pick<Call, 'id' | 'guildId' | 'administrator'>) => Promise<boolean | null>;
}>;

/** What every command and button may use. */
export type House = Readonly<{
  library: Library;
  /** Registered commands by name, so that they can be named as something to press. */
  commandIds: ReadonlyMap<string, string>;
  log: Logger;
  operators: Operators;
  /** Whether articles are being taken in or out by a command: one at a time. */
  intake: { busy: boolean };
}>;

/** A house with the words of a language. */
export type Room = House &
  Readonly<{
    /** Of the asker's language, for what he alone sees. */
    words: Words;
    /** Of the server's language, for what everybody sees. */
    publicWords: Words;
  }>;
