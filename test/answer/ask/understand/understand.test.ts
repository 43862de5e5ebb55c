import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { catalogueOf } from '../../../../src/answer/ask/understand/catalogue.ts';
import { MAX_QUESTION_CHARS } from '../../../../src/answer/ask/understand/text.ts';
import { understand } from '../../../../src/answer/ask/understand/understand.ts';
import type { Article, IsoDate } from '../../../../src/corpus/article.ts';
import { articles, asOf, understood } from './corpus.ts';

describe('an outlet asked for', () => {
  it.each([
    ['When did the wall crack, according to OAN?', 'One America News', 'When did the wall crack?'],
    ['According to the Guardian, how many lamps were found?', 'The Guardian', 'how many lamps were found?'],
    ['according to reuters how much was paid', 'Reuters', 'how much was paid'],
    ['What did the Guardian report about the ferry?', 'The Guardian', 'the ferry?'],
    ['what did the guardian say about the ferry', 'The Guardian', 'the ferry'],
    ['What does OAN write about how many lamps were found?', 'One America News', 'how many lamps were found?'],
    ['Did Reuters report that the mole was sold?', 'Reuters', 'the mole was sold?'],
    ['How many lamps did the Coast Gazette report?', 'Coast Gazette', 'How many lamps?'],
    ["OAN's coverage of the harbour wall", 'One America News', 'the harbour wall'],
    ['the Guardian article about the ferry', 'The Guardian', 'the ferry'],
    ['Who is named in the Guardian’s story on the wreck?', 'The Guardian', 'Who is named the wreck?'],
    ['articles from reuters about the mole', 'Reuters', 'the mole'],
    ['Which stories in The Week mention crates?', 'The Week', 'crates?'],
    ['How many crates were sold, in The Week?', 'The Week', 'How many crates were sold?'],
    ['In the Guardian, who denied a second wreck?', 'The Guardian', 'who denied a second wreck?'],
    ['How many lamps, as reported by the Guardian?', 'The Guardian', 'How many lamps?'],
    ['¿Cuántas lámparas se encontraron, según The Guardian?', 'The Guardian', '¿Cuántas lámparas se encontraron?'],
    ['¿Qué publicó OAN sobre el muro?', 'One America News', 'el muro?'],
  ])('%s', (question, source, matter) => {
    expect(understood(question)).toMatchObject({ filter: { source }, read: { source }, matter });
  });

  it.each([
    'How much did Reuters pay?',
    'How much did Fox News pay?',
    'What share of voters were asked in the Guardian poll?',
    'How many voters agree, according to the Reuters poll?',
    "Who won, according to Reuters' exit poll?",
    'Who died in the week of the storm?',
    'how many crates were sold in the week ending May 4',
    'What did the minister tell Reuters about the mole?',
    'Who resigned after the Guardian report on the ferry?',
    'Who works for the Guardian?',
    'What did Reuters say about its layoffs?',
    'Who wrote the op-ed in the Guardian?',
    'When was the column published in the Guardian?',
    'What did CNN report about the mole?',
    'according to the guardian of the harbour, who fell?',
    'Compare what Reuters and the Guardian report',
    'Who is the woman in the Guardian?',
    'Did the storm hit in time, according to OAN and the Guardian?',
  ])('is none in: %s', (question) => {
    expect(understood(question)).toMatchObject({ matter: question, filter: { source: undefined }, listed: false });
  });

  it('is nobody’s words', () => {
    expect(understood('What did OAN say about the wall?').read.person).toBeNull();
  });
});

describe('an author asked for', () => {
  it.each([
    ['articles by Ana Roe about the wall', 'Ana Roe', 'the wall'],
    ['What do stories by Brandt say about lamps?', 'Tomas Brandt', 'lamps?'],
    ['how many lamps, in articles written by tomas brandt', 'Tomas Brandt', 'how many lamps'],
    ["Ana Roe's articles on the wall", 'Ana Roe', 'the wall'],
    ['reports by Roe on the harbour', 'Roe', 'the harbour'],
    ['artículos de Ana Roe sobre el muro', 'Ana Roe', 'el muro'],
    ['What did Ana Roe write about the wall?', 'Ana Roe', 'the wall?'],
    ['what has ana roe reported on the wall', 'Ana Roe', 'the wall'],
  ])('%s', (question, author, matter) => {
    expect(understood(question)).toMatchObject({ filter: { author }, read: { author }, matter });
  });

  it.each([
    'articles about Ana Roe',
    'Who was injured by Ana Roe?',
    'Which book was written by Ana Roe?',
    'articles by Jane Doe about the wall',
    "stories by Ana Roe's lawyer",
    'What did Brandt write about the wall?',
    'What did Jane Doe write about the wall?',
    'What did Ana Roe say about the wall?',
  ])('is none in: %s', (question) => {
    expect(understood(question)).toMatchObject({ matter: question, filter: { author: undefined } });
  });
});

