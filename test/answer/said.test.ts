import { beforeAll, describe, expect, it } from 'vitest';

import { ask, type AskCorpus } from '../../src/answer/ask.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
import { extractSpeech } from '../../src/extract/quote.ts';
import { buildPeople } from '../../src/index/people.ts';
import { article, corpusOf } from '../index/corpus-of.ts';

const ARTICLES = [
  article('orchard', [
    'A hailstorm destroyed the orchards of Brennick on Sunday and killed the grower Aldo Vance, 70.',
    '“We will plant again,” said Minna Vance, his daughter.',
    'Mayor Greta Holm promised money for the growers. “Nobody here is alone,” she said.',
    'The museum stayed open.',
  ]),
  article('museum', [
    'The museum of Brennick returned two masks to Benin on Monday.',
    'Director Ilse Korte said the masks had been stolen. “It was overdue,” Korte said.',
    'Dario Holm, who heads the museum guard, called the ceremony dignified. “My men were moved,” he said.',
  ]),
  article(
    'puerto',
    ['“El muelle estará listo en mayo”, dijo la alcaldesa Pilar Duarte.', 'El mercado cerró por obras.'],
    {
      language: 'es',
    },
  ),
];

describe('what somebody said', () => {
  let corpus: AskCorpus;
  const answer = (question: string) => ask(corpus, { question, asOf: '2024-03-06' as IsoDate });
  beforeAll(async () => {
    const people = buildPeople(ARTICLES.map((one) => ({ article: one, speech: extractSpeech(one) })));
    corpus = { ...(await corpusOf(ARTICLES)), people };
  });

  it.each([
    ['What did Minna Vance say?', 'orchard#p2'],
    ['What did Minna Vance say about the hailstorm?', 'orchard#p2'],
    ['What did Ilse Korte say about the masks?', 'museum#p2'],
    ['What did Greta Holm say about the growers?', 'orchard#p3'],
    ['What did Dario Holm say about the ceremony?', 'museum#p3'],
    ['What did Holm say about the ceremony?', 'museum#p3'],
    ['¿Qué dijo Pilar Duarte sobre el muelle?', 'puerto#p1'],
    ['¿Qué dijo Pilar Duarte?', 'puerto#p1'],
  ])('answers by a statement that meets the topic, if one is named: %s', (question, passage) => {
    const { status, passages } = answer(question);
    expect([status, passages[0]?.id]).toEqual(['answered', passage]);
  });

  it.each([
    ['What did Aldo Vance say about the hailstorm?', 'hailstorm', 'Aldo Vance'],
    ['What did Minna Vance say about the masks?', 'masks', 'Minna Vance'],
    ['What did Greta Holm say about the masks?', 'masks', 'Greta Holm'],
    ['¿Qué dijo Pilar Duarte sobre el mercado?', 'mercado', 'Pilar Duarte'],
  ])('is only related where nothing of the kind is said, and names the topic: %s', (question, word, speaker) => {
    expect(answer(question)).toMatchObject({ status: 'related', uncovered: [word], searched: { speaker } });
  });

  it('shows the words of those who share the name asked for, and of nobody else', () => {
    const shown = answer('What did Holm say?')
      .passages.slice(0, 2)
      .map(({ id }) => id);
    expect(shown.toSorted()).toEqual(['museum#p3', 'orchard#p3']);
  });
});
