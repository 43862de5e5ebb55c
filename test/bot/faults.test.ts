import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library.ts';
import type { CallKind, Fault } from '../discord/faults.ts';
import { render } from '../discord/render.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { stage, type Stage } from './run.ts';

const QUESTION = { question: 'How much cocaine was seized?' };
const ANSWER = '310 kilograms';

let on: Stage;
beforeEach(async () => {
  on = await stage();
});
afterEach(async () => {
  await on.stop();
  expect(on.discord.violations).toEqual([]);
});

/** Everything the bot has said in public in the news channel. */
const inChannel = () =>
  [...on.discord.world.messages.values()].filter((one) => !one.deleted && one.author.bot && one.onlyFor === null);

describe('on the way', () => {
  const cases: [string, CallKind, Fault, number][] = [
    ['a rate limit on the acknowledgement', 'callback', { do: 'rate limit', seconds: 0.5 }, 1],
    ['500s on the edit', 'edit', { do: 'fail', status: 500 }, 3],
    ['more 500s on the edit than the client retries', 'edit', { do: 'fail', status: 502 }, 4],
    ['a reset before the acknowledgement arrived', 'callback', { do: 'reset', after: false }, 1],
    ['a reset after the acknowledgement arrived', 'callback', { do: 'reset', after: true }, 1],
    ['a connection closed before the acknowledgement arrived', 'callback', { do: 'close', after: false }, 1],
    ['a connection closed after the acknowledgement arrived', 'callback', { do: 'close', after: true }, 1],
    ['a connection closed before the edit arrived', 'edit', { do: 'close', after: false }, 1],
    ['a connection closed after the edit arrived', 'edit', { do: 'close', after: true }, 1],
    ['a reset of the edit', 'edit', { do: 'reset', after: true }, 1],
  ];

  it.each(cases)('%s costs nothing: one answer', async (_name, kind, fault, times) => {
    const ana = on.discord.person('Ana');
    on.discord.faults.arm(kind, fault, times);
    expect(render(await ana.slash('ask', QUESTION))).toContain(ANSWER);
    await sleep(100);
    expect(inChannel()).toHaveLength(1);
  });

  const messages: [string, Fault][] = [
    ['reset', { do: 'reset', after: true }],
    ['closed cleanly', { do: 'close', after: true }],
    ['rate limited', { do: 'rate limit', seconds: 0.3 }],
    ['met by a 500', { do: 'fail', status: 500 }],
  ];
  it.each(messages)('a reply to a mention that is %s is not doubled', async (_name, fault) => {
    const ana = on.discord.person('Ana');
    on.discord.faults.arm('message', fault);
    const said = ana.say(`<@Byline> ${QUESTION.question}`);
    await ana.reply(said);
    await sleep(300);
    expect(ana.repliesTo(said)).toHaveLength(1);
  });
});

describe('an interaction that can no longer be answered', () => {
  it('gets a plain apology in the channel when Discord stalls for three seconds', async () => {
    const ana = on.discord.person('Ana');
    on.discord.faults.arm('callback', { do: 'stall', ms: 3100 });
    const open = ana.give('ask', QUESTION);
    const apology = await on.discord.until(() => inChannel()[0]);
    expect(open.state).toBe('open');
    expect(render(apology)).toContain('**Ana**, Discord did not take my answer in time. Please ask again.');
    expect(render(apology)).not.toContain('cocaine');
  });

  it('gets one when its token has run out before the answer', async () => {
    const ana = on.discord.person('Ana').in('dm');
    on.discord.faults.arm('edit', { do: 'expire' }, 10);
    ana.give('ask', QUESTION);
    await on.discord.until(() => inChannel().some((one) => render(one).includes('Please ask again.')));
  });

  it('is only logged where the bot may not write by itself', async () => {
    const ana = on.discord.person('Ana').in('elsewhere');
    on.discord.faults.arm('callback', { do: 'refuse', status: 404, code: 10062, message: 'Unknown interaction' });
    ana.give('ask', QUESTION);
    await expect.poll(() => on.discord.calls.some(({ status }) => status === 404)).toBe(true);
    await sleep(100);
    expect(inChannel()).toEqual([]);
    expect(on.log.join('')).toContain('an interaction could not be answered');
  });
});

describe('a fault of our own', () => {
  it('becomes a private apology with a number that is also in the log', async () => {
    const library: Library = { ...(await fixtureLibrary()), ask: () => Promise.reject(new Error('index is broken')) };
    const broken = await stage({ library });
    const ana = broken.discord.person('Ana');
    const told = await ana.slash('ask', QUESTION);
    const number = /this number: (\w+)/.exec(render(told))?.[1] ?? '?';
    expect(told.onlyFor).toBe(ana.user.id);
    expect(broken.log.join('')).toContain(number);
    expect(render(told)).not.toContain('index is broken');
    const said = ana.say('<@Byline> Anything?');
    expect(render(await ana.reply(said))).toContain('Something went wrong here');
    await broken.stop();
  });
});

describe('the gateway', () => {
  it('may drop and resume: what was asked meanwhile is answered once', async () => {
    const ana = on.discord.person('Ana');
    const back = on.discord.gateway.connection();
    on.discord.gateway.drop();
    const open = ana.give('ask', QUESTION);
    await back;
    expect(render(ana.shown(await on.discord.outcome(open)))).toContain(ANSWER);
    expect(on.discord.gateway.resumes).toBe(1);
    expect(on.discord.gateway.identifies).toBe(1);
  });

  it('may ask to reconnect', async () => {
    const ana = on.discord.person('Ana');
    const back = on.discord.gateway.connection();
    on.discord.gateway.askToReconnect();
    await back;
    expect(render(await ana.slash('ask', QUESTION))).toContain(ANSWER);
  });

  it('may end the session: the bot identifies again and goes on', async () => {
    const ana = on.discord.person('Ana');
    const back = on.discord.gateway.connection();
    on.discord.gateway.invalidate();
    await back;
    expect(on.discord.gateway.identifies).toBe(2);
    expect(render(await ana.slash('ask', QUESTION))).toContain(ANSWER);
  });

  it('may say a thing twice: it is answered once', async () => {
    const ana = on.discord.person('Ana');
    const open = ana.give('ask', QUESTION);
    on.discord.gateway.repeatLast();
    await on.discord.outcome(open);
    const said = ana.say(`<@Byline> ${QUESTION.question}`);
    on.discord.gateway.repeatLast();
    await ana.reply(said);
    await sleep(200);
    expect(ana.repliesTo(said)).toHaveLength(1);
    expect(on.discord.calls.filter(({ kind }) => kind === 'callback')).toHaveLength(1);
  });
});

describe('a channel', () => {
  it.each([
    [{ do: 'refuse', status: 403, code: 50013, message: 'Missing Permissions' } as const, 'give me Send Messages'],
    [{ do: 'refuse', status: 403, code: 50001, message: 'Missing Access' } as const, 'give me View Channel'],
    [{ do: 'refuse', status: 404, code: 10003, message: 'Unknown Channel' } as const, 'This channel is gone'],
  ])('that does not take the answer is told in one plain sentence in the log', async (fault, sentence) => {
    on.discord.faults.arm('message', fault);
    on.discord.person('Ana').say(`<@Byline> ${QUESTION.question}`);
    await expect.poll(() => on.log.join('')).toContain(sentence);
    const ben = on.discord.person('Ben');
    expect(render(await ben.slash('ask', QUESTION))).toContain(ANSWER);
  });
});