it('is read with the days of his writing', () => {
  expect(understood('What did Ana Roe write yesterday?')).toMatchObject({
    listed: true,
    filter: { author: 'Ana Roe', after: '2025-05-19', before: '2025-05-19' },
  });
});

describe('days of publication', () => {
  it.each([
    ['articles from May 2025 about the wall', '2025-05-01', '2025-05-31', 'the wall'],
    ['What do stories before 6 May 2025 say about the ferry?', undefined, '2025-05-05', 'the ferry?'],
    ['news since 4 May 2025 on the ferry', '2025-05-04', undefined, 'the ferry'],
    ['coverage of the ferry after 4 May 2025', '2025-05-05', undefined, 'the ferry'],
    ['articles published between 1 May and 6 May 2025 about lamps', '2025-05-01', '2025-05-06', 'lamps'],
    ['articles after 1 May 2025 and before 6 May 2025 about lamps', '2025-05-02', '2025-05-05', 'lamps'],
    ['stories about the ferry published before 6 May 2025', undefined, '2025-05-05', 'the ferry'],
    ['articles about the ferry from last week', '2025-05-12', '2025-05-18', 'the ferry'],
    ["yesterday's news on the ferry", '2025-05-19', '2025-05-19', 'the ferry'],
    ['articles from 2024 on the market', '2024-01-01', '2024-12-31', 'the market'],
    ['articles from 4 May 2025 on about the wall', '2025-05-04', undefined, 'the wall'],
    ['What was reported before 6 May 2025 about the ferry?', undefined, '2025-05-05', 'the ferry?'],
    ['Who found the lamps, published after 4 May 2025?', '2025-05-05', undefined, 'Who found the lamps?'],
    ['noticias de mayo de 2025 sobre el muro', '2025-05-01', '2025-05-31', 'el muro'],
    ['artículos publicados antes del 6 de mayo de 2025 sobre el muro', undefined, '2025-05-05', 'el muro'],
  ])('%s', (question, after, before, matter) => {
    expect(understood(question)).toMatchObject({
      filter: { after, before },
      read: { after: after ?? null, before: before ?? null },
      matter,
    });
  });

  it('is read of a report as well', () => {
    for (const question of [
      'What did OAN report before 6 May 2025 about the wall?',
      'What did OAN report about the wall before 6 May 2025?',
    ])
      expect(understood(question)).toMatchObject({
        filter: { source: 'One America News', after: undefined, before: '2025-05-05' },
        matter: 'the wall?',
      });
  });

  it.each([
    'What happened to the wall before 6 May 2025?',
    'How many people had died until 6 May 2025?',
    'Who will own the mole after 4 May 2025?',
    'What is closed after 4 May 2025?',
    'Who has run the mole since 4 May 2026?',
    'What happened since the 4 May 2025 storm?',
    'How many cases were reported in May 2025?',
    'How many cases had been reported before 6 May 2025?',
    'What is the title of the book published in February 2023?',
    'How many police reports from May 2025 name the ferry?',
    'In which journal was the 2022 study published?',
    'How many reports of theft in 2024 were there?',
  ])('is no day of what happened: %s', (question) => {
    expect(understood(question)).toMatchObject({ matter: question, filter: { after: undefined, before: undefined } });
  });

  it.each([
    ['How many people died since May 5?', '2025-05-05'],
    ['Who has run the mole since 2 December 2024?', '2024-12-02'],
    ['What happened after 4 May 2025?', '2025-05-05'],
    ['Since 4 May 2025, how many lamps were found?', '2025-05-04'],
  ])('bounds what happened since then, and stays a part of the question: %s', (question, after) => {
    expect(understood(question)).toMatchObject({ matter: question, filter: { after, before: undefined } });
  });

  it('is read without its year only where no other year may be meant', () => {
    const older = catalogueOf([...articles, { ...articles[0], date: '2023-05-01' } as Article]);
    const after = (question: string) => understand({ question, asOf }, older).filter.after;
    expect(after('How many people died since May 5?')).toBeUndefined();
    expect(after('How many people died since May 5, 2025?')).toBe('2025-05-05');
  });

  it('tells the times that are spoken of', () => {
    expect(understood('What happened to the wall in May 2025?').times).toMatchObject([
      { text: 'in May 2025', from: '2025-05', to: '2025-05' },
    ]);
  });
});

