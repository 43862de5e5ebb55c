import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payload, type Message } from '../../src/bot/messages/message.ts';
import { walk } from '../../src/bot/messages/limits.ts';
import { calm, oneLine, plain } from '../../src/bot/messages/markdown.ts';
import { askView } from '../../src/bot/views/ask.ts';
import { helpView } from '../../src/bot/views/help.ts';
import type { Showing } from '../../src/bot/views/showing.ts';
import { quoteView, speakersView } from '../../src/bot/views/quote.ts';
import { sourcesView, sourceView } from '../../src/bot/views/source.ts';
import { statsView } from '../../src/bot/views/stats.ts';
import type {
  ArticleId,
  AskAnswer,
  Citation,
  IsoDate,
  QuoteRow,
  SourceAnswer,
  SourceRow,
  Speaker,
  StatsAnswer,
  StatsRow,
} from '../../src/library.ts';
import { wordsFor } from '../../src/words/words.ts';

/** Text as odd as articles can be: long, full of marks, without sentences, in any script. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '*'.repeat(5000),
    'x'.repeat(5000),
    '\n'.repeat(300),
    '> # - `@everyone` <@1> '.repeat(300),
    '😀'.repeat(3000),
  ),
  fc.lorem({ maxCount: 300 }),
  fc.lorem({ maxCount: 60, mode: 'sentences' }),
);
const name = fc.option(odd, { nil: null });
const id = fc
  .oneof(fc.constant('an-article'), fc.stringMatching(/^[a-z0-9_.-]{1,300}$/))
  .map((text) => text as ArticleId);
const date = fc.constantFrom<IsoDate | null>('2031-05-04' as IsoDate, null);
const count = fc.nat(1_000_000);
const line = odd.map((text) => oneLine(text).slice(0, 100) || 'x');

const citation: fc.Arbitrary<Citation> = fc.record({
  article: id,
  paragraph: fc.nat(99999),
  source: name,
  title: name,
  byline: fc.array(odd, { maxLength: 6 }),
  date,
  url: fc.option(fc.webUrl({ withQueryParameters: true }), { nil: null }),
  kind: fc.constantFrom('article', 'digest'),
});

const showing: fc.Arbitrary<Showing> = fc.record({
  words: fc.constantFrom(wordsFor('en'), wordsFor('es')),
  page: fc.constantFrom(1, 2),
  asker: fc.constant('12345678901234567890'),
  audience: fc.constantFrom('everyone', 'asker', 'channel'),
  votes: fc.boolean(),
  sharedBy: fc.option(
    line.map((text) => text.slice(0, 32)),
    { nil: undefined },
  ),
});

const hit = fc
  .record({
    article: id,
    text: odd,
    a: fc.double({ min: 0, max: 1, noNaN: true }),
    b: fc.double({ min: 0, max: 1, noNaN: true }),
    citation,
  })
  .map(({ article, text, a, b, citation }) => {
    const [from, to] = [a, b]
      .map(
        (share) =>
          Array.from(text)
            .slice(0, Math.floor(share * Array.from(text).length))
            .join('').length,
      )
      .sort((x, y) => x - y) as [number, number];
    const part = { text: text.slice(from, to), start: 100 + from, end: 100 + to };
    return {
      id: `${article}#p3`,
      article,
      paragraph: 3,
      start: 100,
      end: 100 + text.length,
      text,
      score: 1,
      highlight: part,
      short: { ...part, text: part.text.slice(0, 60) },
      also: [],
      citation,
    };
  });

const askAnswer: fc.Arbitrary<AskAnswer> = fc.record({
  id: fc.constant(null),
  question: odd,
  status: fc.constantFrom('answered', 'related', 'nothing'),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  uncovered: fc.array(
    line.map((text) => text.slice(0, 30)),
    { maxLength: 10 },
  ),
  expanded: fc.array(
    fc.record({
      word: line.map((t) => t.slice(0, 30)),
      as: fc.array(
        line.map((t) => t.slice(0, 30)),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 10 },
  ),
  understood: fc.record({ source: name, author: name, after: date, before: date, person: name }),
  encoder: fc.constantFrom('ready', 'partly', 'words only'),
  ms: fc.constant(1),
  passages: fc.array(hit, { maxLength: 5 }),
  searched: fc.record({
    articles: count,
    undated: count,
    filtered: fc.boolean(),
    unmet: fc.option(line, { nil: null }),
    order: fc.constantFrom('relevance', 'newest', 'oldest'),
    spelled: fc.array(fc.record({ typed: odd, as: odd }), { maxLength: 6 }),
    matter: odd,
    leans: fc.boolean(),
    meant: fc.constant(null),
    noOther: fc.boolean(),
  }),
});

/** A message that Discord takes, or no such page. */
function sendable(message: Message | null): void {
  if (message !== null) expect(() => payload(message)).not.toThrow();
}

