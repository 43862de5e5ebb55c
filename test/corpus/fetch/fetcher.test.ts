import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { buildConnector } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fetcher, type Fetched, type FetcherOptions } from '../../../src/corpus/fetch/fetcher.ts';
import { openSite, page, type Site, status } from './site.ts';

const AGENT = 'BylineBot/0.0 (+https://byline.example/bot)';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(async () => {
  await site.close();
});

const QUICK = { pause: 0, patience: 400, slowest: 2_000 };

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  return new Fetcher({ allowPrivate: true, agent: AGENT, ...options, limits: { ...QUICK, ...options.limits } });
}

/**
 * A fetcher with nothing private allowed and a cable of its own: names have the public addresses of the table, and a socket
 * that is opened to any of them ends at the loopback site. What is refused is refused by the ordinary rules.
 */
function outside(names: Record<string, string[]>, options: Partial<FetcherOptions> = {}) {
  const dialled: string[] = [];
  const asked: string[] = [];
  const made = fetcher({
    allowPrivate: false,
    lookup: (host) => {
      asked.push(host);
      const found = names[host];
      if (found) return Promise.resolve(found);
      return Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
    },
    connect: (build) => {
      const real = buildConnector(build);
      return (to, callback) => {
        dialled.push(to.hostname);
        real({ ...to, hostname: '127.0.0.1' }, callback);
      };
    },
    ...options,
  });
  return { made, dialled, asked };
}

function text(fetched: Fetched): string {
  return fetched.status === 'ok' ? new TextDecoder().decode(fetched.bytes) : JSON.stringify(fetched);
}

function problem(fetched: Fetched): string {
  return 'problem' in fetched ? fetched.problem : fetched.status;
}

describe('a page that is there', () => {
  it('comes with its address, its bytes and the headers that matter, as they were sent', async () => {
    const bytes = Buffer.from('Der Fluss steigt über die Mauer.', 'latin1');
    site.pages.set('/story?page=1', (_, response) => {
      response.writeHead(200, {
        'content-type': 'Text/HTML; charset=utf-8',
        etag: 'W/"7"',
        'last-modified': 'Tue, 03 Jun 2025 10:00:00 GMT',
        'set-cookie': 'visit=1',
      });
      response.end(bytes);
    });
    const fetched = await fetcher().fetch(site.at('/story?page=1#comments'));
    expect(fetched).toEqual({
      status: 'ok',
      url: site.at('/story?page=1'),
      bytes: new Uint8Array(bytes),
      contentType: 'Text/HTML; charset=utf-8',
      etag: 'W/"7"',
      lastModified: 'Tue, 03 Jun 2025 10:00:00 GMT',
    });
  });

  it('is asked for under the name of Byline, without cookies', async () => {
    site.pages.set('/a', page('one', { 'set-cookie': 'visit=1' }));
    site.pages.set('/b', page('two'));
    const reader = fetcher();
    await reader.fetch(site.at('/a'));
    await reader.fetch(site.at('/b'));
    const [robots, first, second] = site.visits;
    expect([robots?.path, first?.path, second?.path]).toEqual(['/robots.txt', '/a', '/b']);
    for (const visit of site.visits) {
      expect(visit.headers['user-agent']).toBe(AGENT);
      expect(visit.headers).not.toHaveProperty('cookie');
      expect(visit.headers).not.toHaveProperty('referer');
    }
  });

  it('comes back as unchanged when it has not changed since', async () => {
    site.pages.set('/a', (request, response) => {
      const same = request.headers['if-none-match'] === '"7"' && request.headers['if-modified-since'] !== undefined;
      response.writeHead(same ? 304 : 200, { 'content-type': 'text/html', etag: '"7"' }).end(same ? undefined : 'new');
    });
    const reader = fetcher();
    const first = await reader.fetch(site.at('/a'));
    expect(text(first)).toBe('new');
    const again = { etag: '"7"', lastModified: 'Tue, 03 Jun 2025 10:00:00 GMT' };
    expect(await reader.fetch(site.at('/a'), again)).toEqual({ status: 'unchanged' });
    expect(text(await reader.fetch(site.at('/a'), { etag: '"6"' }))).toBe('new');
  });

  it('leaves out what no header can hold', async () => {
    site.pages.set('/a', page('one'));
    const fetched = await fetcher().fetch(site.at('/a'), { etag: '"7"\r\nx-evil: 1', accept: 'text/plain' });
    expect(text(fetched)).toBe('one');
    expect(site.visits.at(-1)?.headers).toMatchObject({ accept: 'text/plain' });
    expect(site.visits.at(-1)?.headers).not.toHaveProperty('x-evil');
  });
});

