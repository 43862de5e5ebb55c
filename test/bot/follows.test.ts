import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary, type Library } from '../../src/library.ts';
import { openStore, type Store } from '../../src/store.ts';
import { Loopback } from '../discord/loopback.ts';
import { controlsOf, type Person } from '../discord/person.ts';
import { render } from '../discord/render.ts';
import { makeUser, type Channel, type StoredMessage } from '../discord/world.ts';
import { stage, type Stage } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-follows-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const HOUR = 3_600_000;
/** Noon of a day. */
const NOON = Date.UTC(2031, 4, 6, 12);

let corpus = '';
let data = '';
let store: Store;
let library: Library;
let discord: Loopback;
let on: Stage;
/** The bot's clock. */
let time = NOON;

const file = (title: string, ...paragraphs: string[]): string =>
  `---\ntitle: ${title}\nsource: Tide Post\ndate: 2031-05-06\nurl: https://tide.example/${title.toLowerCase().replace(/[^a-z]+/g, '-')}\n---\n${paragraphs.join('\n\n')}\n`;
const write = (name: string, text: string): void => writeFileSync(join(corpus, `${name}.md`), text);
const COCAINE = 'Officers seized 40 kilograms of cocaine at the old harbour on Monday.';

/** Opens articles and bot, as a start of the program does. */
async function start(kept: Store = store): Promise<void> {
  library = await openLibrary(corpus, {
    encoder: false,
    watch: (change) => {
      if ('report' in change) on.bot.articlesChanged();
    },
  });
  on = await stage({ library, store: kept, discord, now: () => time, alertsEvery: 50 });
  await until(() => store.alerts.known() !== null);
}

async function end(): Promise<void> {
  await on.stop();
  await library.close();
}

