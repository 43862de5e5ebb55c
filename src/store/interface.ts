/** What is kept between runs. Everything is synchronous: a call that has returned is on disk. */

/** Settings of one server. */
export type GuildSettings = Readonly<{
  /** Answers go to the asker alone unless asked otherwise. */
  private: boolean;
  /** Channels where the bot answers, by id; none: everywhere. */
  channels: readonly string[];
  /** Outlets whose articles are not shown there, by name. */
  without: readonly string[];
  /** Language of answers that all see; `auto`: the server's own. */
  language: 'auto' | 'en' | 'es';
  /** A thread for each question. */
  threads: boolean;
  /** Questions are kept for the operator. */
  keepQuestions: boolean;
}>;
export type SettingName = keyof GuildSettings;

/** One change of a setting; times are milliseconds since 1970, as everywhere here. */
export type AuditRow = Readonly<{
  at: number;
  guild: string;
  user: string;
  setting: SettingName | 'follow' | 'unfollow';
  before: string | null;
  after: string | null;
}>;

export type FollowKind = 'speaker' | 'term' | 'question' | 'figure';

/** What somebody follows, and where it is told: a channel of a server, or his direct messages. */
export type Follow = Readonly<{
  id: number;
  at: number;
  kind: FollowKind;
  /** What is followed, as typed; of a figure its event, with the item behind a space. */
  text: string;
  user: string;
  guild: string | null;
  channel: string | null;
  /** Hours of the day (UTC, 0–23) in which nothing is sent: from, until. */
  quiet: Readonly<{ from: number; until: number }> | null;
  /** Messages a day at most. */
  cap: number;
}>;

export type Reason = 'passage' | 'speaker' | 'figure' | 'missing' | 'other';

/** What somebody thought of an answer. No user unless a text was written. */
export type Vote = Readonly<{
  at: number;
  guild: string | null;
  good: boolean;
  reason: Reason | null;
  /** The command that was answered. */
  answer: 'ask' | 'quote' | 'stats';
  /** The question; of quotes the speaker, of figures the heading of the table. */
  question: string;
  /** Filter of the question, as JSON. */
  filter: string;
  /** Ids of the passages shown, or what else tells the answer. */
  shown: readonly string[];
  text: string | null;
  user: string | null;
}>;

/** A question that was kept because a server allows it. */
export type KeptQuestion = Readonly<{ at: number; guild: string; question: string; status: string }>;

export type Store = Readonly<{
  settings: Readonly<{
    /** Settings of a server; what was never set has its default. */
    of: (guild: string) => GuildSettings;
    /** Sets one, and writes who changed what; the same value again writes nothing. The last one wins. */
    change: <Name extends SettingName>(
      guild: string,
      user: string,
      name: Name,
      value: GuildSettings[Name],
      at: number,
    ) => void;
  }>;
  /** The newest first. */
  audit: (guild: string, most: number) => readonly AuditRow[];
  follows: Readonly<{
    /** @returns the follow as kept; `same` where it is there already, `full` where the place has as many as it may */
    add: (follow: Omit<Follow, 'id'>) => Follow | 'same' | 'full';
    all: () => readonly Follow[];
    count: () => number;
    one: (id: number) => Follow | null;
    /** Of a place: a channel, or somebody's direct messages. */
    at: (place: Readonly<{ channel: string } | { user: string }>) => readonly Follow[];
    /** @returns false where it was gone already */
    remove: (id: number, by: string, at: number) => boolean;
  }>;
  alerts: Readonly<{
    /** Ids of the articles that were there, `null` before the first time. */
    known: () => ReadonlySet<string> | null;
    /** Marks articles as known, and in the same step what is to be told of them. */
    note: (
      articles: readonly string[],
      due: readonly Readonly<{ follow: number; article: string }>[],
      at: number,
    ) => void;
    /** Gives up what was noted before a time. @returns how much that was */
    drop: (before: number) => number;
    /** What is to be told, in order; a follow that ended has nothing. */
    due: () => readonly Readonly<{ follow: number; article: string; at: number }>[];
    /** Told (or given up): it is never told again. */
    done: (follow: number, articles: readonly string[], at: number, sent: boolean) => void;
    /** Messages sent for a follow since a time. */
    sentSince: (follow: number, since: number) => number;
  }>;
  votes: Readonly<{ add: (vote: Vote) => void; all: () => readonly (Vote & Readonly<{ id: number }>)[] }>;
  questions: Readonly<{ add: (question: KeptQuestion) => void; all: () => readonly KeptQuestion[] }>;
  guilds: Readonly<{
    /** Servers that the bot is in now: of one that is missing the time is noted, of one that is back it is forgotten. */
    present: (guilds: readonly string[], at: number) => void;
    left: (guild: string, at: number) => void;
    back: (guild: string) => void;
    /** Deletes all that is kept of servers left before a time, and what is older than anybody needs. @returns ids of the servers */
    purge: (before: number) => readonly string[];
  }>;
  /** What is kept of a person, row by row. */
  personal: Readonly<{
    of: (user: string) => readonly Readonly<{ table: string; row: Readonly<Record<string, unknown>> }>[];
    /** Deletes all of it from every table. @returns how many rows */
    forget: (user: string) => number;
  }>;
  /** Writes a copy that is whole, while the store is in use. */
  backup: (path: string) => void;
  close: () => void;
}>;
