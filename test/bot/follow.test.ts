import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordingsIn } from '../../src/bot/commands/menus/check-menu.ts';
import { inviteUrl } from '../../src/bot/gateway/invite.ts';
import { walk } from '../../src/bot/messages/limits.ts';
import { controlsOf } from '../discord/person.ts';
import { render } from '../discord/render.ts';
import { openStore, type Store } from '../../src/store.ts';
import { stage, type Stage } from './run.ts';

let on: Stage;
beforeAll(async () => {
  on = await stage();
});
afterAll(async () => {
  await on.stop();
  expect(on.discord.violations).toEqual([]);
});

const ana = () => on.discord.person('Ana');
const HOW_MUCH = 'How much cocaine was seized?';
const labels = (message: Parameters<typeof controlsOf>[0]) => controlsOf(message).map(({ label }) => label);

describe('a reply to a table of figures or a list of quotes', () => {
  it('goes on with what it is of', async () => {
    const person = ana();
    const table = await person.slash('stats', { item: 'cocaine' });
    const more = await person.reply(person.say('and heroin?', { replyTo: table }));
    expect(render(more)).toContain('read as: How much heroin was seized?');
    const quotes = await person.slash('quote', { speaker: 'Brandt', about: 'the ship' });
    const other = await person.reply(person.say('and Lindqvist?', { replyTo: quotes }));
    expect(render(other)).toContain('read as: What did Lindqvist say about the ship?');
    const matter = await person.slash('stats', { about: 'cocaine seized in Port Ellery' });
    const said = await person.reply(person.say('who says so?', { replyTo: matter }));
    expect(render(said)).toContain('read as: Who says');
  });

  it('begins anew behind an article or a timeline', async () => {
    const person = ana();
    for (const [command, values] of [
      ['source', { id: '2031-03-04-harbour-raid' }],
      ['timeline', {}],
    ] as const) {
      const shown = await person.slash(command, values);
      const reply = await person.reply(person.say('How much cocaine was seized?', { replyTo: shown }));
      expect(render(reply)).not.toContain('read as:');
    }
  });
});

describe('Ask a follow-up', () => {
  it('opens a form, and what is written into it goes on with the answer', async () => {
    const person = ana();
    const answer = await person.slash('ask', { question: HOW_MUCH });
    const form = await person.openForm(answer, 'Ask a follow-up');
    const next = await person.sendForm(answer, form, { question: 'and heroin?' });
    expect(next.id).not.toBe(answer.id);
    expect(render(next)).toContain('**How much heroin was seized?**');
    expect(render(next)).toContain('**typed** and heroin?');
    expect(render(next)).toContain('read as: How much heroin was seized?');
  });

  it('begins anew where what is written leans on nothing', async () => {
    const person = ana();
    const answer = await person.slash('ask', { question: HOW_MUCH });
    const form = await person.openForm(answer, 'Ask a follow-up');
    const next = render(
      await person.sendForm(answer, form, { question: 'What are the quays of Port Ellery built of?' }),
    );
    expect(next).toContain('granite from the Halden quarries');
    expect(next).not.toContain('**typed**');
  });

  it('gives the answer that a reply gives, on every page of it', async () => {
    const person = ana();
    const answer = await person.reply(person.say(`<@Byline> ${HOW_MUCH}`));
    const bare = (shown: string) =>
      shown
        .split('\n')
        .filter((line) => !line.includes('[Delete]') && !line.includes('(only you can see this)'))
        .join('\n');
    const form = await person.openForm(answer, 'Ask a follow-up');
    for (const typed of ['who says so?', 'and in the other outlet?', 'when was that?']) {
      const written = await person.sendForm(answer, form, { question: typed });
      const replied = await person.reply(person.say(typed, { replyTo: answer }));
      expect(bare(render(written))).toBe(bare(render(replied)));
    }
  });

  it('works after a restart, since nothing but the message is needed', async () => {
    const person = ana();
    const answer = await person.slash('ask', { question: HOW_MUCH });
    await on.stop();
    on = await stage();
    const again = on.discord.person('Ana');
    const form = await again.openForm(answer, 'Ask a follow-up');
    expect(render(await again.sendForm(answer, form, { question: 'and heroin?' }))).toContain(
      '**How much heroin was seized?**',
    );
  });

  it('answers alone who asks from an answer that he alone sees', async () => {
    const person = ana();
    const answer = await person.slash('ask', { question: HOW_MUCH, private: true });
    const form = await person.openForm(answer, 'Ask a follow-up');
    expect(render(await person.sendForm(answer, form, { question: 'and heroin?' }))).toContain(
      '(only you can see this)',
    );
  });

  it('refuses what holds no word', async () => {
    const person = ana();
    const answer = await person.slash('ask', { question: HOW_MUCH });
    const form = await person.openForm(answer, 'Ask a follow-up');
    expect(render(await person.sendForm(answer, form, { question: '?!' }))).toContain('There is no question.');
  });
});

describe('the limits of an answer', () => {
  const READ = 'What did Northern Wire report about the troops?';

  it('are dropped one by one, those given and those read out of the words', async () => {
    const person = ana();
    const answer = await person.slash('ask', { question: READ, before: '2031-03-07' });
    expect(render(answer)).toContain('1 article searched');
    expect(labels(answer)).toEqual(expect.arrayContaining(['Any outlet', 'Any dates', 'As typed']));
    expect(labels(answer)).not.toContain('Any author');
    const anyDay = await person.press(answer, 'Any dates');
    expect(anyDay.id).toBe(answer.id);
    expect(render(anyDay)).toContain('**any** dates');
    expect(render(anyDay)).not.toContain('**before**');
    expect(render(anyDay)).toContain('read as: outlet Northern Wire');
    expect(labels(anyDay)).not.toContain('Any dates');
    const none = await person.press(anyDay, 'Any outlet');
    expect(render(none)).toContain('**any** source, dates');
    expect(render(none)).toContain('3 articles searched');
    expect(render(none)).not.toContain('read as');
    expect(labels(none)).not.toContain('Any outlet');
  });

  it('stay dropped when somebody else has a copy of the answer and shares it', async () => {
    const answer = await ana().slash('ask', { question: READ });
    const ben = on.discord.person('Ben');
    const copy = await ben.press(answer, 'Any outlet');
    expect(copy.id).not.toBe(answer.id);
    expect(render(await ben.press(copy, 'Share here'))).toContain('**any** source');
  });
});

