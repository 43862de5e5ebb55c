import { beforeAll, describe, expect, it } from 'vitest';

import { ask, type AskCorpus } from '../../src/answer/ask.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
import { article, corpusOf } from '../index/corpus-of.ts';

const asOf = '2024-03-06' as IsoDate;

const ARTICLES = [
  article('border', [
    'Spanish customs officers seized 40 kilos of amber near the frontier and handed two smugglers over to France.',
    'Prime Minister Odile Marchand, 58, praised the officers. Her husband was 61 when they met.',
    'Interior Minister Tomas Verdel praised the officers as well. “We work hand in hand,” Verdel said.',
    'A 33-year-old driver hid the amber in a tank, the customs office of Spain said.',
  ]),
  article('museum', [
    'In Portugal 12 stolen paintings were recovered by Italian detectives on Friday.',
    'The Lisbon museum, built in 1911, had missed the paintings for nine years.',
    'Germany, with help from Austria, recovered three more paintings a week later.',
  ]),
];

describe('the verdict on an answer', () => {
  let corpus: AskCorpus;
  const status = (question: string) => ask(corpus, { question, asOf }).status;
  beforeAll(async () => {
    corpus = await corpusOf(ARTICLES);
  });

  it.each(['How old is Odile Marchand?', 'What is the age of the driver?', 'How old is the Lisbon museum?'])(
    'is answered where the age is printed: %s',
    (question) => expect(status(question)).toBe('answered'),
  );

  it('puts the passage with the age first', () => {
    expect(ask(corpus, { question: 'How old is Marchand?', asOf }).passages[0]?.id).toBe('border#p2');
  });

  it.each(['How old is Verdel?', 'How old is Tomas Verdel?', 'What age is Tomas Verdel?'])(
    'is only related where no age is printed of who is asked about: %s',
    (question) => expect(status(question)).toBe('related'),
  );

  it.each([
    'How much amber did Spain seize?',
    'How many kilos of amber did Spanish officers seize?',
    'How many smugglers did Spain hand over?',
    'How many paintings did Italy recover?',
    'How many paintings did Germany recover?',
  ])('is answered where the country itself acts: %s', (question) => expect(status(question)).toBe('answered'));

  it.each([
    'How much amber did France seize?',
    'How many smugglers did France hand over?',
    'How many paintings did Portugal recover?',
  ])('is only related where another country acted: %s', (question) => expect(status(question)).toBe('related'));
});
