import { describe, expect, it } from 'vitest';
import { PrintedWords } from '../../../src/answer/ask/uncovered.ts';
import { openLibrary, type IsoDate } from '../../../src/library.ts';
import type { Article } from '../../../src/library.ts';

const printed = (text: string): PrintedWords =>
  new PrintedWords([{ language: 'en', title: null, text, source: null, byline: [] } as unknown as Article]);

describe('a word of the question', () => {
  it('is printed where a form of it is', () => {
    const words = printed('The buses of Brazil reached the Centers for Disease Control on Monday.');
    for (const word of ['bus', 'Brazilian', 'CDC', 'Monday’s'])
      expect([word, words.has(word, 'en')]).toEqual([word, true]);
    for (const word of ['train', 'Peru', 'FBI']) expect([word, words.has(word, 'en')]).toEqual([word, false]);
  });

  it('that is a name of several words is printed where its words are, or its first letters', () => {
    expect(printed('They went to the United States on Monday.').has('United States', 'en')).toBe(true);
    expect(printed('They sent U.S. troops.').has('United States', 'en')).toBe(true);
    expect(printed('They went to Peru with us.').has('United States', 'en')).toBe(false);
  });
});

describe('an answer', () => {
  it('never says of a name that stands before a semicolon that no passage mentions it', async () => {
    const library = await openLibrary('corpus', { encoder: false });
    for (const question of [
      'Who was extradited to the United States; when?',
      'Who went to the United States, and how?',
    ])
      expect((await library.ask({ question, asOf: '2025-05-10' as IsoDate })).uncovered).not.toContain('United States');
    await library.close();
  });
});
