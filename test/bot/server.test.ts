import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store.ts';
import { Loopback } from '../discord/loopback.ts';
import { controlsOf, type Person } from '../discord/person.ts';
import { render } from '../discord/render.ts';
import { makeUser } from '../discord/world.ts';
import { stage, type Stage } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-server-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let store: Store;
let on: Stage;
let discord: Loopback;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(root, 'data-'));
  ({ store } = openStore(folder));
  discord = await Loopback.start();
  on = await stage({ store, discord });
});
afterEach(async () => {
  await on.stop();
  await discord.stop();
  store.close();
  expect(discord.violations).toEqual([]);
});

const QUESTION = { question: 'How much cocaine was seized?' };
const PRIVATE = '(only you can see this)';
const manager = (name = 'Max'): Person => on.discord.who(makeUser(name), PermissionFlagsBits.ManageGuild);
const ana = (): Person => on.discord.person('Ana');
const home = (): string => on.discord.world.home.id;

describe('/byline settings', () => {
  it('is for members with Manage Server, who alone see it', async () => {
    const shown = render(await manager().slash('byline settings'));
    expect(shown).toContain('Settings of this server');
    expect(shown).toContain('**Channels**: everywhere.');
    expect(shown).toContain(PRIVATE);
    const refused = render(await ana().slash('byline settings'));
    expect(refused).toContain('Only members with **Manage Server** can do that.');
    expect(render(await ana().slash('byline audit'))).toContain('Only members with **Manage Server**');
  });

  it('turns answers private from the next question on, and back', async () => {
    expect(render(await ana().slash('ask', QUESTION))).not.toContain(PRIVATE);
    const max = manager();
    const settings = await max.slash('byline settings');
    const changed = await max.press(settings, 'Private answers: off');
    expect(changed.id).toBe(settings.id);
    expect(controlsOf(changed).map(({ label }) => label)).toContain('Private answers: on');
    const answer = await ana().slash('ask', QUESTION);
    expect(render(answer)).toContain(PRIVATE);
    expect(controlsOf(answer).map(({ label }) => label)).toContain('Share here');
    // Elsewhere nothing has changed.
    expect(render(await ana().in('dm').slash('ask', QUESTION))).not.toContain(PRIVATE);
    await max.press(changed, 'Private answers: on');
    expect(render(await ana().slash('ask', QUESTION))).not.toContain(PRIVATE);
  });

  it('keeps answers to some channels: a command says which, a mention elsewhere is not heard', async () => {
    const max = manager();
    const other = on.discord.world.addChannel('questions', on.discord.world.home);
    const settings = await max.slash('byline settings');
    const list = 'Answer only in these channels (none: everywhere)';
    const changed = await max.press(settings, list, { values: [other.id] });
    expect(render(await ana().slash('ask', QUESTION))).toContain(`I answer only in <#${other.id}>.`);
    const unheard = ana().say('<@Byline> How much cocaine was seized?');
    expect(render(await ana().in(other).slash('ask', QUESTION))).toContain('310 kilograms');
    const heard = ana().in(other).say('<@Byline> How much cocaine was seized?');
    expect(render(await ana().reply(heard))).toContain('310 kilograms');
    expect(ana().repliesTo(unheard)).toEqual([]);
    // Who manages the server finds the way back anywhere.
    await max.press(changed, list, { values: [] });
    expect(render(await max.slash('byline settings'))).toContain('**Channels**: everywhere.');
    expect(render(await ana().slash('ask', QUESTION))).toContain('310 kilograms');
  });

  it('leaves outlets out of answers in this server only', async () => {
    const max = manager();
    const lost = { question: 'Who rejected the troops?' };
    expect(render(await ana().slash('ask', lost))).toContain('Northern Wire');
    const settings = await max.slash('byline settings');
    await max.press(settings, 'Leave these outlets out', { values: ['Northern Wire'] });
    expect(render(await ana().slash('ask', lost))).not.toContain('Northern Wire');
    expect(render(await ana().slash('sources'))).not.toContain('Northern Wire');
    expect((await ana().type('ask', 'source', 'nor')).map(({ name }) => name)).toEqual([]);
    expect(render(await ana().in('dm').slash('ask', lost))).toContain('Northern Wire');
    // It can still be chosen back.
    expect(render(await max.slash('byline settings'))).toContain('**Outlets left out**: Northern Wire.');
  });

  it('lists who changed what; of two who change it at once the last one wins and both are listed', async () => {
    const [max, eva] = [manager('Max'), manager('Eva')];
    const settings = await max.slash('byline settings');
    const others = await eva.slash('byline settings');
    const list = 'Language of public answers';
    await Promise.all([
      max.press(settings, list, { values: ['es'] }),
      eva.press(others, list, { values: ['en'] }),
      eva.press(others, 'Keep questions: off'),
    ]);
    const audit = render(await max.slash('byline audit'));
    expect(audit).toContain(`<@${max.user.id}> · **Language**: As the server is set in Discord → Español`);
    expect(audit).toContain(`<@${eva.user.id}> · **Language**: Español → English`);
    expect(audit).toContain(`<@${eva.user.id}> · **Keep questions**: off → on`);
    expect(store.settings.of(home())).toMatchObject({ language: 'en', keepQuestions: true });
    expect(render(await manager().slash('byline audit'))).toContain(PRIVATE);
  });

  it('cannot be changed by pressing an old message without the permission', async () => {
    const max = manager();
    const settings = await max.slash('byline settings');
    const pressed = await ana().press(settings, 'Private answers: off');
    expect(render(pressed)).toContain('Only members with **Manage Server** can do that.');
    expect(store.settings.of(home()).private).toBe(false);
  });

  it('is there after a restart', async () => {
    const max = manager();
    await max.press(await max.slash('byline settings'), 'Threads: off');
    await on.stop();
    store.close();
    ({ store } = openStore(folder));
    on = await stage({ store, discord });
    expect(store.audit(home(), 9)).toHaveLength(1);
    expect(render(await max.slash('byline settings'))).toContain('**A thread for each question**: on.');
  });

  it('says that nothing is kept where the bot runs without a store', async () => {
    const bare = await stage();
    const max = bare.discord.who(makeUser('Max'), PermissionFlagsBits.ManageGuild);
    expect(render(await max.slash('byline settings'))).toContain('Nothing is kept between runs here');
    await bare.stop();
  });
});

