import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toArticleId } from '../../../src/corpus/article.ts';
import { readCorpus } from '../../../src/corpus/folder.ts';
import { FeedWatch, type FeedReport } from '../../../src/corpus/intake/feed-watch.ts';
import { followFeed, readFeeds, readInterval } from '../../../src/corpus/intake/feeds.ts';
import { ArticleStore, versionsOf } from '../../../src/corpus/intake/store.ts';
import { Fetcher } from '../../../src/corpus/fetch/fetcher.ts';
import { PageReader } from '../../../src/corpus/page/page-reader.ts';
import { articleIn, Intake, type Added } from '../../../src/library/intake.ts';
import { openSite, page, type Site } from '../fetch/site.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-intake-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
let site: Site;
let intake: Intake;
beforeEach(async () => {
  folder = mkdtempSync(join(root, 'corpus-'));
  site = await openSite();
  intake = new Intake(folder, { allowPrivate: true, agent: 'BylineBot/test', pause: 1 });
});
afterEach(async () => {
  await intake.close();
  await site.close();
});

const words = (of: string) =>
  `The harbour of Northport was closed on Tuesday, ${of}. Ships waited outside the breakwater for the tide, and the crews were told to stay on board until the evening, when the pilots came back from the far side of the bay.`;
const story = (title: string, of: string) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="The Northport Courier"><meta property="article:published_time" content="2031-04-02T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>${words(of)}</p><p>${words('again')}</p></article></body></html>`;

async function add(typed: string): Promise<Added[]> {
  const items: Added[] = [];
  for await (const item of intake.add(typed)) items.push(item);
  return items;
}
const short = (items: readonly Added[]) =>
  items.map((item) => (item.kind === 'article' ? `${item.what} ${item.id}` : `${item.kind}: ${item.from}`));

async function ids(): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of readCorpus(folder)) if ('article' in entry) found.push(entry.article.id);
  return found.sort();
}