describe('whatever the articles hold, a message fits Discord’s limits', () => {
  it('for answers, and shows nothing but the passage between its marks', () => {
    const question = odd.map((text) => oneLine(text).slice(0, 500) || '?');
    const also = fc.array(citation, { maxLength: 3 });
    fc.assert(
      fc.property(askAnswer, question, also, showing, (answer, asked, others, to) => {
        const request = { question: asked, asOf: '2031-05-05' as IsoDate, after: '2031-01-01' as IsoDate, cut: true };
        const places = new Map(answer.passages.map((one) => [one.id, others]));
        const message = askView(answer, request, places, '2031-05-06' as IsoDate, to);
        sendable(message);
        const bare = (text: string) => calm(text).replace(/[\s*…>\ufffd\p{M}]/gu, '');
        for (const { content } of walk(message?.components ?? [])) {
          if (content?.startsWith('> ') !== true) continue;
          const [quoted = ''] = content.split('\n-# [');
          const shown = bare(plain(quoted.replaceAll('**', '')));
          expect(answer.passages.some(({ text }) => bare(text).includes(shown))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('for quotes and for lists of speakers', () => {
    const speaker: fc.Arbitrary<Speaker> = fc.record({
      name: odd,
      role: name,
      aliases: fc.constant([]),
      askFor: odd,
      quotes: count,
      sources: count,
    });
    const row = fc.record({
      article: id,
      paragraph: fc.nat(999),
      start: count,
      end: count,
      quote: odd,
      speaker: name,
      speakerText: name,
      role: name,
      cue: name,
      chain: fc.array(fc.record({ name: odd, as: fc.constantFrom('recounted', 'reported') }), { maxLength: 4 }),
      kind: fc.constant('full'),
      statement: fc.constant('s'),
      confidence: fc.constant(1),
      nested: fc.constant([]),
      citation,
    }) as fc.Arbitrary<QuoteRow>;
    const rows = fc.array(row, { minLength: 1, maxLength: 5 });
    const found = fc.record({
      status: fc.constant('found' as const),
      speaker,
      spelled: fc.array(fc.record({ typed: odd, as: odd }), { maxLength: 4 }),
      namesakes: fc.array(speaker, { maxLength: 3 }),
      onTopic: fc.boolean(),
      statements: fc.array(
        fc.record({ statement: fc.constant('s'), runs: rows, variants: fc.array(rows, { maxLength: 3 }) }),
        { maxLength: 4 },
      ),
      closest: fc.array(fc.record({ statement: fc.constant('s'), runs: rows, variants: fc.constant([]) }), {
        maxLength: 2,
      }),
      recounted: fc.array(row, { maxLength: 2 }),
      reported: fc.constant([]),
      undated: count,
    });
    const asked = fc.record({
      speaker: line,
      about: fc.option(line, { nil: undefined }),
      source: fc.option(line, { nil: undefined }),
    });
    fc.assert(
      fc.property(found, asked, showing, (answer, request, to) => sendable(quoteView(answer, request, to))),
      { numRuns: 200 },
    );
    const none = fc.record({
      status: fc.constant('none' as const),
      speaker: fc.option(speaker, { nil: null }),
      named: count,
      closest: fc.array(speaker, { maxLength: 5 }),
      all: fc.array(speaker, { maxLength: 30 }),
    });
    fc.assert(
      fc.property(none, asked, showing, (answer, request, to) => sendable(speakersView(answer, request, to))),
      { numRuns: 100 },
    );
  });

  it('for figures', () => {
    const row = fc.record({
      article: id,
      paragraph: fc.nat(999),
      start: count,
      end: count,
      text: odd,
      value: fc.double({ noNaN: true }),
      valueMax: fc.option(fc.double({ noNaN: true }), { nil: null }),
      modifier: fc.constantFrom('=', '~', '<', '>', 'up', 'down'),
      unit: line,
      unitNormalized: fc.constantFrom('kg', 'USD', 'people'),
      concept: fc.array(odd, { maxLength: 3 }),
      event: fc.constantFrom('seizure', 'arrest', null),
      item: name,
      normalized: fc.option(
        fc.record({ value: fc.double({ noNaN: true }), valueMax: fc.constant(null), unit: fc.constant('kg') }),
        { nil: null },
      ),
      alternatives: fc.array(
        fc.record(
          { value: count, valueMax: count, unit: fc.constant('kg'), reading: fc.constant('metric tons') },
          { requiredKeys: ['value', 'unit', 'reading'] },
        ),
        { maxLength: 3 },
      ),
      agent: name,
      recipient: name,
      period: name,
      periodResolved: fc.constant(null),
      hypothetical: fc.boolean(),
      citation,
      group: fc.constant('g'),
      alsoIn: fc.array(citation, { maxLength: 4 }),
      conflictsWith: fc.array(fc.constant('h'), { maxLength: 1 }),
    }) as fc.Arbitrary<StatsRow>;
    const answer: fc.Arbitrary<StatsAnswer> = fc.record({
      event: fc.constant('seizure' as const),
      onTopic: fc.boolean(),
      tolls: fc.array(
        fc.record({
          event: fc.constant('death' as const),
          first: fc.record({ text: odd, modifier: fc.constant('>' as const), citation }),
          latest: fc.record({ text: odd, hedged: odd, modifier: fc.constant('=' as const), citation }),
          between: fc.nat(9),
        }),
        { maxLength: 3 },
      ),
      rows: fc.array(row, { maxLength: 8 }),
      sums: fc.array(
        fc.record({
          event: fc.constant('seizure' as const),
          item: line,
          unit: fc.constant('kg'),
          value: count,
          of: fc.constant([]),
        }),
        { maxLength: 8 },
      ),
      noSum: fc.array(
        fc.record({ event: fc.constant('seizure' as const), item: line, why: fc.constant('the periods differ') }),
        { maxLength: 8 },
      ),
      others: fc.constant({ arrest: 3, death: 12 }),
      closest: fc.array(odd, { maxLength: 3 }),
      unread: fc.nat(),
      onlyOutlet: fc.option(fc.record({ outlet: odd, silent: fc.array(odd, { minLength: 1, maxLength: 4 }) }), {
        nil: null,
      }),
      undated: count,
    });
    const asked = fc.record({
      event: fc.constantFrom('all', undefined),
      item: fc.option(line, { nil: undefined }),
      source: fc.option(line, { nil: undefined }),
    });
    const picture = fc.constantFrom(null, 'left out' as const, { png: new Uint8Array(4), alt: 'a'.repeat(2000) });
    fc.assert(
      fc.property(answer, asked, picture, showing, (given, request, drawn, to) =>
        sendable(statsView(given, request, drawn, to)),
      ),
      { numRuns: 200 },
    );
  });

  it('for articles, their list and the help', () => {
    const paragraph = fc.record({
      paragraph: fc.nat(999),
      start: count,
      end: count,
      text: odd,
      furniture: fc.boolean(),
    });
    const article: fc.Arbitrary<SourceAnswer> = fc.record({
      article: id,
      citation,
      text: odd,
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 9 }),
      around: fc.array(paragraph, { maxLength: 2 }),
    });
    const whole = article.map((one) => ({ ...one, citation: { ...one.citation, paragraph: null } }));
    const words = wordsFor('en');
    fc.assert(
      fc.property(fc.oneof(article, whole), (one) =>
        sendable(sourceView(one, { words, page: 1, asker: '1', audience: 'everyone' })),
      ),
      { numRuns: 100 },
    );
    const row: fc.Arbitrary<SourceRow> = fc.record({
      article: id,
      source: name,
      title: name,
      byline: fc.array(odd, { maxLength: 5 }),
      date,
      url: fc.option(fc.webUrl(), { nil: null }),
      language: fc.constant('en'),
      kind: fc.constantFrom('article', 'digest'),
      paragraphs: count,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), showing, (rows, to) => sendable(sourcesView(rows, to))),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 3 }), fc.constantFrom(words, wordsFor('es')), (examples, spoken) =>
        sendable(helpView(examples, true, new Map(), spoken)),
      ),
      { numRuns: 50 },
    );
  });
});
