import { beforeAll, describe, expect, it } from 'vitest';

import { ask, type AskCorpus } from '../../src/answer/ask.ts';
import { SIGNALS } from '../../src/answer/coverage.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
import { WEIGHTS } from '../../src/index/weights.ts';
import { article, corpusOf } from '../index/corpus-of.ts';

const asOf = '2024-03-06' as IsoDate;

const ARTICLES = [
  article('border', [
    'Spanish customs officers seized 40 kilos of amber near the frontier and handed two smugglers over to France.',
    'Prime Minister Odile Marchand, 58, praised the officers. Her husband was 61 when they met.',
    'Marchand had asked for help. Verdel then sent 300 soldiers to the frontier.',
    'Interior Minister Tomas Verdel praised the officers as well. “We work hand in hand,” Verdel said.',
    'A 33-year-old driver hid the amber in a tank, the customs office of Spain said.',
  ]),
  article('museum', [
    'In Portugal 12 stolen paintings were recovered by Italian detectives on Friday.',
    'The Lisbon museum, built in 1911, had missed the paintings for nine years.',
    'Germany, with help from Austria, recovered three more paintings a week later.',
  ]),
  article('ferry', ['Divers raised the wreck of the ferry Anouk from the bottom of the bay after 19 days of work.']),
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

  it('puts it first even where another passage has the full name', async () => {
    const officer = article('officer', [
      'Captain Mirela Sandu led the search, and Captain Mirela Sandu found the boat.',
      'Divers and two helicopters joined in.',
      'The storm had passed by noon.',
      'Sandu, a 44-year-old former sailor, was modest about it.',
    ]);
    const answer = ask(await corpusOf([...ARTICLES, officer]), { question: 'How old is Captain Mirela Sandu?', asOf });
    expect(answer.passages[0]?.id).toBe('officer#p4');
    expect(answer.status).toBe('answered');
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
    'How long did Italy work to raise the wreck of the ferry Anouk from the bottom of the bay?',
  ])('is only related where another country acted, or this one is not even named: %s', (question) =>
    expect(status(question)).toBe('related'),
  );

  it('stays what it was when the question comes months or years after the last article', () => {
    for (const question of ['How much amber did Spain seize?', 'How much amber did France seize?'])
      for (const later of ['2024-03-25', '2024-07-01', '2025-02-01', '2034-01-01'])
        expect(ask(corpus, { question, asOf: later as IsoDate }).status).toBe(status(question));
  });

  it('is less sure of a corpus that ended some months before', () => {
    const confidence = (on: string) =>
      ask(corpus, { question: 'How much amber did Spain seize?', asOf: on as IsoDate }).confidence;
    expect(confidence('2024-07-01')).toBeLessThan(confidence('2034-01-01'));
  });

  it('is only related where the name asked about is not in the article that has the rest', () => {
    expect(status('How much amber was seized in Portugal?')).toBe('related');
    expect(status('How much amber was seized near the frontier?')).toBe('answered');
  });

  it('has a fitted weight for every signal and none to spare', () => {
    for (const era of ['news', 'timeless'] as const)
      expect(Object.keys(WEIGHTS.confidence[era])).toEqual(['bias', ...SIGNALS]);
  });

  it.each([
    'How many officers did Odile Marchand praise?',
    'How many soldiers did Verdel send to the frontier?',
    'How many soldiers did Tomas Verdel send to the frontier?',
  ])('is not withheld where the person asked about acts, or the sentence says "he": %s', (question) =>
    expect(status(question)).toBe('answered'),
  );

  it.each([
    'How many soldiers did Marchand send to the frontier?',
    'How much amber did Verdel seize near the frontier?',
  ])('is only related where somebody else acted: %s', (question) => expect(status(question)).toBe('related'));

  it.each(['How many people were rescued from the ferry?', 'How much money did the ferry cost?'])(
    'does not ask for the very word where people, money or a unit are counted: %s',
    async (question) => {
      const ferry = article('ferry', ['The ferry cost $40 million. From the burning ferry 17 were rescued.']);
      expect(ask(await corpusOf([ferry]), { question, asOf }).status).toBe('answered');
    },
  );

  it('is only related where what is counted stands nowhere, whatever else is met', () => {
    expect(status('How many kilos of amber did Spanish customs officers seize near the frontier?')).toBe('answered');
    expect(status('How much ivory did Spanish customs officers seize near the frontier?')).toBe('related');
  });

  it('is only related where people are counted of whom something else is told', async () => {
    const fire = article('fire', ['A fire destroyed a warehouse on Thursday, and four people were hurt in the fire.']);
    const grave = article('grave', ['The engineer died in 1931.']);
    const corpus = await corpusOf([fire, grave]);
    const told = (question: string) => ask(corpus, { question, asOf }).status;
    expect(told('How many people died in the fire?')).toBe('related');
    expect(told('How many people were hurt in the fire?')).toBe('answered');
    expect(told('How many people were injured in the fire?')).toBe('answered');
  });

  it.each([
    ['How many kilos of amber did Spanish customs officers seize near the frontier?', 'answered'],
    ['How many kilos of ivory did Spanish customs officers seize near the frontier?', 'related'],
    ['¿Cuántos kilos de ámbar decomisó la policía en el muelle de Orr?', 'answered'],
    ['¿Cuántos kilos de marfil decomisó la policía en el muelle de Orr?', 'related'],
  ])('counts what stands behind the unit: %s', async (question, verdict) => {
    const wharf = article('wharf', ['La policía decomisó 70 kilos de ámbar en el muelle de Orr.'], { language: 'es' });
    expect(ask(await corpusOf([...ARTICLES, wharf]), { question, asOf }).status).toBe(verdict);
  });

  describe('about who did it to whom', () => {
    let market: AskCorpus;
    const verdictOf = (question: string) => ask(market, { question, asOf }).status;
    beforeAll(async () => {
      market = await corpusOf([
        article('takeover', [
          'Danish brewer Halvor AS has agreed to buy the bottler Brightwell for $900 million, both said in Aarhus.',
          'Halvor coach operators will keep their contracts. Brightwell, which employs 1,200 people, was founded in 1931.',
          'Lawyer Ines Okafor said her client was pleased. Torrance owner Piet Haan was not.',
          'Halvor will pay $12 a share.',
          'Rival Torrance Group withdrew. It is based in Leeds.',
        ]),
        article('harbour', ['In Leeds a barge sank. The harbour master of Aarhus sent two tugs to the barge.']),
      ]);
    });

    it.each([
      'Who is buying Brightwell?',
      'Which company bought Brightwell?',
      'Who owns Torrance?',
      'How much will Halvor pay per share?',
    ])('is answered where that is told: %s', (question) => expect(verdictOf(question)).toBe('answered'));

    it.each(['Who bought Halvor?', 'Which company is buying Halvor?', 'How much did Torrance pay for a share?'])(
      'is only related where it is told of another: %s',
      (question) => expect(verdictOf(question)).toBe('related'),
    );

    it('is only related where a number is asked for and none is printed', () => {
      expect(verdictOf('How many clients did lawyer Ines Okafor have?')).toBe('related');
      expect(verdictOf('How many people does Brightwell employ?')).toBe('answered');
    });

    it('asks for no number where "many" only sets the scene', () => {
      expect(verdictOf('Many of the clients in Leeds sold shares. Which rival withdrew?')).toBe('answered');
    });

    it('is only related where something else is counted', () => {
      expect(verdictOf('How many tugs were sent to the barge?')).toBe('answered');
      expect(verdictOf('How many contracts were sent to the barge?')).toBe('related');
    });

    it('is only related where it happened in another place', () => {
      expect(verdictOf('How many tugs did the harbour master send to the barge in Leeds?')).toBe('answered');
      expect(verdictOf('Which bottler will be bought for $900 million in Leeds?')).toBe('related');
    });
  });

  describe('about one of several of a kind', () => {
    let town: AskCorpus;
    const verdictOf = (question: string) => ask(town, { question, asOf }).status;
    beforeAll(async () => {
      town = await corpusOf([
        article('cup', [
          'Ellery Rovers won the Harbour Cup on Sunday, beating Tarrin United in front of 12,000 spectators.',
          '“It was a super day for all of Tarrin,” captain Dario Venn said.',
          'The Bank of the River Orr paid for the cup.',
        ]),
        article('strike', [
          'Dockers in Port Ellery ended their walkout on Monday, Pavel Renko, president of the Dockers Union, said.',
          'Many teachers had supported them.',
        ]),
        article('visit', [
          'Halden Mayor Ruth Calder met the fishers of Tarrin at the quays on Friday.',
          'Back in Halden she praised their courage.',
        ]),
        article('norway', [
          'Norway’s prime minister, Eva Lund, met fishers on Friday. In Lisbon, Socialist Mayor Rui Prata met nobody.',
          'Danish Prime Minister Ole Bach stayed at home.',
        ]),
        article('bridge', ['The bridge was paid for by Wilma Oduya, mayor of the town of Brask, she said in Orr.']),
      ]);
    });

    it.each([
      'Who won the Super Cup?',
      'How many spectators saw the Tarrin Cup?',
      'Who is president of the Teachers Union?',
      'Who is the mayor of Tarrin?',
      'Who is the mayor of Orr?',
      'Who is the prime minister of Portugal?',
    ])('is only related where another one is told of: %s', (question) => expect(verdictOf(question)).toBe('related'));

    it.each([
      'Who won the Harbour Cup?',
      'Who won the cup?',
      'Who paid for the Orr River Bank?',
      'Who is president of the Dockers Union?',
      'Who is the mayor of Halden?',
      'Who is the mayor of Brask?',
      'Who is the mayor of Lisbon?',
      'Who is the prime minister of Norway?',
      'Who is the prime minister of Denmark?',
      'Who is the mayor?',
    ])('is answered where it is told of that very one: %s', (question) => expect(verdictOf(question)).toBe('answered'));
  });

  describe('about a worth or a birth', () => {
    let auction: AskCorpus;
    const told = (question: string) => ask(auction, { question, asOf });
    beforeAll(async () => {
      auction = await corpusOf([
        article('vase', [
          'A vase from the wreck of the Anouk was sold in Skagen on Friday.',
          'Curator Mirela Sandu had kept the vase in a cellar for 12 years.',
          'The vase is said to be worth $40,000.',
        ]),
        article('bell', ['The bell of the Anouk weighs 31 kilos. Curator Odd Brask was born in Tarrin.']),
      ]);
    });

    it('is answered by the passage that prints the money or the birth', () => {
      expect(told('What is the vase from the wreck of the Anouk worth?').passages[0]?.id).toBe('vase#p3');
      expect(told('What is the vase from the wreck of the Anouk worth?').status).toBe('answered');
      expect(told('Where was curator Odd Brask born?').status).toBe('answered');
    });

    it('is only related where neither is printed', () => {
      expect(told('What is the bell of the Anouk worth?').status).toBe('related');
      expect(told('Where was curator Mirela Sandu born?').status).toBe('related');
    });
  });

  describe('about a time', () => {
    let harvest: AskCorpus;
    const told = (question: string) => ask(harvest, { question, asOf: '2025-11-01' as IsoDate });
    beforeAll(async () => {
      harvest = await corpusOf([
        article('ice', ['Divers rescued 14 seals from the nets off Skerry Point.'], { date: '2022-03-02' as IsoDate }),
        article(
          'net',
          ['Divers rescued 31 seals from nets off Skerry Point on Monday, more than in the same week last year.'],
          {
            date: '2023-06-07' as IsoDate,
          },
        ),
        article('year', ['In 2024 divers rescued 52 seals off Skerry Point.'], {
          date: '2025-02-20' as IsoDate,
        }),
        article('old', ['The lighthouse was built in 2021.'], { date: '2025-02-20' as IsoDate }),
      ]);
    });

    it.each([
      ['How many seals did divers rescue off Skerry Point in 2022?', 'ice#p1'],
      ['How many seals did divers rescue off Skerry Point in June 2023?', 'net#p1'],
      ['How many seals did divers rescue off Skerry Point on 5 June 2023?', 'net#p1'],
      ['How many seals did divers rescue off Skerry Point in 2024?', 'year#p1'],
    ])('is answered by what was printed or is told of then: %s', (question, id) => {
      const { status, passages } = told(question);
      expect([status, passages[0]?.id]).toEqual(['answered', id]);
    });

    it.each([
      'How many seals did divers rescue off Skerry Point in 2021?',
      'How many seals did divers rescue off Skerry Point in August 2023?',
      'How many seals did divers rescue off Skerry Point in 2019?',
    ])('is only related where nothing is of then: %s', (question) => expect(told(question).status).toBe('related'));

    it('takes no notice of a time still to come, or long before the first article', async () => {
      const corpus = await corpusOf([
        article('pier', ['The Skerry Point lighthouse will open to visitors, the keepers said.']),
        article('keeper', ['The first keeper of Skerry Point lighthouse was the whaler Odd Brask.']),
      ]);
      const status = (question: string) => ask(corpus, { question, asOf }).status;
      expect(status('Which lighthouse will open to visitors in 2026?')).toBe('answered');
      expect(status('In 1871, who was the first keeper of Skerry Point lighthouse?')).toBe('answered');
    });

    it('names a year that no article prints or is of', () => {
      expect(told('How many seals did divers rescue off Skerry Point in 2019?').uncovered).toEqual(['2019']);
      expect(told('How many seals did divers rescue off Skerry Point in 2022?').uncovered).toEqual([]);
    });
  });
});