describe('an address', () => {
  it('becomes an article that names where it came from, and a second time nothing changes', async () => {
    site.pages.set('/quay', page(story('The quay is closed', 'for repairs'), { etag: '"1"' }));
    expect(short(await add(site.at('/quay')))).toEqual(['added 2031-04-02-the-quay-is-closed']);
    const article = await articleIn(folder, toArticleId('2031-04-02-the-quay-is-closed'));
    expect(article).toMatchObject({
      title: 'The quay is closed',
      source: 'The Northport Courier',
      date: '2031-04-02',
      url: site.at('/quay'),
    });
    expect(article?.text).toContain(words('for repairs'));
    expect(article?.text).not.toContain('Home');
    expect(readFileSync(join(folder, article?.file ?? ''), 'utf8')).toContain(`from: "${site.at('/quay')}"`);
    expect(short(await add(site.at('/quay')))).toEqual(['unchanged 2031-04-02-the-quay-is-closed']);
  });

  it('that says something else now is updated, and the earlier version is kept', async () => {
    site.pages.set('/quay', page(story('The quay is closed', 'for repairs')));
    await add(site.at('/quay'));
    site.pages.set('/quay', page(story('The quay is open again', 'but briefly')));
    expect(short(await add(site.at('/quay')))).toEqual(['updated 2031-04-02-the-quay-is-closed']);
    expect(await ids()).toEqual(['2031-04-02-the-quay-is-closed']);
    const [version, ...more] = await versionsOf(folder, toArticleId('2031-04-02-the-quay-is-closed'));
    expect(more).toEqual([]);
    expect(readFileSync(version?.file ?? '', 'utf8')).toContain(words('for repairs'));
  });

  it('is the same with a fragment and with parameters that track the reader', async () => {
    site.pages.set('/quay', page(story('The quay is closed', 'for repairs')));
    site.pages.set('/quay?utm_source=x', page(story('The quay is closed', 'for repairs')));
    await add(site.at('/quay'));
    expect(short(await add(site.at('/quay?utm_source=x#top')))).toEqual(['unchanged 2031-04-02-the-quay-is-closed']);
    site.pages.set('/quay?utm_source=x', page(story('The quay is closed', 'until May')));
    expect(short(await add(site.at('/quay?utm_source=x#top')))).toEqual(['updated 2031-04-02-the-quay-is-closed']);
    expect(await ids()).toEqual(['2031-04-02-the-quay-is-closed']);
  });

  it('of a file of many articles gives every one of them, and updates each', async () => {
    const serve = (text: string) =>
      site.pages.set('/all.jsonl', (_, response) => {
        response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(text);
      });
    serve('{"id":"a","text":"The ebb came."}\n{"id":"b","text":"All slept."}\n');
    expect(short(await add(site.at('/all.jsonl')))).toEqual(['added a', 'added b']);
    serve('{"id":"a","text":"The ebb came."}\n{"id":"b","text":"All woke."}\n');
    expect(short(await add(site.at('/all.jsonl')))).toEqual(['unchanged a', 'updated b']);
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('that gives nothing says why and what to do, and leaves the folder as it is', async () => {
    site.pages.set('/empty', page('<html><body></body></html>'));
    const items = [
      ...(await add(site.at('/none'))),
      ...(await add(site.at('/empty'))),
      ...(await add('ftp://a.example/b')),
    ];
    expect(items.map(({ kind }) => kind)).toEqual(['problem', 'problem', 'problem']);
    for (const item of items)
      expect(item.kind === 'problem' ? [item.problem, item.advice] : []).toEqual([
        expect.stringMatching(/\w/),
        expect.stringMatching(/\w/),
      ]);
    await expect(ids()).rejects.toThrow('is empty');
  });

  it('of a private network is refused unless that is allowed', async () => {
    const careful = new Intake(folder, { allowPrivate: false, agent: 'BylineBot/test', pause: 1 });
    const items: Added[] = [];
    for await (const item of careful.add(site.at('/quay'))) items.push(item);
    await careful.close();
    expect(items.map(({ kind }) => kind)).toEqual(['problem']);
    expect(site.visits).toEqual([]);
  });

  it('of a text is read as the file that it is', async () => {
    site.pages.set('/notes/tide.md', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/markdown' }).end('---\ntitle: Tide\n---\nThe tide rose.\n');
    });
    expect(short(await add(site.at('/notes/tide.md')))).toEqual(['added tide']);
  });
});

describe('files', () => {
  it('are taken in with their ids, whole folders too, and are updated by the same path', async () => {
    const from = mkdtempSync(join(root, 'from-'));
    writeFileSync(join(from, 'one.md'), '---\ntitle: One\n---\nThe tide rose.\n');
    mkdirSync(join(from, 'more'));
    writeFileSync(
      join(from, 'more', 'two.jsonl'),
      '{"id":"a","text":"The ebb came."}\n{"id":"b","text":"All slept."}\n',
    );
    expect(short(await add(from)).sort()).toEqual(['added a', 'added b', 'added one']);
    writeFileSync(join(from, 'one.md'), '---\ntitle: One\n---\nThe tide fell.\n');
    expect(short(await add(from)).sort()).toEqual(['unchanged a', 'unchanged b', 'updated one']);
    expect(await ids()).toEqual(['a', 'b', 'one']);
  });

  it('of the folder itself are there already', async () => {
    writeFileSync(join(folder, 'one.md'), 'The tide rose.');
    expect(await add(join(folder, 'one.md'))).toMatchObject([
      { kind: 'problem', problem: expect.stringContaining('already') as string },
    ]);
  });

  it('get another id where theirs is taken', async () => {
    writeFileSync(join(folder, 'one.md'), 'The tide rose.');
    const from = mkdtempSync(join(root, 'from-'));
    writeFileSync(join(from, 'one.md'), 'The ebb came.');
    expect(short(await add(from))).toEqual(['added one-2']);
  });
});

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Northport Courier</title><link>https://courier.example/</link><language>en</language>${items}</channel></rss>`;
const item = (path: string, title: string, content = '') =>
  `<item><title>${title}</title><link>${path}</link><pubDate>Wed, 02 Apr 2031 08:00:00 +0000</pubDate><description>Short.</description>${content === '' ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`}</item>`;

describe('a feed', () => {
  const feed = () => {
    const whole = [1, 2, 3].map((n) => `<p>${words(`part ${n}`)}</p>`).join('');
    const text = rss(item(site.at('/a'), 'The lock is dry', whole) + item(site.at('/b'), 'The quay is closed'));
    site.pages.set('/feed', (_, response) =>
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"f"' }).end(text),
    );
    site.pages.set('/b', page(story('The quay is closed', 'for repairs')));
  };

  it('gives whole articles as they stand in it, and fetches the pages of the others', async () => {
    feed();
    expect(short(await add(site.at('/feed')))).toEqual([
      'added 2031-04-02-the-lock-is-dry',
      'added 2031-04-02-the-quay-is-closed',
    ]);
    expect(site.visits.map(({ path }) => path).filter((path) => path !== '/robots.txt')).toEqual(['/feed', '/b']);
    expect(await articleIn(folder, toArticleId('2031-04-02-the-lock-is-dry'))).toMatchObject({
      source: 'The Northport Courier',
      date: '2031-04-02',
      url: site.at('/a'),
    });
  });

  it('without entries, or with one that has no address, says so', async () => {
    const feed = (items: string) => page(rss(items), { 'content-type': 'application/rss+xml' });
    site.pages.set('/empty', feed(''));
    site.pages.set(
      '/loose',
      feed(
        `<item><title>Loose</title><content:encoded><![CDATA[${story('Loose', 'for repairs')}]]></content:encoded></item>`,
      ),
    );
    const problems = async (path: string) =>
      (await add(site.at(path))).map((one) => (one.kind === 'problem' ? one.problem : one.kind));
    expect(await problems('/empty')).toEqual(['The feed has no entries.']);
    expect(await problems('/loose')).toEqual(['"Loose" has no address.']);
  });

  it('does not bring back what was taken out; by hand it comes back', async () => {
    feed();
    await add(site.at('/feed'));
    for (const id of await ids()) {
      const article = await articleIn(folder, toArticleId(id));
      if (article !== null) expect(await intake.remove(article)).toMatchObject({ deleted: true });
    }
    await expect(ids()).rejects.toThrow('is empty');
    expect((await add(site.at('/feed'))).map(({ kind }) => kind)).toEqual(['left out', 'left out']);
    expect(short(await add(site.at('/b')))).toEqual(['added 2031-04-02-the-quay-is-closed']);
    expect(await ids()).toEqual(['2031-04-02-the-quay-is-closed']);
  });

  it('does not bring back what was taken out under an address that tracks its readers in another way', async () => {
    const link = (medium: string) => `/b?utm_source=rss&amp;utm_medium=${medium}`;
    const serve = (medium: string, content = '') => {
      const path = link(medium).replace('&amp;', '&');
      site.pages.set('/feed', page(rss(item(site.at(link(medium)), 'The quay is closed', content))));
      site.pages.set(path, page(story('The quay is closed', 'for repairs')));
    };
    serve('feed');
    expect(short(await add(site.at('/b?utm_source=rss&utm_medium=feed')))).toEqual([
      'added 2031-04-02-the-quay-is-closed',
    ]);
    const article = await articleIn(folder, toArticleId('2031-04-02-the-quay-is-closed'));
    expect(article?.url).toBe(site.at('/b'));
    if (article !== null) await intake.remove(article);
    serve('mail');
    expect((await add(site.at('/feed'))).map(({ kind }) => kind)).toEqual(['left out']);
    serve('share', [1, 2].map((n) => `<p>${words(`part ${n}`)}</p>`).join(''));
    expect((await add(site.at('/feed'))).map(({ kind }) => kind)).toEqual(['left out']);
    expect(existsSync(join(folder, 'added', '2031-04-02-the-quay-is-closed.md'))).toBe(false);
  });

  it('never says “added” of what would not be read: it is left out, or has an id of its own', async () => {
    const whole = [1, 2, 3].map((n) => `<p>${words(`part ${n}`)}</p>`).join('');
    site.pages.set('/feed', page(rss(item(site.at('/a?id=1'), 'The lock is dry', whole))));
    await add(site.at('/feed'));
    const article = await articleIn(folder, toArticleId('2031-04-02-the-lock-is-dry'));
    if (article !== null) await intake.remove(article);
    // The same headline of the same day and site is the same article, whatever its address.
    site.pages.set('/feed', page(rss(item(site.at('/a?id=2'), 'The lock is dry', whole))));
    expect((await add(site.at('/feed'))).map(({ kind }) => kind)).toEqual(['left out']);
    site.pages.set('/feed', page(rss(item('https://other.example/a', 'The lock is dry', whole))));
    expect(short(await add(site.at('/feed')))).toEqual(['added 2031-04-02-the-lock-is-dry-2']);
    expect(await ids()).toEqual(['2031-04-02-the-lock-is-dry-2']);
  });

  it('does not bring back a document that was taken out', async () => {
    site.pages.set('/tide.md', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/markdown' }).end('---\ntitle: Tide\n---\nThe tide rose.\n'),
    );
    site.pages.set('/feed', page(rss(item(site.at('/tide.md'), 'Tide'))));
    expect(short(await add(site.at('/feed')))).toEqual(['added tide']);
    const article = await articleIn(folder, toArticleId('tide'));
    if (article !== null) await intake.remove(article);
    expect((await add(site.at('/feed'))).map(({ kind }) => kind)).toEqual(['left out']);
  });

  it('leaves no copy of what was taken out, not of what was mended either', async () => {
    site.pages.set('/quay', page(story('The quay is closed', 'for repairs')));
    await add(site.at('/quay'));
    const id = toArticleId('2031-04-02-the-quay-is-closed');
    const copy = join(folder, '.byline/backup/2031-05-04T10-11-12.000Z/added', `${id}.md`);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, 'The quay.');
    const article = await articleIn(folder, id);
    if (article !== null) await intake.remove(article);
    expect(existsSync(copy)).toBe(false);
  });

  it('on the list is asked when its time has come, also after a restart, and by its tag', async () => {
    feed();
    await followFeed(folder, { url: site.at('/feed'), every: 60_000 });
    let now = 0;
    const reports: FeedReport[] = [];
    const pages = new PageReader();
    const fetcher = new Fetcher({ allowPrivate: true, agent: 'BylineBot/test', limits: { pause: 1 } });
    const tools = async () => ({ folder, store: await ArticleStore.open(folder, new Set()), fetcher, pages });
    const watch = () =>
      new FeedWatch(
        folder,
        tools,
        (report) => reports.push(report),
        () => now,
      );
    await watch().askDue();
    expect(reports.map(({ items }) => short(items))).toEqual([
      ['added 2031-04-02-the-lock-is-dry', 'added 2031-04-02-the-quay-is-closed'],
    ]);
    now = 59_000;
    await watch().askDue();
    expect(site.visits.filter(({ path }) => path === '/feed')).toHaveLength(1);
    now = 61_000;
    await watch().askDue();
    expect(site.visits.filter(({ path }) => path === '/feed').at(-1)?.headers['if-none-match']).toBe('"f"');
    await pages.close();
  });
});

describe('the list of feeds', () => {
  it('is read with what is wrong in it, and keeps its comments when one is put in', async () => {
    writeFileSync(
      join(folder, 'byline.yaml'),
      '# ours\nfeeds:\n  - url: https://a.example/rss # the first\n    every: 2h\n  - https://b.example/rss\n  - url: nowhere\n  - url: https://c.example/rss\n    every: soon\n',
    );
    const { feeds, problems } = await readFeeds(folder);
    expect(feeds).toEqual([
      { url: 'https://a.example/rss', every: 7_200_000 },
      { url: 'https://b.example/rss', every: 1_800_000 },
    ]);
    expect(problems.map(({ problem }) => problem)).toEqual([
      'A feed has no http or https address: "nowhere".',
      '"every: soon" of https://c.example/rss is no interval.',
    ]);
    await followFeed(folder, { url: 'https://d.example/rss', every: 3_600_000 });
    const text = readFileSync(join(folder, 'byline.yaml'), 'utf8');
    expect(text).toContain('# ours');
    expect(text).toContain('# the first');
    expect((await readFeeds(folder)).feeds.at(-1)).toEqual({ url: 'https://d.example/rss', every: 3_600_000 });
  });

  it('takes intervals from a minute to a month', () => {
    expect(['1m', '30m', '2h', '1d', '60s'].map(readInterval)).toEqual([
      60_000, 1_800_000, 7_200_000, 86_400_000, 60_000,
    ]);
    expect(['1s', '0m', '99d', 'soon', '', '-1h', '1e9m'].map(readInterval)).toEqual(Array(7).fill(null));
  });
});