/** Waits for something that nobody tells of. */
async function until(look: () => boolean, patience = 20_000): Promise<void> {
  const late = Date.now() + patience;
  while (!look()) {
    if (Date.now() > late) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the articles say something. */
async function untilRead(words: string): Promise<void> {
  const asked = () => library.source('raid');
  while ((await asked())?.text.includes(words) !== true) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Puts an article in and waits until it is noted and everything due is told, or is waiting. */
async function put(name: string, text: string): Promise<void> {
  write(name, text);
  await until(() => store.alerts.known()?.has(name) === true);
  await settled();
}

/** Some looks later nothing has changed any more. */
async function settled(): Promise<void> {
  for (let calm = 0, sent = -1; calm < 5;) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = discord.calls.length;
    calm = now === sent ? calm + 1 : 0;
    sent = now;
  }
}

/** What the bot wrote by itself in a channel. */
function alerts(channel: Channel = discord.world.news): StoredMessage[] {
  return [...discord.world.messages.values()].filter(
    (one) => one.channelId === channel.id && one.author.id === discord.world.bot.id && one.nonce !== null,
  );
}

const manager = (): Person => discord.who(makeUser('Max'), PermissionFlagsBits.ManageGuild);
const PRIVATE = '(only you can see this)';

beforeEach(async () => {
  corpus = mkdtempSync(join(root, 'corpus-'));
  data = mkdtempSync(join(root, 'data-'));
  time = NOON;
  write('before', file('Before', 'Officers seized 9 kilograms of cocaine before anybody followed it.'));
  write('roe', file('The mayor', '“The quay is safe,” said Ana Roe, the mayor of Northport, on Friday.'));
  ({ store } = openStore(data));
  discord = await Loopback.start();
  await start();
});
afterEach(async () => {
  await end();
  await discord.stop();
  store.close();
  expect(discord.violations).toEqual([]);
});

describe('a new article', () => {
  it('is told of once, with the passage that matches, cited and linked', async () => {
    const shown = render(await manager().slash('follow term', { term: 'cocaine' }));
    expect(shown).toContain('This channel is told of each new article that has it: term **cocaine**');
    expect(shown).toContain('at most 10 messages a day');
    expect(shown).toContain(PRIVATE);
    time += HOUR;
    await put('raid', file('A raid', 'Nobody was hurt.', COCAINE));
    expect(alerts()).toHaveLength(1);
    const told = render(alerts()[0] as StoredMessage);
    expect(told).toContain('New article');
    expect(told).toContain('**A raid**');
    expect(told).toContain('term **cocaine**');
    expect(told).toContain(`> **${COCAINE}**`);
    expect(told).toContain('Tide Post · 6 May 2031 · ¶2 · id raid#p2 · article ⟨https://tide.example/a-raid⟩');
    expect(told).toContain('[Unfollow]');
  });

  it('is not told of again when it is touched, changed, or taken out and put in again', async () => {
    await manager().slash('follow term', { term: 'cocaine' });
    time += HOUR;
    await put('raid', file('A raid', COCAINE));
    utimesSync(join(corpus, 'raid.md'), new Date(), new Date());
    write('raid', file('A raid', `${COCAINE} More cocaine was found later.`));
    await untilRead('found later');
    await put('other', file('Other', 'The ferry was late.'));
    rmSync(join(corpus, 'raid.md'));
    await until(() => library.status().articles === 3);
    write('raid', file('A raid', COCAINE));
    await until(() => library.status().articles === 4);
    await settled();
    expect(alerts()).toHaveLength(1);
  });

  it('is told of once though the bot starts again in between, and what came meanwhile is told of too', async () => {
    await manager().slash('follow term', { term: 'cocaine' });
    time += HOUR;
    await put('raid', file('A raid', COCAINE));
    await end();
    write('second', file('Second', 'Cocaine was found again, on a ferry.'));
    await start();
    await until(() => alerts().length > 1);
    await settled();
    expect(alerts().map((one) => render(one).includes('**Second**'))).toEqual([false, true]);
  });

  it('is not told of where it was there before the follow, or before the bot first ran', async () => {
    await put('early', file('Early', COCAINE));
    time += HOUR;
    await manager().slash('follow term', { term: 'cocaine' });
    time += HOUR;
    await put('late', file('Late', 'The ferry was late.'));
    expect(alerts()).toEqual([]);
  });

  it('is told of in one message where several follows of a place match it, with a button for each', async () => {
    const max = manager();
    await max.slash('follow term', { term: 'cocaine' });
    await max.slash('follow figure', { event: 'seizure', item: 'drugs' });
    await max.slash('follow speaker', { speaker: "Northport's mayor" });
    await max.slash('follow question', { question: 'How much cocaine was seized?' });
    time += HOUR;
    await put('raid', file('A raid', COCAINE, '“We are glad,” Ana Roe told reporters.'));
    expect(alerts()).toHaveLength(1);
    const told = render(alerts()[0] as StoredMessage);
    for (const why of ['term **cocaine**', 'figures **seizure drugs**', 'speaker **Northport', 'question **How much'])
      expect(told).toContain(why);
    expect(told).toContain('We are glad');
    const labels = controlsOf(alerts()[0] as StoredMessage).map(({ label }) => label);
    expect(labels.filter((label) => label.startsWith('Unfollow '))).toHaveLength(4);
  });

  it('is told of by direct message where that was asked for, and by nobody else', async () => {
    const ana = discord.person('Ana');
    await ana.in('dm').slash('follow term', { term: 'cocaine' });
    const ben = discord.person('Ben');
    expect(render(await ben.slash('follow term', { term: 'cocaine', dm: true }))).toContain(
      'I tell you by direct message',
    );
    time += HOUR;
    await put('raid', file('A raid', COCAINE));
    expect(alerts(discord.world.dm(ana.user))).toHaveLength(1);
    expect(alerts(discord.world.dm(ben.user))).toHaveLength(1);
    expect(alerts()).toEqual([]);
  });

  it('of an outlet that a server leaves out is not told of there', async () => {
    const max = manager();
    await max.slash('follow term', { term: 'cocaine' });
    store.settings.change(discord.world.home.id, max.user.id, 'without', ['Tide Post'], time);
    time += HOUR;
    await put('raid', file('A raid', COCAINE));
    expect(alerts()).toEqual([]);
  });

  it('cannot ping anybody or break out of its message', async () => {
    await manager().slash('follow term', { term: 'cocaine' });
    time += HOUR;
    await put('raid', file('A `raid` @everyone', 'Cocaine for @everyone and <@1> and [all](https://evil.example).'));
    expect(JSON.stringify(alerts()[0]?.components)).not.toMatch(/(?<!\\\\)@everyone|(?<!\\\\)<@1|(?<!\\\\)\[all/);
  });
});

describe('many new articles at once', () => {
  const many = (count: number): void => {
    for (let i = 0; i < count; i++) write(`raid-${i}`, file(`Raid ${i}`, `In raid ${i} officers seized cocaine.`));
  };

  it('are told of up to the limit of the day, and then in one message with the rest', async () => {
    await manager().slash('follow term', { term: 'cocaine', cap: '3' });
    time += HOUR;
    await end();
    many(200);
    await start();
    await until(() => alerts().length >= 4);
    await settled();
    expect(alerts()).toHaveLength(4);
    const rest = render(alerts()[3] as StoredMessage);
    expect(rest).toContain('**197 more new articles today** for term **cocaine**');
    expect(rest).toContain('… and 187 more');
    expect(rest).toContain('Tide Post · 6 May 2031 · id raid-');
    // What comes later that day waits for the next one.
    await put('evening', file('Evening', COCAINE));
    expect(alerts()).toHaveLength(4);
    time += 24 * HOUR;
    await until(() => alerts().length === 5);
    expect(render(alerts()[4] as StoredMessage)).toContain('**Evening**');
  });
});

describe('quiet hours', () => {
  it('put a message off until they are over', async () => {
    const shown = render(await manager().slash('follow term', { term: 'cocaine', quiet: '11-15 UTC+2' }));
    expect(shown).toContain('none from 9 to 13 o’clock UTC');
    time += 60_000;
    await put('raid', file('A raid', COCAINE));
    expect(alerts()).toEqual([]);
    time = NOON + HOUR;
    await until(() => alerts().length === 1);
  });

  it('that are none are refused with an example', async () => {
    for (const quiet of ['night', '25-7', '7-7'])
      expect(render(await manager().slash('follow term', { term: 'cocaine', quiet }))).toContain('is no span of hours');
    expect(store.follows.all()).toEqual([]);
  });
});

describe('a message', () => {
  it('that Discord took but whose sending was not written down is not shown twice', async () => {
    await manager().slash('follow term', { term: 'cocaine' });
    time += HOUR;
    await end();
    // The process dies between the two: nothing of what is done is kept.
    const dies: Store = {
      ...store,
      alerts: {
        ...store.alerts,
        done: () => {
          throw new Error('killed');
        },
      },
    };
    write('raid', file('A raid', COCAINE));
    await start(dies);
    await until(() => alerts().length === 1);
    await end();
    expect(store.alerts.due()).toHaveLength(1);
    await start();
    await until(() => store.alerts.due().length === 0);
    expect(alerts()).toHaveLength(1);
    expect(discord.calls.filter(({ kind }) => kind === 'message').length).toBeGreaterThan(1);
  });

  it('is sent once while the store takes nothing, and other places are told all the same', async () => {
    const her = discord.person('Ana');
    await manager().slash('follow term', { term: 'cocaine' });
    await her.slash('follow term', { term: 'cocaine', dm: true });
    time += HOUR;
    await end();
    let full = true;
    const fails: Store = {
      ...store,
      alerts: {
        ...store.alerts,
        done: (...given) => {
          if (full) throw new Error('database or disk is full');
          store.alerts.done(...given);
        },
      },
    };
    write('raid', file('A raid', COCAINE));
    await start(fails);
    const sent = () => discord.calls.filter(({ kind }) => kind === 'message').length;
    await until(() => alerts().length === 1 && alerts(discord.world.dm(her.user)).length === 1);
    const so = sent();
    // Many looks later nothing was sent again.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(sent()).toBe(so);
    full = false;
    await until(() => store.alerts.due().length === 0);
    expect(sent()).toBe(so);
  });

  it('that is due goes out though a new article cannot be matched', async () => {
    await manager().slash('follow term', { term: 'cocaine' });
    const follow = store.follows.all()[0]?.id ?? 0;
    time += HOUR;
    await end();
    write('raid', file('A raid', COCAINE));
    write('odd', file('An odd one', 'It cannot be matched.'));
    store.alerts.note(['raid'], [{ follow, article: 'raid' }], time);
    library = await openLibrary(corpus, { encoder: false });
    const odd: Library = {
      ...library,
      matching: (request) =>
        request.again === true ? library.matching(request) : Promise.reject(new Error('it cannot be matched')),
    };
    on = await stage({ library: odd, store, discord, now: () => time, alertsEvery: 50 });
    await until(() => alerts().length === 1);
    expect(on.log.join('')).toContain('new articles could not be matched');
    expect(store.alerts.known()?.has('odd')).toBe(false);
  });

  it('that Discord did not take is tried again later, not lost', async () => {
    await manager().slash('follow term', { term: 'cocaine' });
    time += HOUR;
    discord.faults.arm('message', { do: 'refuse', status: 403, code: 50013, message: 'Missing Permissions' });
    await put('raid', file('A raid', COCAINE));
    expect(alerts()).toEqual([]);
    expect(store.follows.count()).toBe(1);
    time += HOUR;
    await until(() => alerts().length === 1);
  });
});

describe('a follow ends', () => {
  it.each([
    ['its channel is deleted', () => void discord.world.channels.delete(discord.world.news.id), 10003],
    [
      'the bot may no longer see it',
      () => discord.faults.arm('message', { do: 'refuse', status: 403, code: 50001, message: 'Missing Access' }),
      50001,
    ],
  ])('when %s, and the log says so', async (_when, happens, code) => {
    await manager().slash('follow term', { term: 'cocaine' });
    time += HOUR;
    happens();
    await put('raid', file('A raid', COCAINE));
    await until(() => store.follows.count() === 0);
    expect(on.log.join('')).toContain('follows have ended');
    expect(on.log.join('')).toContain(`"code":${code}`);
    expect(store.audit(discord.world.home.id, 1)[0]).toMatchObject({ setting: 'unfollow', user: discord.world.bot.id });
  });

  it('when direct messages are closed', async () => {
    const ana = discord.person('Ana');
    await ana.in('dm').slash('follow term', { term: 'cocaine' });
    discord.world.closed.add(ana.user.id);
    time += HOUR;
    await put('raid', file('A raid', COCAINE));
    await until(() => store.follows.count() === 0);
    expect(on.log.join('')).toContain('direct messages are closed');
    expect(on.log.join('')).not.toContain('cocaine');
  });

  it('by the button on a message: for who set it and who manages the server, not for others', async () => {
    const max = manager();
    await max.slash('follow term', { term: 'cocaine' });
    time += HOUR;
    await put('raid', file('A raid', COCAINE));
    const [told] = alerts() as [StoredMessage];
    expect(render(await discord.person('Ben').press(told, 'Unfollow'))).toContain('Only who set it, or members with');
    expect(store.follows.count()).toBe(1);
    const other = discord.who(makeUser('Mia'), PermissionFlagsBits.ManageGuild);
    expect(render(await other.press(told, 'Unfollow'))).toContain('No longer followed: term **cocaine**');
    expect(store.follows.count()).toBe(0);
    expect(store.audit(discord.world.home.id, 2).map(({ setting }) => setting)).toEqual(['unfollow', 'follow']);
    expect(render(await max.press(told, 'Unfollow'))).toContain('not followed here any more');
    await put('next', file('Next', COCAINE));
    expect(alerts()).toHaveLength(1);
  });
});

describe('/follow', () => {
  it('in a channel is for members with Manage Server; by direct message for everybody', async () => {
    const ben = discord.person('Ben');
    expect(render(await ben.slash('follow term', { term: 'cocaine' }))).toContain(
      'Only members with **Manage Server**',
    );
    expect(store.follows.all()).toEqual([]);
    await ben.slash('follow term', { term: 'cocaine', dm: true });
    expect(store.follows.all()).toMatchObject([{ guild: null, channel: null, user: ben.user.id, cap: 10 }]);
  });

  it('in a server without the bot works by direct message only', async () => {
    const max = discord.who(makeUser('Max'), PermissionFlagsBits.ManageGuild).in('elsewhere');
    expect(render(await max.slash('follow term', { term: 'cocaine' }))).toContain('I may not write in this channel');
    expect(render(await max.slash('follow term', { term: 'cocaine', dm: true }))).toContain(
      'I tell you by direct message',
    );
  });

  it('says who is closest to a speaker whom no article knows, and follows the name all the same', async () => {
    const shown = render(await manager().slash('follow speaker', { speaker: 'Ana Row' }));
    expect(shown).toContain('No article has words of **Ana Row** yet');
    expect(shown).toContain('Closest: **Ana Roe**');
    expect(store.follows.count()).toBe(1);
    expect(render(await manager().slash('follow speaker', { speaker: 'Ana Roe' }))).not.toContain('yet');
  });

  it('refuses what leaves nothing to look for, what is followed already, and what is too much', async () => {
    const max = manager();
    expect(render(await max.slash('follow term', { term: 'the' }))).toContain('There is nothing in that to look for');
    expect(render(await max.slash('follow figure', {}))).toContain('Say with **event** or **item**');
    await max.slash('follow term', { term: 'word 0' });
    expect(render(await max.slash('follow term', { term: 'Word 0' }))).toContain(
      'This channel follows term **Word 0** already',
    );
    for (let i = 1; i < 25; i++) await max.slash('follow term', { term: `word ${i}` });
    expect(render(await max.slash('follow term', { term: 'word 25' }))).toContain(
      'This channel follows 25 things, which is the limit',
    );
  });
});

describe('/following and /unfollow', () => {
  it('list and end what is followed here and by who asks', async () => {
    const max = manager();
    await max.slash('follow term', { term: 'cocaine', cap: '1' });
    await max.slash('follow speaker', { speaker: 'Ana Roe', dm: true });
    const shown = render(await max.slash('following'));
    expect(shown).toContain('**This channel follows**\n▌ - term **cocaine** — at most one message a day');
    expect(shown).toContain('**You follow, by direct message**\n▌ - speaker **Ana Roe** — at most 10 messages a day');
    expect(shown).toContain(PRIVATE);
    const offered = await max.type('unfollow', 'follow', 'roe');
    expect(offered.map(({ name }) => name)).toEqual(['speaker: Ana Roe (by direct message)']);
    await max.slash('unfollow', { follow: offered[0]?.value ?? '' });
    expect(render(await max.slash('unfollow', { follow: 'Cocaine' }))).toContain(
      'No longer followed: term **cocaine**',
    );
    expect(render(await max.slash('following'))).toContain('Nothing is followed here or by you');
  });

  it('offer and end nothing that somebody else set', async () => {
    await manager().slash('follow term', { term: 'cocaine' });
    const ben = discord.person('Ben');
    await ben.slash('follow term', { term: 'heroin', dm: true });
    expect((await ben.type('unfollow', 'follow', '')).map(({ name }) => name)).toEqual([
      'term: heroin (by direct message)',
    ]);
    expect(render(await ben.slash('unfollow', { follow: 'cocaine' }))).toContain('Only who set it');
    const other = discord.person('Cem');
    expect(await other.type('unfollow', 'follow', '')).toEqual([]);
    expect(render(await other.slash('unfollow', { follow: 'heroin' }))).toContain('not followed here any more');
    expect(store.follows.count()).toBe(2);
  });
});

it('a bot that keeps nothing says so', async () => {
  const bare = await stage({ library });
  expect(
    render(
      await bare.discord
        .who(makeUser('Max'), PermissionFlagsBits.ManageGuild)
        .slash('follow term', { term: 'cocaine' }),
    ),
  ).toContain('Follows are not kept here');
  await bare.stop();
});
