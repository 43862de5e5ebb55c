import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { registerCommands } from '../../src/bot/gateway/register.ts';
import type { Library } from '../../src/library.ts';
import { Loopback, TOKEN } from '../discord/loopback.ts';
import { render } from '../discord/render.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { keptLog, stage } from './run.ts';

const QUESTION = { question: 'How much cocaine was seized?' };

describe('a stop', () => {
  it('finishes what runs, refuses what is new, and ends with 0', async () => {
    const library = await fixtureLibrary();
    const slow: Library = { ...library, ask: async (request) => (await sleep(600), library.ask(request)) };
    const on = await stage({ library: slow });
    const ana = on.discord.person('Ana');
    const running = ana.give('ask', QUESTION);
    await on.discord.until(() => running.state === 'deferred');
    const stopped = on.bot.stop();
    const late = ana.give('ask', QUESTION);
    expect(render(ana.shown(await on.discord.outcome(late)))).toContain('I am being restarted.');
    expect(render(ana.shown(await on.discord.outcome(running)))).toContain('310 kilograms');
    await stopped;
    expect(await on.bot.ended).toEqual({ code: 0, sentence: 'The bot has stopped.' });
    await on.discord.stop();
  });

  it('does not wait for ever for work that hangs', { timeout: 15_000 }, async () => {
    const library: Library = { ...(await fixtureLibrary()), ask: () => new Promise(() => undefined) };
    const on = await stage({ library });
    const hanging = on.discord.person('Ana').give('ask', QUESTION);
    await on.discord.until(() => hanging.state === 'deferred');
    const from = Date.now();
    await on.stop();
    expect(Date.now() - from).toBeLessThan(10_000);
  });
});

describe('a start that cannot work ends with 2 and says what to do', () => {
  it('for a wrong token', async () => {
    const on = await stage({ settings: { token: 'not.the.token-at-all' } });
    const end = await on.bot.ended;
    expect(end.code).toBe(2);
    expect(end.sentence).toContain('DISCORD_TOKEN');
    expect(on.log.join('')).not.toContain('not.the.token-at-all');
    expect(on.log.join('')).toContain('login failed');
    expect(on.log.join('')).not.toContain('"stack"');
    await on.stop();
  });

  it('for a token that the gateway refuses', async () => {
    const on = await stage({ before: (discord) => (discord.gateway.closeIdentifyWith = 4004) });
    expect(await on.bot.ended).toMatchObject({ code: 2, sentence: expect.stringContaining('DISCORD_TOKEN') as string });
    await on.stop();
  });

  it('for disallowed intents', async () => {
    const on = await stage({ before: (discord) => (discord.gateway.closeIdentifyWith = 4014) });
    expect(await on.bot.ended).toMatchObject({ code: 2, sentence: expect.stringContaining('4014') as string });
    expect(on.log.join('')).not.toContain('"stack"');
    await on.stop();
  });

  it('for a server that does not know the bot', async () => {
    const on = await stage({ settings: { guildId: '100000000000000001' } });
    const end = await on.bot.ended;
    expect(end).toMatchObject({ code: 2, sentence: expect.stringContaining('DISCORD_GUILD_ID') as string });
    await on.stop();
  });

  it('and with 1 when Discord cannot be reached', async () => {
    const discord = await Loopback.start();
    await discord.stop();
    const on = await stage({ discord });
    expect((await on.bot.ended).code).toBe(1);
  });
});

describe('a token that is taken back while the bot runs', () => {
  it('ends it with 2', async () => {
    const on = await stage();
    on.discord.gateway.close(4004);
    expect((await on.bot.ended).code).toBe(2);
    await on.stop();
  });
});

