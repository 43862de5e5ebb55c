import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandData } from '../../src/bot/commands/index.ts';
import { differences } from '../../src/bot/gateway/register.ts';
import { openLibrary, type Library } from '../../src/library.ts';
import { openSite, page, type Site } from '../corpus/fetch/site.ts';
import { Loopback } from '../discord/loopback.ts';
import type { Person } from '../discord/person.ts';
import { render } from '../discord/render.ts';
import { makeUser } from '../discord/world.ts';
import { stage, type Stage } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-manage-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const TIDE =
  '---\ntitle: The tide\nsource: Tide Post\ndate: 2031-05-06\n---\nThe tide rose over the old wall of the harbour.\n';
const words = (of: string) =>
  `The harbour of Northport was closed on Tuesday, ${of}. Ships waited outside the breakwater for the tide, and the crews were told to stay on board until the evening, when the pilots came back from the far side of the bay.`;
const story = (title: string, of: string) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="The Northport Courier"><meta property="article:published_time" content="2031-04-02T08:00:00Z"></head>
<body><article><h1>${title}</h1><p>${words(of)}</p><p>${words('again')}</p></article></body></html>`;
const PRIVATE = '(only you can see this)';
const REFUSED = 'Only who runs this bot can do that';

let folder = '';
let site: Site;
let library: Library;
let on: Stage;

/** The bot over a folder of one article, that may fetch from loopback. */
async function open(change: (library: Library) => Library = (same) => same, pace?: { step: number; late: number }) {
  library = await openLibrary(folder, {
    encoder: false,
    intake: { allowPrivate: true, agent: 'BylineBot/test', pause: 1, own: null },
  });
  on = await stage({
    library: change(library),
    settings: { adminGuilds: [] },
    ...(pace === undefined ? {} : { pace }),
  });
}

/** The owner of the application. */
const owner = (): Person => on.discord.who(on.discord.world.owner);

beforeEach(async () => {
  folder = mkdtempSync(join(root, 'corpus-'));
  writeFileSync(join(folder, 'tide.md'), TIDE);
  site = await openSite();
});
afterEach(async () => {
  await on.stop();
  await library.close();
  await site.close();
  expect(on.discord.violations).toEqual([]);
});

describe('who may give /byline', () => {
  const tried = async (person: Person) => render(await person.slash('byline reload'));

  it('is the owner of the application, whose answer nobody else sees', async () => {
    await open();
    const shown = await tried(owner());
    expect(shown).toContain('The articles were read again');
    expect(shown).toContain(PRIVATE);
  });

  it('is a member of its team, not somebody who was only invited to it', async () => {
    await open();
    const [member, invited] = [makeUser('Mia'), makeUser('Ivo')];
    on.discord.world.team = [
      { user: member, accepted: true },
      { user: invited, accepted: false },
    ];
    expect(await tried(on.discord.who(member))).toContain('The articles were read again');
    expect(await tried(owner())).toContain('The articles were read again');
    expect(await tried(on.discord.who(invited))).toContain(REFUSED);
  });

  it('is an administrator of a named server, there and nowhere else, and not who only manages it', async () => {
    const discord = await Loopback.start();
    library = await openLibrary(folder, { encoder: false });
    on = await stage({ library, discord, settings: { adminGuilds: [discord.world.home.id] } });
    const administrator = discord.who(makeUser('Ada'), PermissionFlagsBits.Administrator);
    expect(await tried(administrator)).toContain('The articles were read again');
    expect(await tried(administrator.in('elsewhere'))).toContain(REFUSED);
    expect(await tried(discord.who(makeUser('Max'), PermissionFlagsBits.ManageGuild))).toContain(REFUSED);
    await on.stop();
    await discord.stop();
  });

  it('is not an administrator of a server that is not named, who is told who may', async () => {
    await open();
    const refused = await tried(on.discord.who(makeUser('Ada'), PermissionFlagsBits.Administrator));
    expect(refused).toContain(REFUSED);
    expect(refused).toContain('**BYLINE_ADMIN_GUILDS**');
    expect(refused).toContain(PRIVATE);
  });

  it('is asked for again where Discord did not tell', async () => {
    await open();
    on.discord.faults.arm('other', { do: 'refuse', status: 403, code: 50001, message: 'Missing Access' });
    expect(await tried(owner())).toContain('Discord did not tell me whose bot I am');
    expect(await tried(owner())).toContain('The articles were read again');
  });

  it('nothing is done for anybody else', async () => {
    await open();
    site.pages.set('/quay', page(story('The quay is closed', 'for repairs')));
    const ana = on.discord.person('Ana');
    expect(render(await ana.slash('byline add', { url: site.at('/quay') }))).toContain(REFUSED);
    expect(render(await ana.slash('byline remove', { id: 'tide' }))).toContain(REFUSED);
    expect(render(await ana.slash('byline status'))).toContain(REFUSED);
    expect(site.visits).toEqual([]);
    expect(library.status().articles).toBe(1);
  });
});

describe('/byline add', () => {
  it('takes in the article of a page, which is answered from at once', async () => {
    await open();
    site.pages.set('/quay', page(story('The quay is closed', 'for repairs')));
    const shown = render(await owner().slash('byline add', { url: site.at('/quay') }));
    expect(shown).toContain('1 article added.');
    expect(shown).toContain('Added: **2031-04-02-the-quay-is-closed** — The quay is closed');
    expect(shown).toContain(PRIVATE);
    const asked = await on.discord.person('Ana').slash('ask', { question: 'Why was the harbour of Northport closed?' });
    expect(render(asked)).toContain('**The harbour of Northport was closed on Tuesday,');
    expect(on.log.join('')).toContain('"added":1');
  });

  it('says of a page that is none why, and what to do', async () => {
    await open();
    const shown = render(await owner().slash('byline add', { url: site.at('/nowhere') }));
    expect(shown).toMatch(/0 articles added, 1 problem\.[\s\S]*404/);
    expect(library.status().articles).toBe(1);
  });

  it.each([
    ['a path', '/etc/passwd'],
    ['a file', 'file:///etc/passwd'],
    ['another scheme', 'ftp://example.org/a'],
    ['no address', 'https://'],
  ])('refuses %s', async (_what, url) => {
    await open();
    const shown = render(await owner().slash('byline add', { url }));
    expect(shown).toContain('is no http or https address.');
    expect(shown).toContain(PRIVATE);
  });

  it('refuses an address of more than 2,000 characters', async () => {
    await open();
    const shown = render(await owner().slash('byline add', { url: `${site.at('/')}${'a'.repeat(2000)}` }));
    expect(shown).toContain('**url** may have 2,000 characters at most.');
    expect(site.visits).toEqual([]);
  });

  it('does not fetch from this machine or its network unless that is allowed', async () => {
    library = await openLibrary(folder, {
      encoder: false,
      intake: { allowPrivate: false, agent: 'BylineBot/test', own: null },
    });
    on = await stage({ library });
    expect(render(await owner().slash('byline add', { url: site.at('/quay') }))).toContain('1 problem.');
    expect(site.visits).toEqual([]);
  });

  it('takes one address at a time, and says so', async () => {
    await open((same) => ({ ...same, add: async (...given) => (await sleep(400), same.add(...given)) }));
    site.pages.set('/quay', page(story('The quay is closed', 'for repairs')));
    const first = owner().give('byline add', { url: site.at('/quay') });
    await on.discord.until(() => first.state === 'deferred');
    expect(render(await owner().slash('byline add', { url: site.at('/other') }))).toContain(
      'Articles are being taken in or out right now.',
    );
    expect(render(owner().shown(await on.discord.outcome(first)))).toContain('1 article added.');
    expect(render(await owner().slash('byline add', { url: site.at('/quay') }))).toContain('1 unchanged');
  });

  it('shows how far it is, and the whole at the end', async () => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await open(
      (same) => ({
        ...same,
        add: async (address, tell) => {
          const report = await same.add(address, tell);
          await held;
          return report;
        },
      }),
      { step: 50, late: 60_000 },
    );
    site.pages.set('/quay', page(story('The quay is closed', 'for repairs')));
    const person = owner();
    const open1 = person.give('byline add', { url: site.at('/quay') });
    const progress = await on.discord.until(() => {
      const shown = open1.messages.length === 0 ? '' : render(person.shown(open1));
      return shown.includes('Taking in') ? shown : null;
    });
    expect(progress).toContain('1 page so far.');
    expect(progress).toContain('Added: **2031-04-02-the-quay-is-closed**');
    go();
    await on.discord.until(() => render(person.shown(open1)).includes('1 article added.'));
  });

  it('says that it goes on where Discord takes no later answer, and goes on', async () => {
    await open((same) => ({ ...same, add: async (...given) => (await sleep(500), same.add(...given)) }), {
      step: 5000,
      late: 100,
    });
    site.pages.set('/quay', page(story('The quay is closed', 'for repairs')));
    const shown = render(await owner().slash('byline add', { url: site.at('/quay') }));
    expect(shown).toContain('It goes on;');
    await expect.poll(() => library.status().articles, { timeout: 40_000 }).toBe(2);
    await expect.poll(() => on.log.join(''), { timeout: 40_000 }).toContain('articles taken in');
  });
});

describe('/byline remove', () => {
  it('takes an article out, offered by its id, its passages not', async () => {
    await open();
    writeFileSync(join(folder, 'ebb.md'), TIDE.replaceAll('tide', 'ebb'));
    await library.reload();
    const offered = await owner().type('byline remove', 'id', 'ebb');
    expect(offered.map(({ value }) => value)).toEqual(['ebb']);
    const shown = render(await owner().slash('byline remove', { id: 'ebb' }));
    expect(shown).toContain('**ebb** is taken out of everything');
    expect(await library.source('ebb')).toBeNull();
    expect(readdirSync(folder)).toContain('ebb.md');
  });

  it('says of an unknown id that there is none', async () => {
    await open();
    expect(render(await owner().slash('byline remove', { id: 'nothing' }))).toContain(
      'No article or passage “nothing”',
    );
  });

  it('says that the last article stays, where nothing would be left', async () => {
    await open();
    const shown = render(await owner().slash('byline remove', { id: 'tide' }));
    expect(shown).toContain('It is the only article. Add another one first.');
    expect(readdirSync(folder)).toEqual(['tide.md']);
  });
});

describe('/byline reload', () => {
  it('counts before and after and names what is wrong', async () => {
    await open();
    writeFileSync(join(folder, 'ebb.md'), TIDE.replaceAll('tide', 'ebb'));
    for (const n of [1, 2, 3, 4, 5, 6, 7]) writeFileSync(join(folder, `broken${n}.jsonl`), '{"id":\n');
    const shown = render(await owner().slash('byline reload'));
    expect(shown).toContain('The articles were read again: 2 articles, before 1.');
    expect(shown).toContain('1 added, 0 updated, 0 removed.');
    expect(shown).toContain('2 passages, before 1.');
    expect(shown.match(/broken\d\.jsonl/g)).toHaveLength(5);
    expect(shown).toContain('… and 2 more');
  });

  it('says that the old articles stay where there are none any more', async () => {
    await open();
    rmSync(join(folder, 'tide.md'));
    const shown = render(await owner().slash('byline reload'));
    expect(shown).toContain('The articles could not be read again; the old ones stay.');
    expect(library.status().articles).toBe(1);
  });
});

describe('/byline status', () => {
  it('tells what is loaded, how far reading is, and which Byline runs since when', async () => {
    await open();
    const before = render(await owner().slash('byline status'));
    expect(before).toContain('**1 article** · 1 passage');
    expect(before).toContain('Read so far: quotes of 0, figures of 0 of 1 article;');
    await library.quotes({ speaker: 'Roe' });
    await library.stats({});
    const after = render(await owner().slash('byline status'));
    expect(after).toContain('**1 article** · 1 passage · 0 quotes · 0 figures');
    expect(after).not.toContain('Read so far');
    expect(after).toContain('Questions are answered by their words only. The encoder is switched off.');
    expect(after).toContain('No problems with the articles.');
    expect(after).toMatch(/Byline \d+\.\d+\.\d\S*, running since \d+ \p{L}+ \d{4}, \d\d:\d\d UTC\./u);
  });
});

describe('/byline', () => {
  it('is listed in servers only, and at first for members who may manage them', async () => {
    await open();
    await expect.poll(() => on.discord.world.commands.get('global')?.length).toBeGreaterThan(0);
    const registered = on.discord.world.commands.get('global')?.find(({ name }) => name === 'byline');
    expect(registered).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    });
    expect((registered?.options as { name: string; type: number }[]).map(({ name, type }) => [name, type])).toEqual([
      ['add', 1],
      ['remove', 1],
      ['reload', 1],
      ['status', 1],
      ['settings', 1],
      ['audit', 1],
    ]);
  });

  it('is registered again when a subcommand or who sees it changes, not otherwise', async () => {
    await open();
    const have = JSON.parse(JSON.stringify(commandData())) as never[];
    expect(differences(have, commandData())).toBeNull();
    const changed = (change: (command: Record<string, unknown>) => object) =>
      differences(
        have.map((one: Record<string, unknown>) =>
          one.name === 'byline' ? { ...one, ...change(one) } : one,
        ) as never[],
        commandData(),
      )?.changed;
    expect(changed(() => ({ default_member_permissions: null }))).toEqual(['byline']);
    expect(changed(({ options }) => ({ options: (options as unknown[]).slice(1) }))).toEqual(['byline']);
    expect(
      changed(({ options }) => ({ options: (options as object[]).map((one) => ({ ...one, options: [] })) })),
    ).toEqual(['byline']);
  });

  it('stands in the help of who may manage a server, with something to press', async () => {
    await open();
    await expect.poll(() => on.log.join('')).toContain('commands registered');
    const help = async (person: Person) => render(await person.slash('help'));
    expect(await help(on.discord.who(makeUser('Max'), PermissionFlagsBits.ManageGuild))).toMatch(
      /<\/byline add:\d+>|\/byline add/,
    );
    expect(await help(on.discord.person('Ana'))).not.toContain('byline add');
  });
});
