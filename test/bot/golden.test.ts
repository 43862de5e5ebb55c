/** What a reader sees, as text: golden files for fixed answers, a file to look at for the originals. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/bot/messages/limits.ts';
import { payload, type Message } from '../../src/bot/messages/message.ts';
import { askView } from '../../src/bot/views/ask.ts';
import type { Showing } from '../../src/bot/views/showing.ts';
import { quoteView, speakersView } from '../../src/bot/views/quote.ts';
import { sourcesView, sourceView } from '../../src/bot/views/source.ts';
import { statsView } from '../../src/bot/views/stats.ts';
import {
  openLibrary,
  type AskAnswer,
  type AskRequest,
  type IsoDate,
  type QuoteAnswer,
  type QuoteRequest,
  type SourceAnswer,
  type SourceRow,
  type StatsAnswer,
} from '../../src/library.ts';
import { wordsFor } from '../../src/words/words.ts';
import { render } from '../discord/render.ts';
import { WITH_ENCODER } from './fixture-library.ts';
import { stage } from './run.ts';

type Ask = 'ask' | 'ask-filtered' | 'ask-read' | 'ask-nothing' | 'ask-unmet';
type Recorded<Asked, Answer> = Readonly<{ asked: Asked; answer: Answer }>;

/** Answers as they once were, so that these files change with the views only and not with the ranking. */
const answers = JSON.parse(readFileSync('test/bot/fixtures/answers.json', 'utf8')) as Record<
  Ask,
  Recorded<AskRequest, AskAnswer>
> &
  Record<'quote' | 'quote-about' | 'quote-unknown', Recorded<QuoteRequest, QuoteAnswer>> & {
    stats: Recorded<object, StatsAnswer>;
    source: Recorded<object, SourceAnswer>;
    sources: Recorded<object, readonly SourceRow[]>;
  };

const words = wordsFor('en');
const showing: Showing = {
  words,
  page: 1,
  asker: '1',
  audience: 'everyone',
  sharedBy: undefined,
};
const today = '2031-03-07' as IsoDate;

function asked(name: Ask): Message | null {
  const { asked: request, answer } = answers[name];
  return askView(answer, request, new Map(), today, showing);
}

function quoted(name: 'quote' | 'quote-about' | 'quote-unknown'): Message | null {
  const { asked: request, answer } = answers[name];
  return answer.status === 'found' ? quoteView(answer, request, showing) : speakersView(answer, request, showing);
}

const GOLDEN: Readonly<Record<keyof typeof answers, () => Message | null>> = {
  ask: () => asked('ask'),
  'ask-filtered': () => asked('ask-filtered'),
  'ask-read': () => asked('ask-read'),
  'ask-nothing': () => asked('ask-nothing'),
  'ask-unmet': () => asked('ask-unmet'),
  quote: () => quoted('quote'),
  'quote-about': () => quoted('quote-about'),
  'quote-unknown': () => quoted('quote-unknown'),
  stats: () => statsView(answers.stats.answer, {}, 'left out', showing),
  source: () => sourceView(answers.source.answer, { words, page: 1, asker: '1', audience: 'everyone' }),
  sources: () => sourcesView(answers.sources.answer, { ...showing, audience: 'asker' }),
};

describe('what a reader sees', () => {
  it.each(Object.entries(GOLDEN))('of %s is as in its golden file', async (file, view) => {
    const message = view();
    if (message === null) throw new Error('no first page');
    const { components, flags } = payload(message, message.onlyAsker === true);
    expect([...walk(components as never)].length).toBeGreaterThan(1);
    const shown = render({ components, flags } as never);
    await expect(`${shown}\n`).toMatchFileSnapshot(`../golden/discord/${file}.txt`);
  });
});

describe('an answer over several pages', () => {
  const { asked: request, answer } = answers.ask;
  const page = (number: number): string => {
    const message = askView(answer, request, new Map(), today, { ...showing, page: number });
    return message === null ? '' : render(payload(message, false) as never);
  };

  it('says of the first passage alone how sure to be, and that the others are less likely', () => {
    const first = page(1);
    const [sure, one, further, two] = [words.sureness(answer.confidence), '[1]', words.FURTHER_LABEL, '[2]'].map(
      (part) => first.indexOf(part),
    );
    expect([sure, one, further, two].every((at) => at !== -1)).toBe(true);
    expect([sure, one, further, two]).toEqual([sure, one, further, two].toSorted((a = 0, b = 0) => a - b));
  });

  it.each([2, 3])('calls nothing on page %i the answer', (number) => {
    expect(page(number)).toContain(words.FURTHER_LABEL);
    expect(page(number).indexOf(words.FURTHER_LABEL)).toBeLessThan(page(number).indexOf(`[${number * 2 - 1}]`));
    expect(page(number)).not.toContain(words.sureness(answer.confidence));
  });
});

type Given = readonly [command: string, values: Record<string, string>];

const SEEDS = '../shared/seeds';
const ORIGINALS: readonly Given[] = [
  ['ask', { question: 'How much fentanyl was seized?' }],
  ['ask', { question: 'Did Sheinbaum accept US troops?' }],
  ['ask', { question: 'How much heroin was seized?' }],
  ['quote', { speaker: 'Sheinbaum', about: 'sovereignty' }],
  ['quote', { speaker: 'Sheinbaum' }],
  ['quote', { speaker: 'Trump' }],
  ['quote', { speaker: 'Ebrard' }],
  ['stats', {}],
  ['stats', { event: 'all' }],
  ['stats', { unit: 'lb' }],
  ['source', { id: '000_803af18d729c8acf#p9' }],
  ['sources', {}],
  ['help', {}],
];

describe.skipIf(!existsSync(SEEDS))('the originals (needs ../shared/seeds)', () => {
  it('give the answers of the plan, printed into out/discord-seeds.txt', async () => {
    const on = await stage({ library: await openLibrary(SEEDS, { background: true, encoder: WITH_ENCODER }) });
    const shown: string[] = [];
    for (const [command, values] of ORIGINALS) {
      const given = Object.entries(values).map(([name, value]) => ` ${name}: ${value}`);
      shown.push(`/${command}${given.join('')}\n${render(await on.discord.person('Ana').slash(command, values))}`);
    }
    mkdirSync('out', { recursive: true });
    writeFileSync('out/discord-seeds.txt', `${shown.join('\n\n')}\n`);
    const [fentanyl = '', troops = '', heroin = '', sovereignty = ''] = shown;
    expect(fentanyl).toContain('55 kilos of fentanyl');
    expect(fentanyl).toContain('000_803af18d729c8acf#p9');
    expect(troops).toContain('000_803af18d729c8acf');
    expect(troops).toContain('002_a2a94f9facd6df14');
    expect(heroin).toContain('(only you can see this)');
    expect(heroin).toContain('No passage mentions **heroin**.');
    expect(sovereignty).toContain('Sovereignty is not for sale. Sovereignty is loved and defended.');
    expect(on.discord.violations).toEqual([]);
    await on.stop();
  });
});