describe('registration', () => {
  it('happens at start, once, and again only when the list differs', async () => {
    const discord = await Loopback.start();
    const puts = () => discord.calls.filter(({ method }) => method === 'PUT').length;
    const first = await stage({ discord });
    await expect.poll(puts).toBe(1);
    await first.stop();
    const second = await stage({ discord });
    await expect.poll(() => second.log.join('')).toContain('commands are up to date everywhere');
    expect(puts()).toBe(1);
    await second.stop();
    const stored = discord.world.commands.get('global') ?? [];
    discord.world.commands.set('global', [...stored.slice(1), { ...stored[0], name: 'old' }]);
    const third = await stage({ discord });
    await expect.poll(puts).toBe(2);
    expect(third.log.join('')).toContain('"added":["ask"]');
    expect(third.log.join('')).toContain('"removed":["old"]');
    await third.stop();
    expect(discord.violations).toEqual([]);
    await discord.stop();
  });

  it('can be done by hand, in one server only', async () => {
    const discord = await Loopback.start();
    const lines: string[] = [];
    const settings = {
      token: TOKEN,
      guildId: discord.world.home.id,
      apiBase: discord.apiBase,
      healthHost: '127.0.0.1',
      healthPort: null,
      cooldown: { perUser: 5, perChannel: 20 },
      adminGuilds: [],
    };
    const { difference, ids } = await registerCommands(settings, keptLog(lines));
    expect(difference?.added).toContain('ask');
    expect([...ids.keys()]).toContain('Ask Byline about this');
    expect((await registerCommands(settings, keptLog(lines))).difference).toBeNull();
    expect(discord.world.commands.has('global')).toBe(false);
    expect(discord.violations).toEqual([]);
    await discord.stop();
  });

  it('offers the reading commands in servers, in direct messages and as a user-installed app', async () => {
    const on = await stage();
    await expect.poll(() => on.discord.world.commands.get('global')?.length).toBe(17);
    for (const command of on.discord.world.commands.get('global') ?? []) {
      // For those who run the bot: see manage.test.ts.
      if (command.name === 'byline') continue;
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
    await on.stop();
  });

  it('prints the invite link with the least permissions', async () => {
    const on = await stage();
    expect(on.log.join('')).toContain('scope=bot+applications.commands&permissions=309237763072');
    await on.stop();
  });
});

describe('health', () => {
  it('is ready when connected, not ready while it is not, and alive in between', async () => {
    const on = await stage({ settings: { healthPort: 0 } });
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${on.bot.healthPort ?? 0}${path}`);
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    expect(await get('/readyz')).toMatchObject({
      status: 200,
      body: { ready: true, gateway: 'connected', articles: 3 },
    });
    const { encoder, passages } = on.library.status();
    expect((await get('/healthz')).body).toMatchObject({ encoder: encoder.state, vectors: encoder.vectors, passages });
    expect(await get('/healthz')).toMatchObject({ status: 200 });
    expect((await get('/other')).status).toBe(404);
    const back = on.discord.gateway.connection();
    on.discord.gateway.welcoming = false;
    on.discord.gateway.drop();
    await expect.poll(async () => (await get('/readyz')).status).toBe(503);
    expect((await get('/healthz')).status).toBe(200);
    on.discord.gateway.welcome();
    await back;
    await expect.poll(async () => (await get('/readyz')).status).toBe(200);
    await on.stop();
  });
});

describe('metrics', () => {
  it('count answers by command and what came of them, and tell the state, without a word of what was asked', async () => {
    const on = await stage({ settings: { healthPort: 0 } });
    const ana = on.discord.person('Ana');
    await ana.slash('ask', { question: 'How much cocaine was seized?' });
    await ana.slash('ask', { question: 'How much plutonium was seized?' });
    await ana.slash('ask', { question: 'Who came?', after: 'never' });
    const response = await fetch(`http://127.0.0.1:${on.bot.healthPort ?? 0}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    for (const outcome of ['found', 'nothing', 'refused'])
      expect(text).toContain(`byline_answers_total{command="ask",outcome="${outcome}"} 1`);
    expect(text).toContain('byline_answer_seconds_count{command="ask"} 3');
    expect(text).toContain('byline_gateway_connected 1');
    expect(text).toContain('byline_articles 3');
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(text).not.toMatch(/cocaine|plutonium|Ana/);
    await on.stop();
  });
});

describe('a reload', () => {
  it('in the middle of asking loses nothing', async () => {
    const on = await stage();
    const ana = on.discord.person('Ana');
    const open = Array.from({ length: 20 }, () => ana.give('ask', QUESTION));
    await on.library.reload();
    for (const one of open) expect(render(ana.shown(await on.discord.outcome(one)))).toContain('310 kilograms');
    await on.stop();
  });
});
