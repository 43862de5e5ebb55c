import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../discord/render.ts';
import { makeUser } from '../discord/world.ts';
import { stage, type Stage } from './run.ts';

let on: Stage;
beforeAll(async () => {
  on = await stage();
});
afterAll(async () => {
  await on.stop();
  expect(on.discord.violations).toEqual([]);
});

/** Long enough for an answer that must not come. */
const QUIET = 300;
const QUESTION = 'What are the quays of Port Ellery built of?';
const ANSWER = 'granite from the Halden quarries';

describe('a question in plain words', () => {
  it('is answered when the message mentions the bot', async () => {
    const ana = on.discord.person('Ana');
    const reply = await ana.reply(ana.say(`<@Byline> ${QUESTION}`));
    expect(render(reply)).toContain(`**${QUESTION}**`);
    expect(render(reply)).toContain(ANSWER);
  });

  it('is answered in a direct message, without a mention', async () => {
    const ana = on.discord.person('Ana').in('dm');
    expect(render(await ana.reply(ana.say(QUESTION)))).toContain(ANSWER);
  });

  it('is answered as a pinging reply to a message of the bot', async () => {
    const ana = on.discord.person('Ana');
    const reply = await ana.reply(ana.say(`<@Byline> ${QUESTION}`));
    const next = await ana.reply(ana.say('How much cocaine was seized?', { replyTo: reply }));
    expect(render(next)).toContain('310 kilograms');
  });

  it('that nothing answers gets a plain reply that says so', async () => {
    const ana = on.discord.person('Ana');
    const shown = render(await ana.reply(ana.say('<@Byline> How much plutonium was seized?')));
    expect(shown).toContain('No passage mentions **plutonium**.');
    expect(shown).toContain('Related, not an answer:');
  });

  it('is cut at 500 characters, and that is said', async () => {
    const ana = on.discord.person('Ana');
    const shown = render(await ana.reply(ana.say(`<@Byline> ${QUESTION} ${'granite '.repeat(100)}`)));
    expect(shown).toContain('**cut** after 500 characters');
    expect(shown).toContain(ANSWER);
  });

  it('is kept to the options behind it, and the answer says so', async () => {
    const ana = on.discord.person('Ana');
    const asked = (options: string) => ana.reply(ana.say(`<@Byline> How much cocaine was seized? ${options}`));
    for (const options of ['--after 2031-03-05', 'after: 2031-03-05']) {
      const shown = render(await asked(options));
      expect(shown).toContain('**How much cocaine was seized?**');
      expect(shown).toContain('**after** 5 March 2031');
      expect(shown).not.toContain('310 kilograms');
    }
    expect(render(await asked('before: 5 March 2031'))).toContain('310 kilograms');
    const by = render(await asked('author: Ines Okoro'));
    expect(by).toContain('**author** Ines Okoro');
    expect(by).not.toContain('310 kilograms');
  });

  it.each([
    ['--after soon', '“soon” is not a date'],
    ['after: 2031-03-05 before: 2031-03-01', 'Swap the two'],
    ['source: Nowhere Times', 'No outlet “Nowhere Times”'],
    ['--limit 3', 'There is no option **--limit** here. There are: **source**, **author**, **after** and **before**.'],
  ])('with options that cannot be used is answered with what is wrong: %s', async (options, problem) => {
    const ana = on.discord.person('Ana');
    const shown = render(await ana.reply(ana.say(`<@Byline> How much cocaine was seized? ${options}`)));
    expect(shown).toContain(problem);
    expect(shown).not.toContain('310 kilograms');
  });

  it('gets one line of help when there is only the mention', async () => {
    const ana = on.discord.person('Ana');
    const shown = render(await ana.reply(ana.say('<@Byline>')));
    expect(shown.split('\n')).toHaveLength(1);
    expect(shown).toContain('Ask me something about the articles');
  });

  it('gets the same hint when it is a call for help', async () => {
    const ana = on.discord.person('Ana');
    expect(render(await ana.reply(ana.say('<@Byline> help')))).toContain('Ask me something about the articles');
  });

  it.each(['and heroin?', 'What about 2023?'])(
    'gets one line where it goes on with an earlier one: %s',
    async (typed) => {
      const ana = on.discord.person('Ana');
      const shown = render(await ana.reply(ana.say(`<@Byline> ${typed}`)));
      expect(shown.split('\n')).toHaveLength(1);
      expect(shown).toContain('reply to its answer');
    },
  );

  it('that replies to an answer goes on with it, says what was typed, and can be taken back', async () => {
    const ana = on.discord.person('Ana');
    const answer = await ana.reply(ana.say('<@Byline> How much cocaine was seized?'));
    const next = await ana.reply(ana.say('and heroin?', { replyTo: answer }));
    expect(render(next)).toContain('**How much heroin was seized?**');
    expect(render(next)).toContain('**typed** and heroin?');
    expect(render(await ana.press(next, 'As typed'))).toContain('**and heroin?**');
  });

  it('that replies to an answer and leans on nothing begins anew', async () => {
    const ana = on.discord.person('Ana');
    const answer = await ana.reply(ana.say('<@Byline> How much cocaine was seized?'));
    const next = render(await ana.reply(ana.say(QUESTION, { replyTo: answer })));
    expect(next).toContain(`**${QUESTION}**`);
    expect(next).not.toContain('**typed**');
  });

  it('can be paged and deleted by who asked', async () => {
    const ana = on.discord.person('Ana');
    const reply = await ana.reply(ana.say(`<@Byline> ${QUESTION}`));
    expect((await ana.press(reply, '▶')).id).toBe(reply.id);
    await ana.press(reply, 'Delete');
    expect(reply.deleted).toBe(true);
  });
});

