/** In which language something is said: one place, for commands, presses and messages alike. */

/** Where something is said, and to whom. */
export type Hearer = Readonly<{
  /** The person's own locale; `null` for plain messages, which carry none. */
  locale: string | null;
  /** Server; `null` in direct messages. */
  guildId: string | null;
  /** The server's locale as the interaction gives it; `null` where it gives none. */
  guildLocale: string | null;
}>;

/** What is known of a server. */
export type ServerLanguage = Readonly<{
  /** The language that the server has set for the bot; `null` where it leaves that to Discord. */
  chosen: (guildId: string) => string | null;
  /** The server's preferred locale as the gateway told it; `null` for a server that the bot is not in. */
  preferred: (guildId: string) => string | null;
}>;

/**
 * The locale of what everybody sees: that of the server, as set for the bot, else as Discord has it. In direct messages the
 * person's own.
 */
export function languageFor({ locale, guildId, guildLocale }: Hearer, { chosen, preferred }: ServerLanguage): string {
  if (guildId === null) return locale ?? 'en';
  return chosen(guildId) ?? guildLocale ?? preferred(guildId) ?? 'en';
}

/** The locale of what one person alone sees: his own, else that of everybody. */
export function ownLanguageFor(hearer: Hearer, server: ServerLanguage): string {
  return hearer.locale ?? languageFor(hearer, server);
}