describe('/byline status', () => {
  it('tells who manages the server what is loaded, the connection, and what it runs on', async () => {
    const shown = render(await manager().slash('byline status'));
    expect(shown).toMatch(/Discord: connected, 1 server\. Node \d+\.\d+\.\d+, discord\.js 14\./);
    expect(shown).toContain('**3 articles**');
    expect(render(await ana().slash('byline status'))).toContain('Only who runs this bot can do that');
  });
});

describe('questions', () => {
  it('are kept, without who asked, only where the server wants it', async () => {
    await ana().slash('ask', QUESTION);
    expect(store.questions.all()).toEqual([]);
    const max = manager();
    await max.press(await max.slash('byline settings'), 'Keep questions: off');
    const answer = await ana().slash('ask', QUESTION);
    await ana().press(answer, '▶');
    await ana().in('dm').slash('ask', { question: 'Who came?' });
    const said = ana().in('server').say('<@Byline> Who rejected the troops?');
    await ana().reply(said);
    expect(store.questions.all()).toEqual([
      { at: expect.any(Number) as number, guild: home(), question: QUESTION.question, status: 'answered' },
      expect.objectContaining({ question: 'Who rejected the troops?' }),
    ]);
    expect(JSON.stringify(store.questions.all())).not.toContain(ana().user.id);
  });
});

describe('feedback', () => {
  it('yes is kept with question and passages, without who gave it, once a person and answer', async () => {
    const answer = await ana().slash('ask', QUESTION);
    const thanked = render(await ana().press(answer, '👍'));
    expect(thanked).toContain('Thank you.');
    expect(thanked).toContain(PRIVATE);
    expect(store.votes.all()).toMatchObject([
      { guild: home(), good: true, reason: null, question: QUESTION.question, text: null, user: null },
    ]);
    expect(store.votes.all()[0]?.shown[0]).toBe('2031-03-04-harbour-raid#p1');
    const bob = on.discord.person('Bob');
    await bob.press(answer, '👍');
    expect(store.votes.all()).toHaveLength(2);
    expect(render(await bob.press(answer, '👎'))).toContain('You have given feedback on this answer already.');
  });

  it('says which command was answered, so that only questions are measured with', async () => {
    const [quotes, figures] = [await ana().slash('quote', { speaker: 'Brandt' }), await ana().slash('stats')];
    await ana().press(quotes, '👍');
    await ana().sendForm(figures, await ana().openForm(figures, '👎'), { reason: 'figure', text: '' });
    await ana().press(await ana().slash('ask', QUESTION), '👍');
    expect(store.votes.all().map(({ answer }) => answer)).toEqual(['quote', 'stats', 'ask']);
  });

  it('no asks what was wrong in a form, and keeps the reason; with a text, who wrote it', async () => {
    const filtered = { ...QUESTION, source: 'Lakeside Courier', after: '2031-03-01' };
    const answer = await ana().slash('ask', filtered);
    const form = await ana().openForm(answer, '👎');
    expect(form.title).toBe('What was wrong?');
    expect(store.votes.all()).toEqual([]);
    expect(render(await ana().sendForm(answer, form, { reason: 'figure', text: '' }))).toContain('without your name');
    const bob = on.discord.person('Bob');
    const sent = await bob.sendForm(answer, await bob.openForm(answer, '👎'), {
      reason: 'missing',
      text: 'The <@1> date',
    });
    expect(render(sent)).toContain('with your id');
    expect(store.votes.all()).toMatchObject([
      { good: false, reason: 'figure', text: null, user: null },
      { good: false, reason: 'missing', text: 'The <@1> date', user: bob.user.id },
    ]);
    expect(JSON.parse(store.votes.all()[0]?.filter ?? '')).toMatchObject({ source: 'Lakeside Courier' });
  });

  it('is offered on answers, quotes and figures, not on articles, and nowhere where nothing is kept', async () => {
    const labels = async (name: string, values: Record<string, string>) =>
      controlsOf(await ana().slash(name, values)).map(({ label }) => label);
    expect(await labels('quote', { speaker: 'Brandt' })).toContain('👎');
    expect(await labels('stats', {})).toContain('👍');
    expect(await labels('source', { id: '2031-03-04-harbour-raid' })).not.toContain('👍');
    const bare = await stage();
    const answer = await bare.discord.person('Ana').slash('ask', QUESTION);
    expect(controlsOf(answer).map(({ label }) => label)).not.toContain('👍');
    await bare.stop();
  });
});

