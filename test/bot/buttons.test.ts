import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library.ts';
import { controlsOf } from '../discord/person.ts';
import { render } from '../discord/render.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { stage, type Stage } from './run.ts';

const QUESTION = 'How much cocaine was seized in Port Ellery?';

let on: Stage;
let library: Library;
/** What the bot answers from; a test may swap it, as a reload does. */
let loaded: Library;

beforeAll(async () => {
  library = loaded = await fixtureLibrary();
  const swapped: Library = { ...library, ask: (request) => loaded.ask(request) };
  on = await stage({ library: swapped });
});
afterAll(async () => {
  await on.stop();
  expect(on.discord.violations).toEqual([]);
});

describe('pages', () => {
  it('are turned in place by who asked', async () => {
    const ana = on.discord.person('Ana');
    const first = await ana.slash('ask', { question: QUESTION, source: 'Lakeside Courier' });
    const before = render(first);
    const second = await ana.press(first, '▶');
    expect(second.id).toBe(first.id);
    expect(render(second)).toContain('page 2/');
    expect(render(second)).toContain('[3]');
    expect(render(second)).toContain('**source** Lakeside Courier');
    expect(render(await ana.press(second, '◀'))).toBe(before);
  });

  it('are shown to anyone else as a private copy that turns on its own', async () => {
    const ana = on.discord.person('Ana');
    const ben = on.discord.person('Ben');
    const first = await ana.slash('ask', { question: QUESTION });
    const before = render(first);
    const copy = await ben.press(first, '▶');
    expect(copy.id).not.toBe(first.id);
    expect(copy.onlyFor).toBe(ben.user.id);
    expect(render(first)).toBe(before);
    const back = await ben.press(copy, '◀');
    expect(back.id).toBe(copy.id);
    expect(render(back)).toContain('page 1/');
  });

  it('are turned in place by who may manage messages, and stay the asker’s', async () => {
    const ana = on.discord.person('Ana');
    const mod = on.discord.person('Mod', true);
    const first = await ana.slash('ask', { question: QUESTION });
    expect((await mod.press(first, '▶')).id).toBe(first.id);
    expect((await ana.press(first, '◀')).id).toBe(first.id);
  });

  it('of what is only related are turned in place too', async () => {
    const ana = on.discord.person('Ana');
    const first = await ana.slash('ask', { question: 'How much plutonium did the police in Port Ellery seize?' });
    expect(first.onlyFor).toBe(ana.user.id);
    const second = await ana.press(first, '▶');
    expect(second.id).toBe(first.id);
    expect(render(second)).toContain('page 2/');
    expect(render(second)).toContain('No passage mentions **plutonium**.');
  });

  it('still turn after a restart of the bot: nothing is kept but the message', async () => {
    const ana = on.discord.person('Ana').in('dm');
    const first = await ana.slash('ask', { question: QUESTION, before: '2031-03-05' });
    await on.bot.stop();
    const again = await stage({ library, discord: on.discord });
    on = { ...again, stop: async () => (await again.stop(), on.discord.stop()) };
    const second = await ana.press(first, '▶');
    expect(second.id).toBe(first.id);
    expect(render(second)).toContain('**before** 5 March 2031');
  });

  it('that the articles no longer have are told privately, with what to do', async () => {
    const ana = on.discord.person('Ana');
    const swapped: Library = { ...library, ask: (request) => loaded.ask(request) };
    const other = await stage({ library: swapped });
    const person = other.discord.person('Ana');
    const first = await person.slash('ask', { question: QUESTION });
    const before = render(first);
    loaded = { ...library, ask: async (request) => ({ ...(await library.ask(request)), passages: [] }) };
    const told = await person.press(first, '▶');
    loaded = library;
    expect(told.onlyFor).toBe(person.user.id);
    expect(render(told)).toContain('This answer is from an older set of articles; ask again with </ask:');
    expect(render(first)).toBe(before);
    expect(ana.user.id).not.toBe(person.user.id);
    await other.stop();
  });
});

