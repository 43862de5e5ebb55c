import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSettings } from '../src/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'byline-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const envFile = (text: string) => {
  const path = join(folder, '.env');
  writeFileSync(path, text);
  return path;
};

describe('settings', () => {
  it('have defaults for everything', () => {
    const { settings, problems } = loadSettings({}, null);
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      discord: { token: null, guildId: null, apiBase: 'https://discord.com/api' },
      corpus: null,
      data: '.byline',
      encoder: true,
      log: 'info',
      healthHost: '127.0.0.1',
      healthPort: null,
      allowPrivateFetch: false,
      publicUrl: null,
      adminGuilds: [],
      cooldown: { perUser: 5, perChannel: 20 },
    });
  });

  it('come from .env, the environment winning over it', () => {
    const file = envFile('BYLINE_LOG=debug\nBYLINE_CORPUS=from-file\n');
    const { settings } = loadSettings({ BYLINE_CORPUS: 'from-environment' }, file);
    expect(settings?.log).toBe('debug');
    expect(settings?.corpus).toBe('from-environment');
  });

  it('take an empty value for not set', () => {
    expect(loadSettings({ DISCORD_TOKEN: '', BYLINE_LOG: ' ' }, null).settings?.log).toBe('info');
  });

  it('report every problem at once, by name', () => {
    const { settings, problems } = loadSettings(
      { BYLINE_LOG: 'loud', BYLINE_HEALTH_PORT: 'x', DISCORD_GUILD_ID: '12', DISCORD_API_BASE: 'https://example.org' },
      null,
    );
    expect(settings).toBeNull();
    expect(problems.map(({ name }) => name).sort()).toEqual([
      'BYLINE_HEALTH_PORT',
      'BYLINE_LOG',
      'DISCORD_API_BASE',
      'DISCORD_GUILD_ID',
    ]);
  });

  it('never repeat a token, not even a broken one', () => {
    const { problems } = loadSettings({ DISCORD_TOKEN: 'secret secret' }, null);
    expect(JSON.stringify(problems)).not.toContain('secret');
    expect(problems[0]?.name).toBe('DISCORD_TOKEN');
  });

  it('take server ids with commas between them, and nothing else', () => {
    const ids = (value: string) => loadSettings({ BYLINE_ADMIN_GUILDS: value }, null);
    expect(ids('100000000000000001').settings?.adminGuilds).toEqual(['100000000000000001']);
    expect(ids(' 100000000000000001, 100000000000000002 ').settings?.adminGuilds).toEqual([
      '100000000000000001',
      '100000000000000002',
    ]);
    for (const wrong of ['Home', '1234', '100000000000000001;100000000000000002', '100000000000000001,,'])
      expect(ids(wrong).problems).toEqual([
        { name: 'BYLINE_ADMIN_GUILDS', problem: expect.stringContaining('server ids') as string, fatal: true },
      ]);
  });

  it('report an unknown BYLINE_ name with the one that was probably meant', () => {
    const { settings, problems } = loadSettings({ BYLINE_CORPSE: 'x' }, null);
    expect(settings).not.toBeNull();
    expect(problems).toEqual([
      { name: 'BYLINE_CORPSE', problem: 'is not a setting of Byline; did you mean BYLINE_CORPUS?', fatal: false },
    ]);
  });

  it('are all shown in .env.example', () => {
    const example = readFileSync('.env.example', 'utf8');
    const shown = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1] ?? '');
    const { settings, problems } = loadSettings(Object.fromEntries(shown.map((name) => [name, ''])), null);
    expect(settings).not.toBeNull();
    expect(problems).toEqual([]);
    for (const name of ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_BASE', 'BYLINE_CORPUS', 'BYLINE_DATA'])
      expect(shown).toContain(name);
  });
});