describe('an order', () => {
  it.each([
    ["What's the latest on the strike?", 'newest', 'the strike?'],
    ['latest news about the strike', 'newest', 'the strike'],
    ['Show me the most recent articles on the ferry', 'newest', 'the ferry'],
    ['most recent report on the ferry', 'newest', 'the ferry'],
    ['What is the latest from Tarrin?', 'newest', 'from Tarrin?'],
    ['strike in Tarrin, latest news', 'newest', 'strike in Tarrin'],
    ['tarrin strike latest', 'newest', 'tarrin strike'],
    ['lamps found in the ferry, newest first', 'newest', 'lamps found in the ferry'],
    ['What was the first article about the ferry?', 'oldest', 'the ferry?'],
    ['earliest coverage of the strike', 'oldest', 'the strike'],
    ['newest figures on lamps', 'newest', 'figures on lamps'],
    ['What are the latest numbers for the ferry?', 'newest', 'What are the numbers for the ferry?'],
    ['most recent lamp seizures', 'newest', 'lamp seizures'],
    ['últimas noticias sobre el muro', 'newest', 'el muro'],
  ])('%s', (question, order, matter) => {
    expect(understood(question)).toMatchObject({ order, read: { order }, matter });
  });

  it.each([
    'Who was the first woman to cross the harbour?',
    'What did the latest quarter bring?',
    'How many crates were sold in the first quarter?',
    'Which company is the latest tech giant to cut jobs?',
    'What did the latest jobs report say?',
    'What is the latest in a string of storms?',
    'Who is the oldest person alive, according to latest data?',
    'Which paper first reported the loss?',
    'How many people died in the first reports?',
    'Who is the latest?',
    'Who was caught in the latest arrests?',
    'What did the most recent figures show?',
    'Who published the newest figures on lamps?',
  ])('is none in: %s', (question) => {
    expect(understood(question)).toMatchObject({ matter: question, order: 'relevance', listed: false });
  });
});

describe('a list of articles', () => {
  it.each([
    ['articles by Ana Roe', { author: 'Ana Roe' }, 'relevance'],
    ['What are the latest stories from the Guardian?', { source: 'The Guardian' }, 'newest'],
    ['Show me all articles from May 2025', { after: '2025-05-01', before: '2025-05-31' }, 'relevance'],
    ['latest news', {}, 'newest'],
    ['What did Reuters report?', { source: 'Reuters' }, 'relevance'],
  ])('%s', (question, filter, order) => {
    expect(understood(question)).toMatchObject({ listed: true, filter, order, matter: question });
  });

  it('is none where something is asked', () => {
    expect(understood('newest articles about lamps from the Guardian')).toMatchObject({
      listed: false,
      filter: { source: 'The Guardian' },
      order: 'newest',
      matter: 'lamps',
    });
  });

  it('needs something to tell them by', () => {
    expect(understood('all articles').listed).toBe(false);
    expect(understood('all articles', { author: 'Roe' }).listed).toBe(true);
    expect(understood('articles about the ferry', { author: 'Roe' }).listed).toBe(false);
  });
});

describe('options typed among the words', () => {
  it.each([
    ['lamps found source:OAN', { source: 'One America News' }, 'lamps found'],
    [
      'lamps found source: the guardian after: 2025-05-01',
      { source: 'The Guardian', after: '2025-05-01' },
      'lamps found',
    ],
    ['before: May 2025 lamps found', { before: '2025-05-31' }, 'lamps found'],
    ['lamps author:"Ana Roe" before:2025-05-06', { author: 'Ana Roe', before: '2025-05-06' }, 'lamps'],
    ['lamps source:Nowhere', { source: 'Nowhere' }, 'lamps'],
  ])('%s', (question, filter, matter) => {
    expect(understood(question)).toMatchObject({ filter, matter });
  });

  it.each([
    'Who is the source: the minister or his aide?',
    'What was the source: OAN or Reuters?',
    'What came after: the storm or the flood?',
  ])('are none in: %s', (question) => {
    expect(understood(question)).toMatchObject({ matter: question, filter: { source: undefined, after: undefined } });
  });
});

describe('options given beside the question', () => {
  it('win over the words', () => {
    expect(understood('lamps, according to OAN', { source: 'Guardian' })).toMatchObject({
      filter: { source: 'Guardian' },
      read: { source: null },
      matter: 'lamps, according to OAN',
    });
    const after = '2025-05-10' as IsoDate;
    expect(understood('articles before 6 May 2025 on lamps', { after }).filter).toMatchObject({
      after,
      before: undefined,
    });
  });

  it('may be said twice', () => {
    expect(understood('lamps, according to OAN', { source: 'oann.com' })).toMatchObject({
      filter: { source: 'oann.com' },
      read: { source: null },
      matter: 'lamps',
    });
  });

  it('alone count where the words are taken literally', () => {
    const question = 'latest articles by Ana Roe about Shienbaum, according to OAN';
    expect(understood(question, { literally: true, dated: true })).toMatchObject({
      matter: question,
      order: 'relevance',
      filter: { source: undefined, author: undefined, dated: true },
      read: { source: null, author: null, person: null, order: 'relevance', spelled: [] },
    });
  });
});