describe('As typed', () => {
  const READ = 'What did Northern Wire report about the troops?';

  it('asks again with nothing read out of the words, and stays so when pages are turned', async () => {
    const ana = on.discord.person('Ana');
    const first = await ana.slash('ask', { question: READ });
    expect(render(first)).toContain('read as: outlet Northern Wire');
    expect(render(first)).toContain('1 article searched');
    const typed = await ana.press(first, 'As typed');
    expect(typed.id).toBe(first.id);
    for (const page of [typed, await ana.press(typed, '▶')]) {
      expect(render(page)).toContain('**words** as typed');
      expect(render(page)).toContain('3 articles searched');
      expect(render(page)).not.toContain('read as');
      expect(controlsOf(page).map(({ label }) => label)).not.toContain('As typed');
    }
  });

  it('gives anyone else a private copy, which can be shared', async () => {
    const ana = on.discord.person('Ana');
    const ben = on.discord.person('Ben');
    const first = await ana.slash('ask', { question: READ });
    const before = render(first);
    const copy = await ben.press(first, 'As typed');
    expect(copy.onlyFor).toBe(ben.user.id);
    expect(render(first)).toBe(before);
    const shared = await ben.press(copy, 'Share here');
    expect(render(shared)).toContain('**words** as typed');
    expect(render(shared)).toContain('shared by **Ben**');
  });

  it('keeps the options that were given, and has no button where nothing was read', async () => {
    const ana = on.discord.person('Ana');
    const first = await ana.slash('ask', { question: `${READ} --before 2031-03-05`, author: 'Quill' });
    const typed = await ana.press(first, 'As typed');
    expect(render(typed)).toContain('**author** Quill · **words** as typed');
    const plain = await ana.slash('ask', { question: QUESTION });
    expect(controlsOf(plain).map(({ label }) => label)).not.toContain('As typed');
  });
});

describe('Context', () => {
  it('shows the passage beside the button among its neighbours, privately', async () => {
    const ana = on.discord.person('Ana').in('elsewhere');
    const answer = await ana.slash('ask', { question: QUESTION });
    const context = await ana.press(answer, 'Context', { nth: 1 });
    expect(context.onlyFor).toBe(ana.user.id);
    expect(render(context)).toContain('· this one**');
    const second = /\[2\].* id (\S+)/.exec(render(answer))?.[1];
    expect(render(context)).toContain(`id ${String(second)}`);
  });

  it('works below quotes too', async () => {
    const ana = on.discord.person('Ana');
    const context = await ana.press(await ana.slash('quote', { speaker: 'Brandt' }), 'Context');
    expect(render(context)).toContain('**¶2 · this one**');
  });
});

describe('Share here', () => {
  it('posts the same answer publicly and says who shared it', async () => {
    const ana = on.discord.person('Ana');
    const answer = await ana.slash('ask', { question: QUESTION, private: true });
    const shared = await ana.press(answer, 'Share here');
    expect(shared.onlyFor).toBeNull();
    expect(render(shared)).toContain('shared by **Ana**');
    for (const line of render(answer)
      .split('\n')
      .filter((one) => one.includes('> '))) {
      expect(render(shared)).toContain(line);
    }
    const labels = controlsOf(shared).map(({ label }) => label);
    expect(labels).not.toContain('Share here');
    expect(labels).toContain('Delete');
    expect((await ana.press(shared, '▶')).id).toBe(shared.id);
  });

  it('shares quotes, figures and the list of articles as well', async () => {
    const ana = on.discord.person('Ana');
    const given = [
      ana.slash('quote', { speaker: 'Voss', private: true }),
      ana.slash('stats', { item: 'heroin', private: true }),
      ana.slash('sources'),
    ];
    for (const answer of await Promise.all(given)) {
      const shared = await ana.press(answer, 'Share here');
      expect(shared.onlyFor).toBeNull();
      expect(render(shared)).toContain('shared by **Ana**');
    }
  });
});