describe('redirects', () => {
  it('are followed, five at most', async () => {
    for (let n = 0; n < 6; n++) site.pages.set(`/${n}`, status(n % 2 ? 302 : 308, { location: `./${n + 1}` }));
    site.pages.set('/6', page('the end'));
    const near = await fetcher().fetch(site.at('/1'));
    expect(near).toMatchObject({ status: 'ok', url: site.at('/6') });
    expect(problem(await fetcher().fetch(site.at('/0')))).toMatch(/redirects more than 5 times/);
  });

  it('in a circle end at once', async () => {
    site.pages.set('/a', status(301, { location: '/b' }));
    site.pages.set('/b', status(301, { location: '/a#top' }));
    const fetched = await fetcher().fetch(site.at('/a'));
    expect(fetched).toMatchObject({
      status: 'failed',
      problem: expect.stringMatching(/redirects in a circle/) as string,
    });
    expect(site.visits.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b']);
  });

  it.each([
    ['nowhere', {}],
    ['no address', { location: 'http://[' }],
    ['another kind of address', { location: 'file:///etc/hostname' }],
    ['a script', { location: 'javascript:alert(1)' }],
    ['an address with a password', { location: 'http://ann:secret@news.example/' }],
  ])('to %s are not followed', async (_, headers: Record<string, string>) => {
    site.pages.set('/a', status(302, headers));
    const fetched = await fetcher().fetch(site.at('/a'));
    expect(['refused', 'failed']).toContain(fetched.status);
    expect(JSON.stringify(fetched)).not.toContain('secret');
  });

  it('to a private address are refused, and nothing is sent there', async () => {
    site.pages.set('/by-number', status(302, { location: `http://10.0.0.7:${site.port}/secret` }));
    site.pages.set('/by-odd-number', status(302, { location: `http://0x7f.1:${site.port}/secret` }));
    site.pages.set('/by-name', status(302, { location: `http://inside.example:${site.port}/secret` }));
    site.pages.set('/secret', page('inside'));
    const { made, dialled } = outside({ 'news.example': ['93.184.216.34'], 'inside.example': ['192.168.1.20'] });
    for (const [path, host] of [
      ['/by-number', '10.0.0.7'],
      ['/by-odd-number', '127.0.0.1'],
      ['/by-name', 'inside.example'],
    ]) {
      const fetched = await made.fetch(`http://news.example:${site.port}${path ?? ''}`);
      expect(fetched).toMatchObject({
        status: 'refused',
        problem: `${host ?? ''} is no address of the public internet.`,
      });
    }
    expect(new Set(dialled)).toEqual(new Set(['93.184.216.34']));
    expect(site.visits.map(({ path }) => path)).not.toContain('/secret');
  });
});

describe('addresses', () => {
  it('are connected to as they were judged: a name that changes its mind is looked up once a connection', async () => {
    site.pages.set('/a', page('outside'));
    let times = 0;
    const { made, dialled } = outside(
      {},
      {
        lookup: () => Promise.resolve(times++ === 0 ? ['93.184.216.34'] : ['127.0.0.1']),
      },
    );
    // The robots.txt comes from the public address; the page would come from the private one.
    expect(problem(await made.fetch(`http://news.example:${site.port}/a`))).toMatch(
      /no address of the public internet/,
    );
    expect(times).toBe(2);
    expect(dialled).toEqual(['93.184.216.34']);
  });

  it('that are private are passed over where a name has others', async () => {
    site.pages.set('/a', page('outside'));
    const { made, dialled } = outside({ 'news.example': ['10.0.0.1', '::1', '93.184.216.34', '::ffff:127.0.0.1'] });
    expect(text(await made.fetch(`http://news.example:${site.port}/a`))).toBe('outside');
    expect(new Set(dialled)).toEqual(new Set(['93.184.216.34']));
  });

  it('of a name are tried in turn', async () => {
    site.pages.set('/a', page('reached'));
    const tried: string[] = [];
    const { made } = outside(
      { 'news.example': ['93.184.216.34', '2606:2800:220:1::1'] },
      {
        connect: (build) => (to, callback) => {
          tried.push(to.hostname);
          if (to.hostname.includes(':')) buildConnector(build)({ ...to, hostname: '127.0.0.1' }, callback);
          else callback(Object.assign(new Error('no route'), { code: 'EHOSTUNREACH' }), null);
        },
      },
    );
    expect(text(await made.fetch(`http://news.example:${site.port}/a`))).toBe('reached');
    expect(tried.slice(0, 2)).toEqual(['93.184.216.34', '2606:2800:220:1::1']);
  });

  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://localhost.:PORT/',
    'http://sub.localhost:PORT/',
    'http://LOCALHOST:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://0:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://printer.local:PORT/',
    'http://①②⑦.⓪.⓪.①:PORT/',
    'http://127。0。0。1:PORT/',
  ])('%s is refused without a connection', async (address) => {
    const { made, dialled, asked } = outside({});
    const fetched = await made.fetch(address.replace('PORT', String(site.port)));
    expect(fetched.status).toBe('refused');
    expect(dialled).toEqual([]);
    expect(asked).toEqual([]);
    expect(site.visits).toEqual([]);
  });

  it.each([
    ['', /no address/],
    ['news.example/story', /no address/],
    ['ftp://news.example/story', /Only http and https/],
    ['file:///etc/hostname', /Only http and https/],
    ['data:text/html,hello', /Only http and https/],
    ['http://ann:secret@news.example/', /user name or a password/],
    ['https://news.example:22/', /Port 22/],
    ['https://news.example:6667/', /Port 6667/],
    ['https://news.example/?LONG', /longer than/],
  ])('%s is refused before anything is looked up', async (address, says) => {
    const { made, asked } = outside({});
    const fetched = await made.fetch(address.replace('LONG', 'long'.repeat(1_500)));
    expect(fetched).toMatchObject({ status: 'refused', problem: expect.stringMatching(says) as string });
    expect(asked).toEqual([]);
  });

  it('that nobody has are said to be unknown', async () => {
    const { made } = outside({ 'empty.example': [] });
    expect(await made.fetch('http://nobody.example/')).toMatchObject({
      status: 'failed',
      problem: 'No server has the name nobody.example.',
    });
    expect(problem(await made.fetch('http://empty.example/'))).toBe('No server has the name empty.example.');
  });

  it('that are not found in time are given up', async () => {
    const { made } = outside({}, { lookup: () => new Promise(() => undefined), limits: { ...QUICK, connect: 50 } });
    expect(problem(await made.fetch('http://slow.example/'))).toBe(
      'The address of slow.example could not be looked up.',
    );
  });
});

