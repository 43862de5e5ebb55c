import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byline, rows } from '../cli/world.ts';
import { Loopback, TOKEN } from '../discord/loopback.ts';
import { render } from '../discord/render.ts';
import { WITH_ENCODER } from './fixture-library.ts';

const PATIENCE = 60_000;
const DATA = mkdtempSync(join(tmpdir(), 'byline-data-'));

/** `byline bot` as a process, from source. */
function run(env: Record<string, string>, corpus = 'test/bot/fixtures/corpus') {
  const args = ['--import', 'tsx', 'src/byline.ts', '--corpus', corpus, 'bot'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, BYLINE_ENCODER: WITH_ENCODER ? 'on' : 'off', BYLINE_DATA: DATA, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  return { child, log: () => log, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

describe('the bot as a process', () => {
  it('answers, reads the articles again on SIGHUP, and ends with 0 on SIGTERM', { timeout: 2 * PATIENCE }, async () => {
    const discord = await Loopback.start();
    const bot = run({ DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: discord.apiBase, BYLINE_LOG: 'info' });
    await expect.poll(bot.log, { timeout: PATIENCE }).toContain('permissions=309237763072');
    const ana = discord.person('Ana');
    const first = await ana.slash('ask', { question: 'How much cocaine was seized?' });
    expect(render(first)).toContain('310 kilograms');
    // The picture is uploaded by the program as it runs, whatever else it has loaded.
    const figures = await ana.slash('stats');
    expect(figures.attachments.map(({ filename }) => filename)).toEqual(['figures.png']);

    bot.child.kill('SIGHUP');
    const turned = ana.press(first, '▶');
    await expect.poll(bot.log, { timeout: PATIENCE }).toContain('articles read again');
    expect((await turned).id).toBe(first.id);
    expect(render(await ana.press(await turned, '◀'))).toContain('310 kilograms');

    const from = Date.now();
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(Date.now() - from).toBeLessThan(10_000);
    expect(bot.log()).not.toContain(TOKEN);
    expect(bot.log()).not.toContain('cocaine');
    expect(discord.violations).toEqual([]);
    await discord.stop();
  });

  it('names what is broken when the articles are read again', { timeout: 2 * PATIENCE }, async () => {
    const discord = await Loopback.start();
    const folder = await mkdtemp(join(tmpdir(), 'byline-'));
    await writeFile(join(folder, 'tide.md'), '---\nsource: Tide Post\ndate: 2025-05-06\n---\nThe tide rose.\n');
    const bot = run({ DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: discord.apiBase, BYLINE_LOG: 'info' }, folder);
    await expect.poll(bot.log, { timeout: PATIENCE }).toContain('permissions=309237763072');
    await writeFile(join(folder, 'ebb.jsonl'), '{"id":"a","text":"The ebb came."}\n{"id":\n');
    bot.child.kill('SIGHUP');
    await expect.poll(bot.log, { timeout: PATIENCE }).toMatch(/"file":"ebb\.jsonl","line":2.*no valid JSON/);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    await discord.stop();
    await rm(folder, { recursive: true });
  });

  it('ends on SIGTERM also while Discord cannot be reached', { timeout: PATIENCE }, async () => {
    const discord = await Loopback.start();
    const bot = run({ DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: discord.apiBase, BYLINE_LOG: 'info' });
    await expect.poll(bot.log, { timeout: PATIENCE }).toContain('commands registered');
    await discord.stop();
    await expect.poll(bot.log, { timeout: PATIENCE }).toContain('gateway lost');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  it('says at the start why questions are answered by their words only', { timeout: PATIENCE }, async () => {
    const discord = await Loopback.start();
    const bot = run({ DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: discord.apiBase, BYLINE_ENCODER: 'off' });
    await expect.poll(bot.log, { timeout: PATIENCE }).toContain('permissions=309237763072');
    expect(bot.log()).toContain('Questions are not answered by meaning. The encoder is switched off.');
    bot.child.kill('SIGTERM');
    await bot.ended;
    await discord.stop();
  });

  it('ends with 2 and one plain sentence when Discord refuses its token', { timeout: PATIENCE }, async () => {
    const discord = await Loopback.start();
    const bot = run({
      DISCORD_TOKEN: 'some.other.token-of-nobody',
      DISCORD_API_BASE: discord.apiBase,
      BYLINE_LOG: 'error',
    });
    expect(await bot.ended).toBe(2);
    expect(bot.log().trim().split('\n')).toHaveLength(1);
    expect(bot.log()).toContain('DISCORD_TOKEN');
    await discord.stop();
  });

  it(
    'keeps feedback over a kill, lets it be read and backed up meanwhile, and no second bot in',
    { timeout: 3 * PATIENCE },
    async () => {
      const discord = await Loopback.start();
      const data = await mkdtemp(join(tmpdir(), 'byline-data-'));
      const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: discord.apiBase, BYLINE_ENCODER: 'off', BYLINE_DATA: data };
      const bot = run(env);
      await expect.poll(bot.log, { timeout: PATIENCE }).toContain('permissions=309237763072');
      const ana = discord.person('Ana');
      const answer = await ana.slash('ask', { question: 'How much cocaine was seized?' });
      await ana.sendForm(answer, await ana.openForm(answer, '👎'), { reason: 'figure', text: 'Not that much.' });
      const second = run(env);
      expect(await second.ended).toBe(2);
      expect(second.log()).toContain(`Another Byline (process ${bot.child.pid}) uses this data folder.`);
      const shell = (...args: string[]) => byline(args, { env: { BYLINE_DATA: data } });
      expect((await shell('feedback')).out).toMatch(
        /Wrong figure\n {4}How much cocaine was seized\?\n {4}Shown: .+\n {4}“Not that much\.”/,
      );
      const copy = join(data, 'copy.sqlite');
      expect(await shell('backup', copy)).toMatchObject({ exit: 0 });
      bot.child.kill('SIGKILL');
      await bot.ended;

      const again = run(env);
      await expect.poll(again.log, { timeout: PATIENCE }).toContain('permissions=309237763072');
      expect(rows((await shell('feedback', '--json')).out)).toMatchObject([
        { reason: 'figure', text: 'Not that much.' },
      ]);
      again.child.kill('SIGTERM');
      expect(await again.ended).toBe(0);
      await rename(copy, join(data, 'store.sqlite'));
      expect(rows((await shell('feedback', '--json')).out)).toHaveLength(1);
      await discord.stop();
      await rm(data, { recursive: true });
    },
  );
});