describe('the message menu “Check quote”', () => {
  const check = async (said: string) => {
    const ben = on.discord.person('Ben');
    return render(await ana().menu('Check quote', ben.say(said)));
  };

  it('says for the presser alone whether the wording is printed', async () => {
    const shown = await check('He said “granite from the Halden quarries” twice.');
    expect(shown).toContain('(only you can see this)');
    expect(shown).toContain('Printed word for word: “granite from the Halden quarries”');
  });

  it('marks the words that differ', async () => {
    const shown = await check('granite from the Holden quarries');
    expect(shown).toContain('**Halden** stands there, not Holden');
  });

  it('says so where a message has no text', async () => {
    expect(await check('')).toContain('no text');
  });

  it.each([
    [
      '> “We will never sell the dam,” she said, “or the old mill.”',
      ['We will never sell the dam,', 'or the old mill.'],
    ],
    ['the “big” one', ['the “big” one']],
    ['> printed so', ['printed so']],
    ['', []],
  ])('takes what stands in quotation marks, else all of it: %s', (message, wordings) => {
    expect(wordingsIn(message)).toEqual(wordings);
  });
});

describe('threads under answers', () => {
  let folder: string;
  let store: Store;
  let threaded: Stage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'byline-threads-'));
    ({ store } = openStore(folder));
    threaded = await stage({ store });
    store.settings.change(threaded.discord.world.home.id, '1', 'threads', true, Date.now());
  });
  afterAll(async () => {
    await threaded.stop();
    store.close();
    rmSync(folder, { recursive: true });
    expect(threaded.discord.violations).toEqual([]);
  });
  const threadUnder = (id: string) =>
    threaded.discord.until(() => {
      const { channels, messages } = threaded.discord.world;
      return [...messages.values()].some(({ channelId }) => channelId === id) ? channels.get(id) : undefined;
    });

  it('are named after the question, and say once how to go on', async () => {
    const person = threaded.discord.person('Ana');
    for (const answer of [
      await person.slash('ask', { question: HOW_MUCH }),
      await person.reply(person.say(`<@Byline> ${HOW_MUCH}`)),
    ]) {
      const thread = await threadUnder(answer.id);
      expect(thread.name).toBe(HOW_MUCH);
      const said = [...threaded.discord.world.messages.values()].filter(({ channelId }) => channelId === thread.id);
      expect(said.map((message) => render(message))).toEqual(['To go on with this answer, mention me in this thread.']);
    }
  });

  it('hold questions that go on with the answer above, then with the last one in the thread', async () => {
    const person = threaded.discord.person('Ana');
    const answer = await person.slash('ask', { question: HOW_MUCH });
    const thread = await threadUnder(answer.id);
    person.in(thread);
    const heroin = await person.reply(person.say('<@Byline> and heroin?'));
    expect(render(heroin)).toContain('**How much heroin was seized?**');
    const where = await person.reply(person.say('<@Byline> and in March?'));
    expect(render(where)).toContain('**How much heroin was seized in March?**');
    expect(threaded.discord.world.channels.has(where.id)).toBe(false);
  });

  it('are not opened under what only the asker sees, nor where the server does not want them', async () => {
    const alone = await threaded.discord.person('Ana').slash('ask', { question: HOW_MUCH, private: true });
    const elsewhere = await ana().slash('ask', { question: HOW_MUCH });
    await ana().slash('help');
    expect(threaded.discord.world.channels.has(alone.id)).toBe(false);
    expect(on.discord.world.channels.has(elsewhere.id)).toBe(false);
  });
});

describe('who cannot see the answer', () => {
  it('hears it: every answer that comes after its acknowledgement has its words as text', async () => {
    const person = ana();
    for (const answer of [
      await person.slash('ask', { question: HOW_MUCH }),
      await person.slash('ask', { question: 'How much plutonium was seized?' }),
      await person.slash('quote', { speaker: 'Lindqvist' }),
      await person.slash('stats'),
    ]) {
      const nodes = [...walk(answer.components as never)];
      expect(nodes.filter(({ content = '' }) => content.trim() !== '').length).toBeGreaterThan(0);
      const pictures = nodes.flatMap((node) => (node as { items?: { description?: string }[] }).items ?? []);
      for (const { description = '' } of pictures) expect(description.length).toBeGreaterThan(20);
    }
  });
});

describe('the log at its finest', () => {
  it('prints no stack for what Discord or the bot refuses as a matter of course', async () => {
    const person = ana();
    await person.slash('ask', { question: HOW_MUCH, after: 'soon' });
    await person.slash('ask', { question: HOW_MUCH, source: 'Nowhere Times' });
    await person.slash('source', { id: 'nothing#p1' });
    await person.reply(person.say(`<@Byline> ${HOW_MUCH} --after soon`));
    const lines = on.log.join('');
    expect(lines).toContain('ready');
    expect(lines).not.toContain('"stack"');
  });
});

it('the README names the permissions that the invite asks for', () => {
  const asked = new URL(inviteUrl('1')).searchParams.get('permissions');
  expect(readFileSync('README.md', 'utf8')).toContain(asked);
});
