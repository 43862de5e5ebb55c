import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/extract/figures/figure.ts';
import { extractSpeech } from '../../src/extract/speech/quote.ts';
import { stages } from '../../src/text/rules.ts';
import { articleOf } from './article-of.ts';

/** What is read out of a text, by the stage that is looked at. */
function read(stage: string, text: string): unknown {
  const article = articleOf(text, {
    date: '2025-05-06',
    country: 'US',
    language: stage.includes('Spanish') ? 'es' : 'en',
  });
  return stage.startsWith('speech') ? extractSpeech(article) : extractFigures(article);
}

describe('rules', () => {
  it('stand in stages whose names and rule names are unlike each other', () => {
    const names = stages().flatMap(({ stage, list }) => list.map(({ name }) => `${stage}: ${name}`));
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  for (const { stage, list, without } of stages().map((one) => ({
    stage: one.stage,
    list: one.list,
    without: one.without.bind(one),
  })))
    describe(stage, () => {
      it.each(list)('$name reads “$for” otherwise and leaves “$not” alone', (rule) => {
        const off = (text: string) => without(rule.name, () => read(stage, text));
        expect(off(rule.for)).not.toEqual(read(stage, rule.for));
        expect(off(rule.not)).toEqual(read(stage, rule.not));
      });
    });
});