describe('robots.txt', () => {
  it('is asked once, and keeps Byline from what it forbids', async () => {
    const rules =
      'User-agent: *\nDisallow: /\n\nUser-agent: bylinebot\nAllow: /open\nDisallow: /*/private\nDisallow: /closed\n';
    site.pages.set('/robots.txt', page(rules, { 'content-type': 'text/plain' }));
    for (const path of ['/open', '/closed', '/x/private', '/other']) site.pages.set(path, page(path));
    const reader = fetcher();
    expect(text(await reader.fetch(site.at('/open')))).toBe('/open');
    expect(text(await reader.fetch(site.at('/other')))).toBe('/other');
    expect(await reader.fetch(site.at('/closed'))).toMatchObject({
      status: 'refused',
      problem: `robots.txt of 127.0.0.1:${site.port} (line 7) forbids programs to fetch /closed.`,
    });
    expect((await reader.fetch(site.at('/x/private'))).status).toBe('refused');
    expect(site.visits.map(({ path }) => path)).toEqual(['/robots.txt', '/open', '/other']);
  });

  it('is asked again after an hour', async () => {
    site.pages.set('/a', page('a'));
    let now = 0;
    const reader = fetcher({ now: () => now });
    const robots = () => site.visits.filter(({ path }) => path === '/robots.txt').length;
    await reader.fetch(site.at('/a'));
    now = 3_599_000;
    await reader.fetch(site.at('/a'));
    expect(robots()).toBe(1);
    now = 3_601_000;
    await reader.fetch(site.at('/a'));
    expect(robots()).toBe(2);
  });

  it('holds for the page a redirect leads to', async () => {
    site.pages.set('/robots.txt', page('User-agent: *\nDisallow: /closed'));
    site.pages.set('/a', status(301, { location: '/closed' }));
    expect((await fetcher().fetch(site.at('/a'))).status).toBe('refused');
    expect(site.visits.map(({ path }) => path)).not.toContain('/closed');
  });

  it('that cannot be read keeps Byline away for now', async () => {
    site.pages.set('/a', page('a'));
    site.pages.set('/robots.txt', status(500));
    let now = 0;
    const reader = fetcher({ now: () => now });
    expect(await reader.fetch(site.at('/a'))).toMatchObject({
      status: 'refused',
      problem: expect.stringMatching(/not known for now.*fault of its own \(500\)/) as string,
      retryAfter: 300,
    });
    site.pages.delete('/robots.txt');
    now = 299_000;
    expect(await reader.fetch(site.at('/a'))).toMatchObject({ status: 'refused', retryAfter: 1 });
    now = 301_000;
    expect(text(await reader.fetch(site.at('/a')))).toBe('a');
  });

  it('that does not answer keeps Byline away for now', async () => {
    site.pages.set('/a', page('a'));
    site.pages.set('/robots.txt', () => undefined);
    const fetched = await fetcher({ limits: { whole: 150 } }).fetch(site.at('/a'));
    expect(fetched).toMatchObject({ status: 'refused', problem: expect.stringMatching(/not known for now/) as string });
  });

  it.each([401, 403, 404, 410])('answered with %d allows everything', async (code) => {
    site.pages.set('/a', page('a'));
    site.pages.set('/robots.txt', status(code));
    expect(text(await fetcher().fetch(site.at('/a')))).toBe('a');
  });

  it('of half a megabyte of wildcards cannot hold Byline up', async () => {
    const path = `/${'a'.repeat(4_000)}`;
    site.pages.set(path, page('a'));
    site.pages.set('/robots.txt', page(`User-agent: *\n${`Disallow: /${'*a'.repeat(16)}b\n`.repeat(11_000)}`));
    const before = process.cpuUsage();
    const fetched = await fetcher().fetch(site.at(path));
    const { user, system } = process.cpuUsage(before);
    expect(problem(fetched)).toMatch(/not known for now.*take too long/);
    expect((user + system) / 1_000_000).toBeLessThan(5);
  });

  it('is read to its limit and no further, be it endless or full of wildcards', async () => {
    site.pages.set('/a', page('a'));
    site.pages.set('/closed', page('closed'));
    site.pages.set('/robots.txt', (_, response) => {
      response.write('\uFEFFUser-agent: *\nDisallow: /closed\n');
      const more = setInterval(() => response.write(`Disallow: /${'*a'.repeat(30_000)}\n`.repeat(4)), 5);
      response.on('close', () => clearInterval(more));
    });
    const reader = fetcher({ limits: { robots: 300_000 } });
    const started = performance.now();
    expect(text(await reader.fetch(site.at('/a')))).toBe('a');
    expect((await reader.fetch(site.at('/closed'))).status).toBe('refused');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('politeness', () => {
  it('keeps one request at a time to a host, with a pause between', async () => {
    let open = 0;
    let most = 0;
    for (const path of ['/a', '/b', '/c']) {
      site.pages.set(path, (_, response) => {
        most = Math.max(most, ++open);
        setTimeout(() => {
          open--;
          response.writeHead(200, { 'content-type': 'text/html' }).end(path);
        }, 30);
      });
    }
    const reader = fetcher({ limits: { pause: 120 } });
    const all = await Promise.all(['/a', '/b', '/c'].map((path) => reader.fetch(site.at(path))));
    expect(all.map(text)).toEqual(['/a', '/b', '/c']);
    expect(most).toBe(1);
    const times = site.visits.map(({ at }) => at);
    expect(times).toHaveLength(4);
    for (const [n, at] of times.slice(1).entries()) expect(at - (times[n] ?? 0)).toBeGreaterThanOrEqual(115);
  });

  it('leaves a second between two requests unless told otherwise', async () => {
    site.pages.set('/a', page('a'));
    const reader = new Fetcher({ allowPrivate: true, agent: AGENT });
    expect(text(await reader.fetch(site.at('/a')))).toBe('a');
    expect((site.visits[1]?.at ?? 0) - (site.visits[0]?.at ?? 0)).toBeGreaterThanOrEqual(995);
  });

  it('keeps the Crawl-delay that a site asks for, up to a limit', async () => {
    site.pages.set('/a', page('a'));
    site.pages.set('/robots.txt', page('User-agent: *\nCrawl-delay: 0.2'));
    await fetcher().fetch(site.at('/a'));
    expect((site.visits[1]?.at ?? 0) - (site.visits[0]?.at ?? 0)).toBeGreaterThanOrEqual(195);
    site.pages.set('/robots.txt', page('User-agent: *\nCrawl-delay: 86400'));
    const started = performance.now();
    await fetcher({ limits: { longestPause: 100 } }).fetch(site.at('/a'));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('does not make other hosts wait', async () => {
    site.pages.set('/a', page('a'));
    site.pages.set('/slow', () => undefined);
    const { made } = outside({ 'one.example': ['93.184.216.34'], 'two.example': ['93.184.216.34'] });
    const called = new AbortController();
    const slow = made.fetch(`http://one.example:${site.port}/slow`, { signal: called.signal });
    expect(text(await made.fetch(`http://two.example:${site.port}/a`))).toBe('a');
    called.abort();
    expect(problem(await slow)).toBe('The fetch was called off.');
  });

  it('stays away as long as the site says', async () => {
    site.pages.set('/a', status(429, { 'retry-after': '90' }));
    site.pages.set('/b', page('b'));
    let now = Date.UTC(2025, 5, 3);
    const reader = fetcher({ now: () => now });
    expect(await reader.fetch(site.at('/a'))).toMatchObject({ status: 'failed', retryAfter: 90 });
    now += 30_000;
    const visits = site.visits.length;
    expect(await reader.fetch(site.at('/b'))).toMatchObject({ status: 'failed', retryAfter: 60 });
    expect(site.visits).toHaveLength(visits);
    now += 61_000;
    expect(text(await reader.fetch(site.at('/b')))).toBe('b');
  });
});

describe('answers that are no page', () => {
  it.each([
    [401, /asks for a login/],
    [403, /does not let programs/],
    [404, /has no such page/],
    [410, /removed the page for good/],
    [418, /refuses the request/],
    [429, /asked too often/],
    [451, /legal reasons/],
    [500, /fault of its own/],
    [503, /overloaded/],
    [204, /something other than a page/],
    [304, /something other than a page/],
  ])('%d has a sentence and advice of its own', async (code, says) => {
    site.pages.set('/a', status(code));
    const fetched = await fetcher().fetch(site.at('/a'));
    expect(fetched).toMatchObject({ status: 'failed', problem: expect.stringMatching(says) as string });
    expect(problem(fetched)).toContain(`(${code})`);
    expect('advice' in fetched && fetched.advice).toMatch(/[a-z]\.$/);
  });

  it('keep when to come back, in seconds or as a date', async () => {
    const now = () => Date.UTC(2025, 5, 3, 10);
    site.pages.set('/a', status(503, { 'retry-after': 'Tue, 03 Jun 2025 10:02:00 GMT' }));
    expect(await fetcher({ now }).fetch(site.at('/a'))).toMatchObject({ status: 'failed', retryAfter: 120 });
    site.pages.set('/a', status(503, { 'retry-after': 'soon' }));
    expect(await fetcher({ now }).fetch(site.at('/a'))).not.toHaveProperty('retryAfter');
  });

  it.each([
    ['image/png', '/a', 'refused'],
    ['video/mp4', '/a.html', 'refused'],
    ['application/javascript', '/a', 'refused'],
    ['application/octet-stream', '/a', 'refused'],
    ['application/octet-stream', '/setup.exe', 'refused'],
    ['application/octet-stream', '/report.pdf', 'ok'],
    ['application/zip', '/report.docx', 'ok'],
    ['application/zip', '/all.zip', 'ok'],
    ['application/octet-stream', '/all.zip', 'ok'],
    ['application/x-ndjson', '/all', 'ok'],
    ['application/octet-stream', '/all.jsonl.gz', 'ok'],
    ['application/gzip', '/setup.tar.gz', 'refused'],
    ['application/x-gzip', '/sitemap.xml.gz', 'ok'],
    ['application/rss+xml; charset=utf-8', '/feed', 'ok'],
    ['application/feed+json', '/feed', 'ok'],
    ['TEXT/MARKDOWN', '/a', 'ok'],
    ['application/epub+zip', '/a', 'ok'],
    ['', '/a', 'ok'],
    ['', '/a.php', 'ok'],
    ['', '/a.mp3', 'refused'],
  ])('of type "%s" at %s are %s', async (type, path, expected) => {
    site.pages.set(path, (_, response) => {
      response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('something');
    });
    expect((await fetcher().fetch(site.at(path))).status).toBe(expected);
  });

  it('without a byte are said to be empty', async () => {
    site.pages.set('/a', page(''));
    expect(problem(await fetcher().fetch(site.at('/a')))).toMatch(/is empty/);
  });
});

describe('a connection that fails', () => {
  it('says that nobody listens', async () => {
    const gone = await openSite();
    await gone.close();
    expect(problem(await fetcher().fetch(gone.at('/')))).toBe(`127.0.0.1:${gone.port} takes no connections.`);
  });

  it('says that it was broken off, before or within the page', async () => {
    site.pages.set('/before', (request) => request.socket.resetAndDestroy());
    site.pages.set('/within', (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
      response.write('The river');
      setTimeout(() => request.socket.resetAndDestroy(), 30);
    });
    site.pages.set('/short', (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
      response.write('The river');
      setTimeout(() => request.socket.end(), 30);
    });
    const reader = fetcher();
    for (const path of ['/before', '/within', '/short']) {
      const fetched = await reader.fetch(site.at(path));
      expect(fetched).toMatchObject({
        status: 'failed',
        problem: expect.stringMatching(/broke the connection off/) as string,
      });
    }
  });

  it('says that no headers came', async () => {
    site.pages.set('/a', () => undefined);
    const started = performance.now();
    const fetched = await fetcher({ limits: { headers: 200 } }).fetch(site.at('/a'));
    expect(problem(fetched)).toMatch(/took the request and does not answer/);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('says that it took too long in all', async () => {
    site.pages.set('/a', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = setInterval(() => response.write('word '.repeat(1_000)), 20);
      response.on('close', () => clearInterval(more));
    });
    expect(problem(await fetcher({ limits: { whole: 400 } }).fetch(site.at('/a')))).toMatch(/did not arrive within/);
  });

  it('says that drips are too slow', async () => {
    site.pages.set('/a', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = setInterval(() => response.write('.'), 30);
      response.on('close', () => clearInterval(more));
    });
    const started = performance.now();
    expect(problem(await fetcher().fetch(site.at('/a')))).toMatch(/sends too slowly/);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('says that what answers is no web server', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('220 mail.example ready\r\n');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const fetched = await fetcher().fetch(`http://127.0.0.1:${port}/`);
    expect(fetched.status).toBe('refused');
    expect(problem(fetched)).toMatch(/no HTTP/);
    server.close();
  });

  it('ends at once when the fetch is called off, and leaves the host to the next', async () => {
    site.pages.set('/slow', () => undefined);
    site.pages.set('/a', page('a'));
    const reader = fetcher();
    const called = new AbortController();
    const slow = reader.fetch(site.at('/slow'), { signal: called.signal });
    const waiting = reader.fetch(site.at('/a'));
    setTimeout(() => called.abort(), 100);
    expect(problem(await slow)).toBe('The fetch was called off.');
    expect(text(await waiting)).toBe('a');
    expect(problem(await reader.fetch(site.at('/a'), { signal: AbortSignal.abort() }))).toBe(
      'The fetch was called off.',
    );
  });
});

it('refuses an agent that no header can hold', () => {
  expect(() => new Fetcher({ allowPrivate: false, agent: 'Bot\r\nx: y' })).toThrow(TypeError);
});