describe('a misspelt name', () => {
  it.each([
    ['Did Shienbaum warn of the storm?', 'Shienbaum', 'Sheinbaum', 'Did Sheinbaum warn of the storm?'],
    ["What was shienbaum's warning?", 'shienbaum', 'Sheinbaum', "What was Sheinbaum's warning?"],
    ['which wreck lies off san bernado', 'bernado', 'Bernardo', 'which wreck lies off san Bernardo'],
    ['What did Tomas Ostrovski say?', 'Ostrovski', 'Ostrowski', 'What did Tomas Ostrowski say?'],
  ])('%s', (question, typed, as, matter) => {
    const right = question.startsWith('What was') ? question.toLowerCase() : question;
    expect(understood(right)).toMatchObject({
      read: { spelled: [{ typed, as }] },
      matter: question === right ? matter : matter.replace('What', 'what'),
    });
  });

  it.each([
    'Did Sheinbaum warn of it?',
    'Who is Jonas Ostrovski?',
    'Which lambs were found?',
    'Where is San Fernando?',
    'who sold the cratse of herring',
    '¿Quién es Shienbaum?'.replace('Shienbaum', 'Bernarda'),
  ])('is none in: %s', (question) => {
    expect(understood(question)).toMatchObject({ read: { spelled: [] }, matter: question });
  });

  it('is put right before filters are read', () => {
    expect(understood('How much was paid, according to Retuers?')).toMatchObject({
      filter: { source: 'Reuters' },
      read: { spelled: [{ typed: 'Retuers', as: 'Reuters' }] },
    });
  });
});

describe('whose words are asked for', () => {
  it.each([
    ['What did Sheinbaum say about the wall?', 'Sheinbaum', 'the wall'],
    ['what has the harbour master said', 'the harbour master', null],
    ['How did Tomas Ostrowski first react to the wreck?', 'Tomas Ostrowski', 'to the wreck'],
    ['What is Sheinbaum saying about the storm, according to OAN?', 'Sheinbaum', 'the storm'],
    ['¿Qué dijo Sheinbaum sobre el muro?', 'Sheinbaum', 'el muro'],
  ])('%s', (question, who, about) => {
    expect(understood(question)).toMatchObject({ read: { person: who }, said: { who, about } });
  });

  it.each(['What is the wreck called?', 'What did she say?', 'What was the boat that Ana Roe described?'])(
    'is nobody in: %s',
    (question) => {
      expect(understood(question).read.person).toBeNull();
    },
  );
});

describe('any question', () => {
  it('is read in its language', () => {
    expect(understood('¿Qué ciudad fue capital de los godos?').language).toBe('es');
    expect(understood('Who is El Chapo?').language).toBe('en');
    expect(understood('Quién escribió el guion de The Crown').language).toBe('es');
  });

  it('is cut between words', () => {
    const { text, matter } = understood('harbour '.repeat(200));
    expect(text.length).toBeLessThanOrEqual(MAX_QUESTION_CHARS);
    expect(text).toMatch(/harbour$/);
    expect(matter).toBe(text);
  });

  it('says which words only set the scene', () => {
    const { matter, framing } = understood('How many lamps were recently found, according to Jane Doe?');
    expect(framing.map(({ start, end }) => matter.slice(start, end))).toEqual(['recently', 'according']);
  });

  /** What questions are made of that say of which articles they are asked. */
  const piece = fc.constantFrom(
    ...'according to|OAN|the Guardian|Reuters|The Week|what did|report|say|about|articles|by|Ana Roe|Roe|from|May 2025|before 6 May 2025|and|since|latest|news|on|first|in|published|lamps|Shienbaum|san bernado|source:|after:|2025-05-01|"|,|?|.|(|)|-|’s|según|sobre|noticias de|últimas|the|wreck|how many|show me|newest first|it'.split(
      '|',
    ),
  );
  const question = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 1200 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  );

  it('is understood, and never as nothing', () => {
    fc.assert(
      fc.property(question, (text) => {
        const found = understood(text);
        expect(found.text.length).toBeLessThanOrEqual(MAX_QUESTION_CHARS);
        expect(found.matter === '').toBe(text.trim() === '');
        for (const { start, end } of [...found.framing, ...found.times]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(found.matter.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing left to read in its matter', () => {
    fc.assert(
      fc.property(question, (text) => {
        const { matter } = understood(text);
        expect(understood(matter).matter).toBe(matter);
      }),
      { numRuns: 500 },
    );
  });
});
