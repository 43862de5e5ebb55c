import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { openLibrary, type Library } from '../../src/library.ts';
import { stage, type Stage } from '../bot/run.ts';
import { byline } from '../cli/world.ts';
import { render } from '../discord/render.ts';
import type { StoredMessage } from '../discord/world.ts';
import { hasRuntime } from '../encoder/opened.ts';

const DAILY = '2025-05-06-sheinbaum-refuses-troops';
const OAN = '2025-05-04-sheinbaum-rejects-offer';

/**
 * What is typed, how it is read (`null` where it begins anew), and what may come first; `page` where it may stand second too, beside
 * another passage of the outlet asked for.
 */
type Turn = readonly [typed: string, readAs: string | null, first: readonly string[], where?: 'page'];

const TALKS: readonly (readonly Turn[])[] = [
  [
    ['How much fentanyl was seized?', null, [`${DAILY}#p11`]],
    ['and cocaine?', 'How much cocaine was seized?', [`${DAILY}#p11`]],
    ['in May?', 'How much cocaine was seized in May?', [`${DAILY}#p11`]],
    ['How many cartel leaders were extradited?', null, [`${DAILY}#p12`]],
  ],
  [
    ['How long did Trump and Sheinbaum speak by telephone?', null, [`${OAN}#p2`]],
    ['when was that?', 'when was that (Trump and Sheinbaum speak by telephone)?', [`${OAN}#p2`]],
    ['Who is James Hewitt?', null, [`${DAILY}#p5`]],
    ['what did he say?', 'what did James Hewitt say?', [5, 6, 7].map((number) => `${DAILY}#p${number}`)],
  ],
  [
    ['Did Sheinbaum accept US troops?', null, [1, 8, 9, 11].map((number) => `${OAN}#p${number}`)],
    ['and in the other outlet?', 'Did Sheinbaum accept US troops?', [1, 2, 3, 4].map((number) => `${DAILY}#p${number}`), 'page',],
    ['how many soldiers did she deploy?', 'how many soldiers did Sheinbaum deploy?', [`${DAILY}#p10`]],
    ['Who is Anna Kelly?', null, [`${OAN}#p12`]],
  ],
];

/** What is seen of an answer: the passages that stand first, and how the question was read. */
type SeenAnswer = Readonly<{ ids: readonly string[]; readAs: string | null }>;

/** Passages on the first page of an answer in Discord. */
const ON_A_PAGE = 2;
/** A day on which "in May" is the month of the articles, for the terminal and for Discord. */
const TODAY = new Date('2025-05-09T12:00:00Z');

async function inTerminal(talk: readonly Turn[]): Promise<SeenAnswer[]> {
  const stdin = talk.map(([typed]) => `${typed}\n`).join('');
  const { out } = await byline(['--json'], { stdin, env: { BYLINE_ENCODER: 'on' } });
  type Row = Readonly<{ passages: readonly Readonly<{ id: string }>[]; readAs: string | null }>;
  const rows = out.trim().split('\n');
  return rows.map((line) => {
    const { passages, readAs } = JSON.parse(line) as Row;
    return { ids: passages.slice(0, ON_A_PAGE).map(({ id }) => id), readAs };
  });
}

async function inDiscord(talk: readonly Turn[], { discord }: Stage): Promise<SeenAnswer[]> {
  const ana = discord.person('Ana');
  const seen: SeenAnswer[] = [];
  let replyTo: StoredMessage | undefined;
  for (const [typed] of talk) {
    const said = replyTo === undefined ? ana.say(`<@Byline> ${typed}`) : ana.say(typed, { replyTo });
    replyTo = await ana.reply(said);
    const shown = render(replyTo);
    seen.push({
      ids: [...shown.matchAll(/ · id (\S+#p\S+)/gu)].map(([, id = '']) => id),
      readAs: /read as: .*$/mu.exec(shown)?.[0] ?? null,
    });
  }
  return seen;
}

describe.skipIf(!hasRuntime)('talks about the bundled digests (skipped without the encoder)', () => {
  let library: Library;
  let on: Stage;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: TODAY });
    library = await openLibrary('corpus', { encoder: true, beforehand: { most: 1000, onProgress: () => undefined } });
    // Whom "she" means is told by who has said something; that is read while nobody asks.
    await library.quotes({ speaker: 'Sheinbaum' });
    on = await stage({ library });
  });
  afterAll(async () => {
    await on.stop();
    await library.close();
    vi.useRealTimers();
  });

  it.each(TALKS.map((talk) => [talk[0]?.[0], talk] as const))(
    'are understood, in the terminal and in Discord alike: %s',
    async (_first, talk) => {
      const terminal = await inTerminal(talk);
      for (const [at, [typed, readAs, first, where]] of talk.entries()) {
        const { ids, readAs: said } = terminal[at] ?? expect.fail('no answer');
        expect([typed, said?.split(' · ')[0] ?? null]).toEqual([typed, readAs === null ? null : `read as: ${readAs}`]);
        const looked = where === 'page' ? ids : ids.slice(0, 1);
        expect(looked.filter((id) => first.includes(id))).not.toEqual([]);
      }
      const discord = await inDiscord(talk, on);
      expect(discord.map(({ ids }) => ids)).toEqual(terminal.map(({ ids }) => ids));
      expect(discord.map(({ readAs }) => readAs?.split(' · ')[0] ?? null)).toEqual(
        terminal.map(({ readAs }) => readAs?.split(' · ')[0] ?? null),
      );
    },
    60_000,
  );
});