describe('what is not addressed to the bot', () => {
  it('stays unanswered: other messages, bots, webhooks and itself', async () => {
    const ana = on.discord.person('Ana');
    const robot = makeUser('Robot', true);
    const said = [
      ana.say(QUESTION),
      ana.say('<@1> and @Byline, what are the quays built of?'),
      ana.say(`<@Byline> ${QUESTION}`, { by: robot }),
      ana.say(`<@Byline> ${QUESTION}`, { by: on.discord.world.bot }),
    ];
    await sleep(QUIET);
    expect(said.flatMap((message) => ana.repliesTo(message))).toEqual([]);
  });
});

describe('an edited question', () => {
  it('edits the answer', async () => {
    const ana = on.discord.person('Ana');
    const said = ana.say('<@Byline> How much plutonium was seized?');
    const reply = await ana.reply(said);
    ana.edit(said, '<@Byline> How much cocaine was seized?');
    await on.discord.until(() => render(reply).includes('310 kilograms'));
    expect(ana.repliesTo(said)).toHaveLength(1);
  });

  it('is answered once, as last written, when it is edited before the answer came', async () => {
    const ana = on.discord.person('Ana');
    const said = ana.say('<@Byline> How much plutonium was seized?');
    ana.edit(said, `<@Byline> ${QUESTION}`);
    await on.discord.until(() => ana.repliesTo(said).some((reply) => render(reply).includes(ANSWER)));
    expect(ana.repliesTo(said)).toHaveLength(1);
  });

  it('no longer changes the answer after a minute', async () => {
    const ana = on.discord.person('Ana');
    const old = await stage({ discord: on.discord, now: () => Date.now() + 120_000 });
    await on.bot.stop();
    const said = ana.say(`<@Byline> ${QUESTION}`);
    const reply = await ana.reply(said);
    const before = render(reply);
    ana.edit(said, '<@Byline> How much cocaine was seized?');
    await sleep(QUIET);
    expect(render(reply)).toBe(before);
    await old.stop();
    on = { ...(await stage({ discord: on.discord })), stop: on.stop };
  });
});

describe('a deleted question', () => {
  it('takes its answer with it', async () => {
    const ana = on.discord.person('Ana');
    const said = ana.say(`<@Byline> ${QUESTION}`);
    const reply = await ana.reply(said);
    ana.delete(said);
    await on.discord.until(() => reply.deleted);
  });

  it('is not answered any more, or its answer goes, when it is deleted at once', async () => {
    const ana = on.discord.person('Ana');
    const said = ana.say(`<@Byline> ${QUESTION}`);
    ana.delete(said);
    await sleep(QUIET);
    expect(ana.repliesTo(said)).toEqual([]);
  });
});

describe('the intents', () => {
  it('are Guilds, GuildMessages and DirectMessages', () => {
    expect(on.discord.gateway.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
  });
});
