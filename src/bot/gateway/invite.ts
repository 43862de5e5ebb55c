/**
 * View Channels, Send Messages, Send Messages in Threads, Create Public Threads, Embed Links, Attach Files, Read
 * Message History: all the bot ever needs.
 */
const PERMISSIONS = 309237763072n;

/** The link that adds the bot to a server with just these permissions. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', 'bot applications.commands');
  url.searchParams.set('permissions', String(PERMISSIONS));
  return url.href;
}