describe('/privacy', () => {
  it('tells what is stored and whether this server keeps questions', async () => {
    const shown = render(await ana().slash('privacy'));
    expect(shown).toContain('Questions are not stored or logged');
    expect(shown).toContain('This server does not keep questions.');
    expect(shown).toContain('Nothing is stored about you.');
    expect(shown).toContain(PRIVATE);
    expect(render(await ana().in('dm').slash('privacy'))).not.toContain('This server');
  });

  it('shows what is kept of who presses, and deletes that and nothing else', async () => {
    const [her, bob] = [on.discord.person('Ana'), on.discord.person('Bob')];
    for (const person of [her, bob]) {
      const answer = await person.slash('ask', QUESTION);
      await person.sendForm(answer, await person.openForm(answer, '👎'), { reason: 'other', text: '**Odd**' });
    }
    const privacy = await her.slash('privacy');
    expect(render(privacy)).toContain('**1 row** about you.');
    const mine = render(await her.press(privacy, 'Show mine'));
    expect(mine).toContain('**votes**');
    expect(mine).toContain('Odd');
    expect(render(await her.press(privacy, 'Delete everything about me'))).toContain('Deleted: **1 row**.');
    expect(render(await her.slash('privacy'))).toContain('Nothing is stored about you.');
    expect(store.votes.all().map(({ user }) => user)).toEqual([bob.user.id]);
  });
});

describe('a store that fails', () => {
  it('costs nobody an answer, takes the bot nowhere down, and is said in the log', async () => {
    await on.stop();
    const full = (): never => {
      throw new Error('database or disk is full');
    };
    const failing: Store = {
      ...store,
      settings: { of: full, change: full },
      follows: { ...store.follows, count: full },
      guilds: { present: full, left: full, back: full, purge: full },
      votes: { ...store.votes, add: full },
    };
    on = await stage({ store: failing, discord, settings: { healthPort: 0 } });
    const answer = await ana().slash('ask', QUESTION);
    expect(render(answer)).toContain('310 kilograms');
    const said = ana().say('<@Byline> How much cocaine was seized?');
    expect(render(await ana().reply(said))).toContain('310 kilograms');
    expect(render(await ana().press(answer, '👍'))).toMatch(/went wrong/);
    discord.gateway.dispatch('GUILD_DELETE', { id: home() });
    const { status } = await fetch(`http://127.0.0.1:${on.bot.healthPort ?? 0}/metrics`);
    expect(status).toBe(200);
    expect(render(await ana().in('dm').slash('ask', QUESTION))).toContain('310 kilograms');
    expect(on.log.join('')).toContain('what is kept between runs cannot be read or written');
  });
});

describe('a server that the bot has left', () => {
  it('is noted, and forgotten when the bot comes back', async () => {
    store.settings.change(home(), '1', 'private', true, 1);
    store.settings.change('111', '1', 'private', true, 1);
    await on.stop();
    on = await stage({ store, discord });
    expect(store.guilds.purge(Date.now() + 1000)).toEqual(['111']);
    expect(store.settings.of(home()).private).toBe(true);
  });
});
