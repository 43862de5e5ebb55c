import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, planTellings, type Due } from '../../../src/bot/alerts/turns.ts';
import { readQuiet } from '../../../src/bot/commands/follows/quiet.ts';
import { alertView, restView } from '../../../src/bot/views/alert.ts';
import { walk } from '../../../src/bot/messages/limits.ts';
import { payload } from '../../../src/bot/messages/message.ts';
import type { Follow } from '../../../src/store.ts';
import type { ArticleId, IsoDate } from '../../../src/library.ts';
import { wordsFor } from '../../../src/words/words.ts';

const follow = (id: number, more: Partial<Follow> = {}): Follow => ({
  ...{ id, at: 0, kind: 'term', text: `term ${id}`, user: '1', guild: '2', channel: '3', quiet: null, cap: 3 },
  ...more,
});
const at = (hour: number): number => Date.UTC(2031, 4, 6, hour);

describe('quiet hours', () => {
  it('may go over midnight, and end at the hour', () => {
    const night = follow(1, { quiet: { from: 22, until: 7 } });
    expect([21, 22, 0, 6, 7].map((hour) => isQuiet(night, at(hour)))).toEqual([false, true, true, true, false]);
    const noon = follow(1, { quiet: { from: 9, until: 13 } });
    expect([8, 9, 12, 13].map((hour) => isQuiet(noon, at(hour)))).toEqual([false, true, true, false]);
    expect(isQuiet(noon, at(13) - 1)).toBe(true);
  });

  it('are read in the ways people write them, and turned to UTC', () => {
    for (const typed of ['22-7', '22 – 7', '22:00-7:00', '22 to 7', '22-7 UTC', '0-9 UTC+2', '17-2 utc-5'])
      expect(readQuiet(typed)).toEqual({ from: 22, until: 7 });
    for (const typed of ['', '22', '22-', '7-7', '0-24', '25-3', '22-7 CET', '22-7 UTC+15', '-1-3'])
      expect(readQuiet(typed)).toBeNull();
  });
});

describe('the messages of a place', () => {
  const due = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 12 })), { maxLength: 40 })
    .map((pairs): Due[] => {
      const each = new Map(
        pairs.map(([id, article]) => [`${id} ${article}`, { follow: id, article: `a${article}`, at: 0 }]),
      );
      return [...each.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
    });
  const follows = fc
    .array(
      fc.record({
        cap: fc.integer({ min: 1, max: 4 }),
        quiet: fc.option(fc.record({ from: fc.integer({ min: 0, max: 11 }), until: fc.integer({ min: 12, max: 23 }) })),
      }),
      { minLength: 4, maxLength: 4 },
    )
    .map((all) => new Map(all.map((more, i) => [i + 1, follow(i + 1, more)])));
  const sent = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 });

  it('tell each pair once, each article in one message, within every limit, and no quiet follow by itself', () => {
    fc.assert(
      fc.property(due, follows, sent, fc.integer({ min: 0, max: 23 }), (pairs, all, counts, hour) => {
        const tellings = planTellings(pairs, all, (id) => counts[id] ?? 0, at(hour));
        const told = tellings.flatMap((one) => one.due);
        expect(new Set(told).size).toBe(told.length);
        const single = tellings.filter(({ what }) => what === 'one').flatMap(({ articles }) => articles);
        expect(new Set(single).size).toBe(single.length);
        expect(tellings.filter(({ what }) => what === 'rest').length).toBeLessThanOrEqual(1);
        for (const [id, { cap, quiet }] of all) {
          const added = tellings.filter((one) => one.counts.has(id)).length;
          // One more than the limit is the message with the rest.
          if (added > 0) expect((counts[id] ?? 0) + added).toBeLessThanOrEqual(cap + 1);
          if (quiet !== null && isQuiet({ quiet }, at(hour))) expect(added).toBe(0);
        }
        // What is left waits for the end of quiet hours or for the next day.
        const after = new Map(
          [...all.keys()].map((id) => [id, (counts[id] ?? 0) + tellings.filter((one) => one.counts.has(id)).length]),
        );
        for (const one of pairs.filter((pair) => !told.includes(pair))) {
          const waits = all.get(one.follow) as Follow;
          expect(isQuiet(waits, at(hour)) || (after.get(one.follow) ?? 0) > waits.cap).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a message that tells of new articles', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 300, unit: 'grapheme' }),
    fc.constantFrom(
      '*_~`|<>@#[]\\'.repeat(300),
      'Ж'.repeat(5000),
      '@everyone <@1> [x](https://a.example) ||y||',
      '\u202E\u0000a',
    ),
  );
  const citation = fc.record({
    article: fc.constantFrom('a', 'b'.repeat(110)).map((id) => id as ArticleId),
    paragraph: fc.constant(1),
    source: fc.option(hostile),
    title: fc.option(hostile),
    byline: fc.array(hostile, { maxLength: 5 }),
    date: fc.constantFrom(null, '2031-05-06' as IsoDate),
    url: fc.constantFrom(null, 'https://a.example/x'),
    kind: fc.constantFrom('article' as const, 'digest' as const),
  });
  const matched = fc.record({
    follow: fc
      .record({ id: fc.integer({ min: 1, max: 1e9 }), text: hostile.map((text) => text.slice(0, 500) || 'x') })
      .map(({ id, text }) => follow(id, { text })),
    passage: fc
      .record({ n: fc.integer({ min: 1, max: 9 }), text: hostile.map((text) => `A${text}`), citation })
      .map(({ n, text, citation: cited }) => ({
        ...{
          id: `${cited.article}#p${n}`,
          article: cited.article,
          paragraph: n,
          start: 7,
          end: 7 + text.length,
          text,
          citation: cited,
        },
        highlight: { text, start: 7, end: 7 + text.length },
      })),
  });

  it('keeps to the limits of Discord, and has no mention that works, whatever articles and people write', () => {
    const words = wordsFor('en');
    const unique = fc.uniqueArray(matched, { minLength: 1, maxLength: 25, selector: (one) => one.follow.id });
    fc.assert(
      fc.property(unique, fc.boolean(), (all, today) => {
        const rows = all.flatMap(({ passage: { citation: cited } }) =>
          Array.from({ length: 8 }, () => ({ ...cited, language: 'en', paragraphs: 3 })),
        );
        const follows = all.map((one) => one.follow);
        for (const message of [alertView(all, words), restView(rows, follows, today, words)]) {
          // Labels of buttons are shown as they are; texts are Markdown.
          const shown = [...walk(payload(message).components)].map(({ content = '' }) => content).join('\n');
          expect(shown).not.toMatch(/(?<!\\)(?:@everyone|<@1|\[x|\|\|y)/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
