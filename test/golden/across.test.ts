import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openLibrary, type Comparison, type IsoDate, type Library } from '../../src/library.ts';
import { hasRuntime } from '../encoder/opened.ts';

const SEEDS = '../shared/seeds';

/** The two reports and the digests of them, by outlet. */
const CORPORA = [
  ['the bundled digests', 'corpus', 'One America News Network', 'Daily Caller News Foundation'],
  ['the two seed articles (needs ../shared/seeds)', SEEDS, 'One America News Network', 'Daily Caller News Foundation'],
] as const;

const STATES = [
  ['by words only', false],
  ['with the encoder', true],
] as const;

describe.each(CORPORA)('comparing %s', (_, folder, oan, daily) => {
  describe.each(STATES)('%s', (_state, encoder) => {
    const skipped = !existsSync(folder) || (encoder && !hasRuntime);
    let library: Library | null = null;
    let answer: Comparison | null = null;
    beforeAll(async () => {
      if (skipped) return;
      const beforehand = { most: 100, onProgress: () => undefined };
      library = await openLibrary(folder, { encoder, beforehand });
      answer = await library.compare({ topic: 'Sheinbaum Trump troops' });
    });
    afterAll(() => library?.close());
    const lines = (kind: string) =>
      (answer?.findings ?? []).flatMap((one) => (one.kind === kind ? one.lines.map((line) => ({ ...one, line })) : []));
    const marked = ({ line: { text, start, marked: spans } }: ReturnType<typeof lines>[number]) =>
      spans.map((span) => text.slice(span.start - start, span.end - start));

    it.skipIf(skipped)('finds the call of 16 April in one outlet alone', () => {
      const call = lines('only').filter(({ line }) => /April 16/.test(line.text));
      expect(call.map(({ outlets }) => outlets)).toEqual([[oan]]);
      expect(call.flatMap(marked).join(' ')).toMatch(/April 16/);
    });

    it.skipIf(skipped)('finds every seizure figure in the other alone, each marked', () => {
      const seized = lines('only').filter(({ line }) => /\bseized\b/.test(line.text));
      expect(new Set(seized.flatMap(({ outlets }) => outlets))).toEqual(new Set([daily]));
      const figures = seized.flatMap(marked);
      for (const figure of ['5 tons', '453 kilos', '55 kilos', '$40 million']) expect(figures.join(' | ')).toContain(figure);
      expect(lines('both').some(({ line }) => /\bseized\b/.test(line.text))).toBe(false);
    });

    it.skipIf(skipped)('shows the two wordings of the refusal side by side, the words that differ marked', () => {
      const wordings = lines('wording');
      expect(wordings.map(({ speaker, line }) => [speaker, line.citation.source, line.text])).toEqual([
        ['Claudia Sheinbaum', oan, 'No, President Trump, our territory is inalienable, sovereignty is inalienable,'],
        ['Claudia Sheinbaum', daily, 'No, President Trump,'],
      ]);
      expect(wordings.flatMap(marked)).toEqual(['our territory is inalienable, sovereignty is inalienable']);
    });

    it.skipIf(skipped)('keeps the two spokespeople who say that Mexico must do more apart', () => {
      const more = (answer?.findings ?? []).filter((one) => one.lines.some(({ text }) => text.includes('must do more')));
      expect(more.map(({ kind, outlets }) => [kind, ...outlets]).sort()).toEqual([
        ['only', daily],
        ['only', oan],
      ]);
    });

    it.skipIf(skipped)('puts days in order, a weekday resolved by the day of print', async () => {
      const { events } = (await library?.timeline({ after: '2025-04-01' as IsoDate })) ?? { events: [] };
      const days = events.map(({ when }) => [when.text.toLowerCase().replace(/^on /, ''), when.from]);
      expect(days).toContainEqual(['saturday', '2025-05-03']);
      expect(days.some(([text, from]) => /^april 16(?:th)?$/.test(text ?? '') && from === '2025-04-16')).toBe(true);
      expect(days.map(([, from]) => from)).toEqual(days.map(([, from]) => from).sort());
      expect(events.every(({ when }) => when.added)).toBe(true);
    });
  });
});
