import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { againstOpenApi, hasOpenApi } from './check.ts';
import { Loopback, TOKEN } from './loopback.ts';

/** The loopback itself must refuse as Discord does, or the tests of the bot would prove nothing. */
describe('the loopback Discord', () => {
  let discord: Loopback;
  beforeAll(async () => {
    discord = await Loopback.start();
  });
  afterAll(() => discord.stop());

  const text = (content: string) => ({ type: 10, content });
  const message = (components: unknown[]) => ({
    flags: 1 << 15,
    allowed_mentions: { parse: [], replied_user: false },
    components,
  });

  const post = async (path: string, body: unknown, token = TOKEN) => {
    const response = await fetch(`${discord.apiBase}/v10${path}`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as { code?: number } };
  };
  const channel = () => `/channels/${discord.world.news.id}/messages`;

  it('takes a message within the limits', async () => {
    expect((await post(channel(), message([text('hello')]))).status).toBe(200);
    expect(discord.violations.splice(0)).toEqual([]);
  });

  it.each([
    ['too much text', message([text('x'.repeat(2500)), text('y'.repeat(2500))])],
    ['too many components', message(Array.from({ length: 41 }, () => text('x')))],
    ['content beside components v2', { ...message([text('x')]), content: 'x' }],
    ['a ping', { ...message([text('x')]), allowed_mentions: { parse: ['everyone'], replied_user: false } }],
    ['an empty text', message([text('')])],
    ['no flag for components v2', { ...message([text('x')]), flags: 0 }],
    ['a file that is not attached', message([{ type: 13, file: { url: 'attachment://a.csv' } }])],
  ])('refuses %s with 50035', async (_what, body) => {
    expect(await post(channel(), body)).toMatchObject({ status: 400, body: { code: 50035 } });
    discord.violations.splice(0);
  });

  it('refuses a wrong token, an unknown interaction and a rate limited call', async () => {
    expect((await post(channel(), message([text('x')]), 'wrong')).status).toBe(401);
    expect(await post('/interactions/1/x/callback', { type: 5 })).toMatchObject({ status: 404, body: { code: 10062 } });
    discord.faults.arm('message', { do: 'rate limit', seconds: 2 });
    const limited = await post(channel(), message([text('x')]));
    expect(limited.status).toBe(429);
    expect(limited.headers.get('retry-after')).toBe('2');
  });

  it('refuses to acknowledge twice with 40060', async () => {
    const open = discord.person('Ana').give('help');
    const path = `/interactions/${open.id}/${open.token}/callback`;
    const first = await fetch(`${discord.apiBase}/v10${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"type":5}',
    });
    expect(first.status).toBe(204);
    expect(await post(path, { type: 5 })).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  it.skipIf(!hasOpenApi)('holds bodies against the OpenAPI document (needs ../shared/discord/openapi.json)', () => {
    const path = '/channels/{channel_id}/messages';
    expect(againstOpenApi('POST', path, message([text('hello')]))).toEqual([]);
    expect(againstOpenApi('POST', path, message([{ type: 10 }]))).not.toEqual([]);
    expect(againstOpenApi('POST', path, { flags: 'many' })).not.toEqual([]);
  });
});