describe('Delete', () => {
  it('takes the answer away for who asked and for who may manage messages, for nobody else', async () => {
    const ana = on.discord.person('Ana');
    const ben = on.discord.person('Ben');
    const mod = on.discord.person('Mod', true);
    const answer = await ana.slash('ask', { question: QUESTION });
    const told = await ben.press(answer, 'Delete');
    expect(render(told)).toContain('Only who asked, or somebody who may manage messages, can do that.');
    expect(answer.deleted).toBe(false);
    await mod.press(answer, 'Delete');
    expect(answer.deleted).toBe(true);
    const other = await ana.slash('ask', { question: QUESTION });
    await ana.press(other, 'Delete');
    expect(other.deleted).toBe(true);
  });
});

describe('figures', () => {
  it('come with a picture that says in words what it shows, where three share a unit', async () => {
    const message = await on.discord.person('Ana').slash('stats');
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['figures.png']);
    expect(message.attachments[0]?.size).toBeGreaterThan(5000);
    expect(render(message)).toContain('[picture figures.png: Bar chart. Seizures, in kilograms');
  });

  it('say which permission is missing where a picture may not be attached, and show the table', async () => {
    const { world } = on.discord;
    const channel = world.addChannel('no-files', world.home, 3072n);
    const shown = render(await on.discord.person('Ana').in(channel).slash('stats'));
    expect(shown).toContain('ask an admin for **Attach Files**');
    expect(shown).toContain('**cocaine** 310 kilograms');
    expect(shown).not.toContain('[picture');
  });

  it('say nothing of outlets that were not asked', async () => {
    const ana = on.discord.person('Ana');
    expect(render(await ana.slash('stats'))).toContain('One outlet only: Lakeside Courier');
    expect(render(await ana.slash('stats', { source: 'Lakeside Courier' }))).not.toContain('One outlet only');
  });

  it('change to pounds and back', async () => {
    const ana = on.discord.person('Ana');
    const message = await ana.slash('stats', { item: 'cocaine' });
    const pounds = await ana.press(message, 'In lb');
    expect(pounds.id).toBe(message.id);
    expect(render(pounds)).toContain('**item** cocaine · **unit** lb');
    expect(render(pounds)).toMatch(/310 kilograms \(683[.\d]* lb\)/);
    expect(render(await ana.press(pounds, 'In kg'))).toContain('**unit** kg');
  });

  it('offer another unit only where something was weighed', async () => {
    const ana = on.discord.person('Ana');
    expect(render(await ana.slash('stats'))).toContain('In lb');
    const arrests = render(await ana.slash('stats', { event: 'arrest' }));
    expect(arrests).toContain('As CSV');
    expect(arrests).not.toContain('In lb');
  });

  it('are handed out as CSV, privately', async () => {
    const ana = on.discord.person('Ana');
    const file = await ana.press(await ana.slash('stats'), 'As CSV');
    expect(file.onlyFor).toBe(ana.user.id);
    expect(render(file)).toContain('[file figures.csv]');
    expect(file.attachments[0]?.size).toBeGreaterThan(200);
  });
});

describe('a custom_id made up by hand', () => {
  it.each([
    'b1|page|ask|9999|1|on',
    'b1|page|ask|0|1|on',
    'b1|context|99',
    'b1|share|ask|77',
    'b1|unit|stone|1',
    'b2|delete|1',
    'b1|delete|x',
    '../../etc/passwd',
    '@everyone',
    'b1|__proto__|constructor',
    '|'.repeat(100),
  ])('%s is refused privately', async (customId) => {
    const ana = on.discord.person('Ana');
    const ben = on.discord.person('Ben');
    const answer = await ana.slash('ask', { question: QUESTION });
    const before = render(answer);
    const told = ben.shown(await on.discord.outcome(ben.pressId(answer, customId)));
    expect(told.onlyFor).toBe(ben.user.id);
    expect(render(answer)).toBe(before);
    expect(answer.deleted).toBe(false);
  });
});
