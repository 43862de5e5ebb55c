import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../discord/render.ts';
import { stage, type Stage } from './run.ts';

let on: Stage;
beforeAll(async () => {
  on = await stage();
});
afterAll(async () => {
  await on.stop();
  expect(on.discord.violations).toEqual([]);
});

describe('a question', () => {
  const ask = async (question: string) => {
    const ana = on.discord.person('Ana');
    return { ana, message: await ana.slash('ask', { question }) };
  };

  it('of 6,000 characters that got past Discord is refused privately', async () => {
    const { ana, message } = await ask('cocaine '.repeat(750));
    expect(message.onlyFor).toBe(ana.user.id);
    expect(render(message)).toContain('500 are the limit');
  });

  it('of mentions and Markdown is echoed as it was typed, and does nothing', async () => {
    const typed = '@everyone <@1> <@&2> **b** ||s|| [x](https://evil.example) discord.gg/abc cocaine `c` seized?';
    const { message } = await ask(typed);
    expect(render(message)).toContain(typed);
    const raw = JSON.stringify(message.components);
    for (const mark of [' @everyone', '<@', '](https:', ' discord.gg/', '||s']) expect(raw).not.toContain(mark);
  });

  it('of zalgo and right-to-left marks is calmed', async () => {
    const { message } = await ask(`c\u0301${'\u0316'.repeat(80)}ocaine \u202eseized\u2066 \u200fhow much?`);
    const raw = JSON.stringify(message.components);
    expect(raw).not.toMatch(/[\u202e\u2066\u200f]/);
    expect(raw).not.toMatch(/\p{M}{5}/u);
  });

  it('and an article that hold the same are shown harmlessly', async () => {
    const { message } = await ask('What does the sign at the east stairs say?');
    expect(render(message)).toContain('*Mind the gap*, a sign says at the east stairs; @everyone ignores it');
    const raw = JSON.stringify(message.components);
    expect(raw).toContain('\\\\@everyone');
    expect(raw).toContain('\\\\<\\\\@1234\\\\>');
    expect(raw).toContain('https\\\\://discord\\\\.gg/abcdef');
  });
});

describe('an id', () => {
  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\windows', '#p1', '__proto__', '\u0000', 'x'.repeat(100)])(
    'like %s opens nothing',
    async (id) => {
      const ana = on.discord.person('Ana');
      const message = await ana.slash('source', { id });
      expect(message.onlyFor).toBe(ana.user.id);
      expect(render(message)).toContain('No article or passage');
    },
  );
});

describe('the cooldown', () => {
  it('refuses the sixth question in ten seconds privately and kindly; presses and lists are not counted', async () => {
    const strict = await stage({ settings: { cooldown: { perUser: 5, perChannel: 20 } } });
    const ana = strict.discord.person('Ana');
    const ask = () => ana.slash('ask', { question: 'How much cocaine was seized?' });
    const first = await ask();
    for (let i = 0; i < 4; i++) await ask();
    await ana.press(first, '▶');
    await ana.type('quote', 'speaker', 'b');
    const refused = await ask();
    expect(refused.onlyFor).toBe(ana.user.id);
    expect(render(refused)).toMatch(/5 questions in 10 seconds are the limit — try again in \d+ s\./);
    expect(render(await strict.discord.person('Ben').slash('ask', { question: 'Who?' }))).not.toContain('the limit');
    expect(render(await ana.press(first, '◀'))).toContain('page 1/');
    await strict.stop();
  });

  it('holds for a channel too', async () => {
    const strict = await stage({ settings: { cooldown: { perUser: 100, perChannel: 3 } } });
    const shown: string[] = [];
    for (const name of ['Ana', 'Ben', 'Cleo', 'Dan']) {
      shown.push(render(await strict.discord.person(name).slash('ask', { question: 'How much cocaine was seized?' })));
    }
    expect(shown.map((one) => one.includes('the limit'))).toEqual([false, false, false, true]);
    await strict.stop();
  });

  it('tells a mention once, and is then silent', async () => {
    const strict = await stage({ settings: { cooldown: { perUser: 1, perChannel: 20 } } });
    const ana = strict.discord.person('Ana');
    await ana.reply(ana.say('<@Byline> How much cocaine was seized?'));
    expect(render(await ana.reply(ana.say('<@Byline> How much heroin was seized?')))).toContain('try again in');
    const third = ana.say('<@Byline> How much ketamine was seized?');
    await sleep(300);
    expect(ana.repliesTo(third)).toEqual([]);
    await strict.stop();
  });
});
