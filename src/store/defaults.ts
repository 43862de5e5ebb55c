import type { GuildSettings } from './interface.ts';

/** Settings of a server where nothing was ever set, and of direct messages. */
export const DEFAULT_SETTINGS: GuildSettings = {
  private: false,
  channels: [],
  without: [],
  language: 'auto',
  threads: false,
  keepQuestions: false,
};
