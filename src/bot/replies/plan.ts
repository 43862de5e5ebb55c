/**
 * What a command or a button does, decided before any work: who will see the answer (Discord fixes that with the
 * acknowledgement) and the work itself. Plain data in, plan out; deliver.ts carries it out.
 */

import type { Logger } from 'pino';
import type { IsoDate, Library } from '../../library.ts';
import type { GuildSettings, Store } from '../../store.ts';
import type { Words } from '../../words/words.ts';
import type { Message } from '../messages/message.ts';
import type { Modal } from '../messages/modal.ts';
import type { Clock } from '../settings.ts';
import type { Recent } from './recent.ts';

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
      /** A thread is opened under the answer, where it is public and in no thread. */
      opensThread?: boolean;
    }>
  /** The message that the button sits on is acknowledged, then replaced. */
  | Readonly<{ how: 'update'; work: () => Promise<Message> }>
  /** The message that the button sits on goes. */
  | Readonly<{ how: 'delete' }>
  /** A form opens; what is sent with it comes as a {@link Sent}. */
  | Readonly<{ how: 'form'; form: Modal }>;

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
  /** Server where it was asked; `null` in direct messages. */
  guildId: string | null;
  /** Has Manage Server there. */
  managesServer: boolean;
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
    /** Channel where it was given. */
    channelId: string | null;
    /** May the bot write there by itself? */
    mayPost: boolean;
    /** Has Administrator in that server. */
    administrator: boolean;
  }>;

/** A component as Discord gives it back. */
export type Seen = Readonly<{
  type: number;
  content?: string;
  custom_id?: string;
  components?: readonly Seen[];
  accessory?: Seen;
}>;

/** A press as plain data. */
export type Press = Asker &
  Readonly<{
    customId: string;
    /** Chosen values of a list. */
    values: readonly string[];
    /** Components of the message that the button sits on. */
    components: readonly Seen[];
    /** Day on which that message was written. */
    written: IsoDate;
    /** Id of that message. */
    messageId: string;
    /** Only the presser sees that message. */
    onlyAsker: boolean;
  }>;

/** A form that was filled in and sent. `customId` is the form's, the rest that of the message it was opened from. */
export type Sent = Press &
  Readonly<{
    /** What was written or picked in a field; empty where nothing was. */
    field: (name: string) => string;
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
  /** What is kept between runs; `null` where nothing is. */
  store: Store | null;
  /** Who has given feedback on which answer lately, so that each does once. */
  voted: Recent<string, true>;
  /** The connection to Discord, and in how many servers the bot is. */
  connection: () => Readonly<{ state: 'connected' | 'connecting' | 'lost'; servers: number }>;
  now: Clock;
}>;

/** The house as it is in one place: in the language of who hears it, without what the server leaves out. */
export type Room = House &
  Readonly<{
    /** Of the asker's language, for what he alone sees. */
    words: Words;
    /** Of the server's language, for what everybody sees. */
    publicWords: Words;
    /** Of the server; the defaults in direct messages. */
    settings: GuildSettings;
    /** The same with everything in it. */
    house: House;
  }>;
