/**
 * `npm run discord:loopback`: the whole bot without a token. Starts a Discord on loopback and the bot against it, then
 * a prompt: type commands, press buttons, see what a reader would see. `help` there lists what can be typed.
 */

import { createInterface } from 'node:readline/promises';
import { pino } from 'pino';
import { startBot } from '../src/bot/gateway/client.ts';
import { openLibrary } from '../src/library.ts';
import { Loopback, TOKEN } from '../test/discord/loopback.ts';
import { Prompt } from '../test/discord/prompt.ts';

const path = process.argv[2] ?? 'corpus';
const discord = await Loopback.start();
const library = await openLibrary(path, {
  background: true,
  watch: (change) => {
    if ('report' in change)
      console.log(`\nArticles: ${change.report.after.articles}, before ${change.report.before.articles}.`);
    else if ('error' in change) console.log(`\nThe articles could not be read again: ${change.error.message}`);
  },
});
const bot = await startBot({
  library,
  settings: {
    token: TOKEN,
    guildId: null,
    apiBase: discord.apiBase,
    healthHost: '127.0.0.1',
    healthPort: null,
    cooldown: { perUser: 5, perChannel: 20 },
    adminGuilds: [],
  },
  log: pino({ level: process.env['BYLINE_LOG'] ?? 'warn' }, pino.destination({ dest: 2, sync: true })),
});

const typed = new Prompt(discord);

console.log(
  `A Discord on loopback with the bot in it, over ${path} (${library.status().articles} articles). Type “help”.`,
);
const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: 'discord> ' });
const state = { open: true };
prompt.once('close', () => (state.open = false));
prompt.prompt();
for await (const line of prompt) {
  if (line.trim() === 'quit') break;
  try {
    const shown = await typed.obey(line);
    if (shown !== '') console.log(shown);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
  for (const wrong of discord.violations.splice(0)) console.log(`! Discord would refuse this: ${wrong}`);
  if (state.open) prompt.prompt();
}
prompt.close();
await bot.stop();
await library.close();
await discord.stop();
