import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage, type Stage } from '../bot/run.ts';
import { Prompt, readTyped } from './prompt.ts';

describe('a typed command', () => {
  it.each(['after:2025-05-01 source:OAN private:true', 'after: 2025-05-01 source: OAN private: true'])(
    'takes its options as %j',
    (options) => {
      expect(readTyped(`/ask How much cocaine was seized? ${options}`)).toEqual({
        name: 'ask',
        values: { question: 'How much cocaine was seized?', after: '2025-05-01', source: 'OAN', private: true },
      });
    },
  );

  it('needs no name for its first option, and takes one', () => {
    expect(readTyped('/stats fentanyl event: all')?.values).toEqual({ item: 'fentanyl', event: 'all' });
    expect(readTyped('/quote speaker: Ana Lopez private: false')?.values).toEqual({
      speaker: 'Ana Lopez',
      private: false,
    });
  });

  it('is none of the bot, or has an option too many, and that is said', () => {
    expect(readTyped('/wink')).toBeNull();
    expect(readTyped('/quit')).toBeNull();
    expect(() => readTyped('/sources source: OAN')).toThrow('no option source');
  });
});

describe('the prompt', () => {
  let on: Stage;
  let prompt: Prompt;
  beforeAll(async () => {
    on = await stage();
    prompt = new Prompt(on.discord);
  });
  afterAll(async () => {
    await on.stop();
    expect(on.discord.violations).toEqual([]);
  });

  it('uses the message menu on a message by its number', async () => {
    const posted = await prompt.obey('post How much cocaine was seized in Port Ellery?');
    const [, number = ''] = /^message (\d+)$/.exec(posted) ?? [];
    const shown = await prompt.obey(`menu ${number}`);
    expect(shown).toContain('(only you can see this)');
    expect(shown).toContain('310 kilograms');
    expect(await prompt.obey('menu 99')).toContain('no such message');
  });

  it('says that a deleted message is gone', async () => {
    const shown = await prompt.obey('/ask How much cocaine was seized in Port Ellery?');
    const [, remove = ''] = /(\d{1,2}) Delete/.exec(shown) ?? [];
    expect(await prompt.obey(remove)).toMatch(/^message \d+ is deleted$/);
    expect(await prompt.obey(remove)).toContain('That message is gone');
  });

  it('explains every form with an example', async () => {
    const help = await prompt.obey('help');
    for (const form of ['/ask ', '/quote ', '? ', '1 ', 'pick ', 'say ', 'dm ', 'post ', 'menu ', 'in ', 'as ', 'quit'])
      expect(`\n${help}\n`).toContain(`\n${form.trimEnd()}`);
  });
});
