import { describe, expect, it } from 'vitest';

import { set, type Sentence } from '../../src/words/sentence.ts';
import { wordsFor } from '../../src/words/words.ts';

const words = wordsFor('en-GB');
const starred = (sentence: Sentence) =>
  set(sentence, {
    plain: (text) => text.replaceAll('*', '\\*'),
    strong: (text) => `**${text.replaceAll('*', '\\*')}**`,
    link: (text) => `<${text}>`,
    command: (text) => `/${text}`,
  });

const cited = {
  article: 'harbour',
  paragraph: 9,
  source: 'Daily Harbour',
  title: null,
  byline: ['Ana Lopez'],
  date: '2025-05-06',
  url: null,
  kind: 'article' as const,
};

describe('a citation line', () => {
  it('gives outlet, author, date as text and paragraph', () => {
    expect(set(words.citationLine(cited))).toBe('Daily Harbour · Ana Lopez · 6 May 2025 · ¶9');
  });
  it('says undated, leaves out an unknown author, shows id and link when there are any', () => {
    const line = words.citationLine({ ...cited, date: null, byline: [], url: 'https://example.org/a' }, 'harbour#p9');
    expect(set(line)).toBe('Daily Harbour · undated · ¶9 · id harbour#p9 · https://example.org/a');
  });
  it('calls a digest a digest', () => {
    expect(set(words.citationLine({ ...cited, kind: 'digest' }))).toBe(
      'digest of Daily Harbour, 6 May 2025 · Ana Lopez · ¶9',
    );
    expect(set(words.shortCitation({ ...cited, kind: 'digest', paragraph: null }))).toBe(
      'digest of Daily Harbour, 6 May 2025',
    );
  });
  it('counts the other places that it does not name', () => {
    expect(set(words.alsoIn([cited], 1))).toBe('also in Daily Harbour, 6 May 2025, ¶9 and 1 more place');
    expect(set(words.alsoIn([cited, cited], 4))).toMatch(/¶9, .*¶9 and 4 more places$/);
    expect(set(words.alsoIn([cited, cited]))).toMatch(/¶9 and .*¶9$/);
  });
  it('never leaves the outlet out', () => {
    expect(set(words.citationLine({ ...cited, source: null, byline: [] }))).toBe('unknown outlet · 6 May 2025 · ¶9');
  });
  it('names two authors with and, and counts a crowd', () => {
    expect(set(words.citationLine({ ...cited, byline: ['A B', 'C D'] }))).toContain('A B and C D');
    expect(set(words.citationLine({ ...cited, byline: ['A B', 'C D', 'E F', 'G H'] }))).toContain('A B and 3 others');
  });
  it('writes whole, month and year dates', () => {
    expect(['2025-05-06', '2025-05', '2025', null].map(words.dateText)).toEqual([
      '6 May 2025',
      'May 2025',
      '2025',
      'undated',
    ]);
  });
});

describe('when nothing answers', () => {
  const looked = (articles: number, unmet: string | null = null) => ({ articles, unmet, filtered: false });

  it('says so, counts the articles and names the word', () => {
    expect(starred(words.noAnswer(looked(2), ['heroin']))).toBe(
      'Found nothing in the 2 articles that answers that. No passage mentions **heroin**.',
    );
    expect(starred(words.noAnswer(looked(1), []))).toBe('Found nothing in the 1 article that answers that.');
    expect(starred(words.uncoveredWords(['heroin', 'opium', 'khat'], false))).toBe(
      'No passage mentions **heroin**, **opium** or **khat**.',
    );
  });
  it('speaks of the articles searched where a filter left others out', () => {
    expect(starred(words.noAnswer({ ...looked(1), filtered: true }, ['cocaine']))).toBe(
      'Found nothing in the 1 article that answers that. No passage of the articles searched mentions **cocaine**.',
    );
  });
  it('says of a word that may be printed only that the answer was not found', () => {
    expect(starred(words.noAnswer(looked(2, 'Peru'), []))).toBe(
      'Found nothing in the 2 articles that answers that. No passage found that says what is asked about **Peru**.',
    );
  });
  it('says nothing of words where no article was looked at', () => {
    expect(starred(words.noAnswer(looked(0, 'Peru'), ['heroin']))).toBe('No article fits these filters.');
  });
  it('disarms marks in the words of the question', () => {
    expect(starred(words.noAnswer(looked(2), ['he*ro*in']))).toContain('**he\\*ro\\*in**');
  });
});

describe('what was read out of the words', () => {
  type Given = Parameters<typeof words.readAs>[1];
  const nothing = { source: null, author: null, after: null, before: null };
  const said = (understood: object, given: Given = {}, searched: object = {}) => {
    const answer = {
      understood: { ...nothing, ...understood },
      searched: { order: 'relevance', spelled: [], matter: '', leans: false, ...searched },
    };
    const sentence = words.readAs(answer as Parameters<typeof words.readAs>[0], given);
    return sentence === null ? null : set(sentence);
  };

  it('names outlet, author and days', () => {
    expect(said({ source: 'OAN', before: '2025-05-05' })).toBe('read as: outlet OAN, before 6 May 2025');
    expect(said({ author: 'Ana Roe', after: '2025-05-07' })).toBe('read as: author Ana Roe, since 7 May 2025');
  });

  it.each([
    [null, '2025-04-30', 'before 1 May 2025'],
    [null, '2024-12-31', 'before 1 January 2025'],
    ['2025-05-01', null, 'since 1 May 2025'],
    ['2025-05-06', '2025-05-06', 'dated 6 May 2025'],
    ['2024-02-01', '2024-02-29', 'dated February 2024'],
    ['2024-02-01', '2024-02-28', 'dated 1 February 2024 to 28 February 2024'],
    ['2024-12-01', '2024-12-31', 'dated December 2024'],
    ['2024-01-01', '2024-12-31', 'dated 2024'],
    ['2023-01-01', '2024-12-31', 'dated 1 January 2023 to 31 December 2024'],
    ['2025-05-02', '2025-05-31', 'dated 2 May 2025 to 31 May 2025'],
  ])('says the days from %s to %s as %s', (after, before, expected) => {
    expect(said({ after, before })).toBe(`read as: ${expected}`);
  });

  it('leaves out what was given as an option, and is nothing where all was', () => {
    expect(said({ source: 'OAN', before: '2025-05-05' }, { source: 'oan' })).toBe('read as: before 6 May 2025');
    expect(said({ source: 'OAN', before: '2025-05-05' }, { source: 'oan', before: '2025-05-05' })).toBeNull();
    expect(said({})).toBeNull();
  });

  it('names misspelt names and the order', () => {
    const spelled = [{ typed: 'Shienbaum', as: 'Sheinbaum' }];
    expect(said({}, {}, { spelled })).toBe('read as Sheinbaum (typed Shienbaum)');
    expect(said({}, {}, { order: 'newest' })).toBe('newest first');
    expect(said({}, {}, { order: 'oldest' })).toBe('oldest first');
    expect(said({ source: 'OAN' }, {}, { spelled, order: 'newest' })).toBe(
      'read as: outlet OAN, Sheinbaum (typed Shienbaum) · newest first',
    );
  });

  it('says in the terminal how it is taken back', () => {
    const taken = (inChat: boolean) => set(words.takenBack(['newest first'], inChat));
    expect(taken(false)).toBe('newest first · --literally searches the words as typed');
    expect(taken(true)).toBe('newest first · literally: yes searches the words as typed');
  });

  it('is disarmed like everything that is not ours', () => {
    const answer = {
      understood: { ...nothing, source: 'O*N' },
      searched: { order: 'relevance', spelled: [], matter: '', leans: false },
    } as const;
    expect(starred(words.readAs(answer, {}) ?? [])).toBe('read as: outlet O\\*N');
  });
});

describe('an answer by words only', () => {
  it('is told where the passages are counted', () => {
    expect(set(words.searched(1, 2, true))).toBe('1 passage · 2 articles searched · by words only');
    expect(set(words.searched(5, 2))).toBe('5 passages · 2 articles searched');
  });
});

describe('speakers', () => {
  const ana = { name: 'Ana Lopez', role: 'mayor of Harbour', quotes: 5, sources: 2 };
  const bo = { name: 'Bo Li', role: null, quotes: 1, sources: 1 };
  it('are offered with their counts', () => {
    expect(words.speakerChoice(ana)).toBe('Ana Lopez — 5 quotes, 2 sources');
    expect(words.speakerChoice(bo)).toBe('Bo Li — 1 quote, 1 source');
  });
  it('stand above what is shown of theirs', () => {
    expect(starred(words.speakerHeading(ana, { quotes: 5, reported: 1, sources: 2 }))).toBe(
      '**Ana Lopez** — mayor of Harbour · 5 quotes · 2 sources',
    );
    expect(starred(words.speakerHeading(ana, { quotes: 1, reported: 0, sources: 1 }))).toBe(
      '**Ana Lopez** — mayor of Harbour · 1 of 5 quotes · 1 source',
    );
    expect(starred(words.speakerHeading(ana, { quotes: 0, reported: 2, sources: 1 }))).toBe(
      '**Ana Lopez** — mayor of Harbour · 0 of 5 quotes · 2 statements, reported · 1 source',
    );
    expect(starred(words.speakerHeading({ ...bo, quotes: 0 }, { quotes: 0, reported: 1, sources: 1 }))).toBe(
      '**Bo Li** · 1 statement, reported · 1 source',
    );
  });
  it('that are unknown are answered with the closest names and all of them', () => {
    expect(starred(words.unknownSpeaker('Ebrard', [ana], [ana, bo], 0))).toBe(
      'No quotes by “Ebrard”. Closest: **Ana Lopez** (5). All speakers: Ana Lopez, Bo Li.',
    );
    expect(starred(words.unknownSpeaker('Ebrard', [], [], 0))).toBe(
      'No quotes by “Ebrard”. The articles quote nobody.',
    );
  });
  it('that are named but not quoted are said to be, with the number of articles', () => {
    expect(starred(words.unknownSpeaker('Ebrard', [], [ana], 3))).toBe(
      '“Ebrard” is named in 3 articles, not quoted. All speakers: Ana Lopez.',
    );
    expect(starred(words.noQuoteFits({ ...bo, quotes: 0 }, null, 1))).toBe(
      '**Bo Li** is named in 1 article, not quoted.',
    );
  });
  it('of one name are asked about with their roles', () => {
    expect(starred(words.whichSpeaker('Lopez', [ana, { ...bo, name: 'Eva Lopez' }]))).toBe(
      '“Lopez” fits 2 people: **Ana Lopez**, mayor of Harbour (5); **Eva Lopez** (1). Which one?',
    );
  });
  it('are shown with the mouths the words went through', () => {
    const chain = [
      { name: 'Ana Lopez', as: 'recounted' as const },
      { name: 'The Associated Press', as: 'reported' as const },
    ];
    expect(set(words.chainText(chain))).toBe('recounted by Ana Lopez · reported by The Associated Press');
  });
});

describe('figures', () => {
  it('give ranges, hedges and other readings', () => {
    expect(words.amount(4535.924, 5000, 'kg')).toBe('4,536–5,000 kg');
    const text = '40 kilos';
    expect(['~', '>', '<'].map((modifier) => words.figureText({ text, modifier }))).toEqual([
      '≈ 40 kilos',
      '≥ 40 kilos',
      '≤ 40 kilos',
    ]);
    expect(words.figureText({ text, hedged: 'some 40 kilos', modifier: '~' })).toBe('some 40 kilos');
    expect(set(words.otherReading(5000, null, 'kg', 'metric tons'))).toBe('or 5,000 kg (metric tons)');
    expect(set(words.otherReading(4000, 5000, 'kg', 'metric tons'))).toBe('or 4,000–5,000 kg (metric tons)');
  });
  it('say why there is no sum, and which outlets are silent', () => {
    expect(set(words.noSumBecause('cocaine', 'the periods differ'))).toBe('No sum for cocaine: the periods differ.');
    expect(set(words.noSumBecause('person', 'the periods differ', 'arrest'))).toBe(
      'No sum for person (arrests): the periods differ.',
    );
    expect(set(words.oneOutletOnly('Daily Harbour', ['OAN']))).toBe(
      'One outlet only: Daily Harbour; OAN prints no such figures.',
    );
  });
  it('count the other events', () => {
    expect(set(words.otherEvents({ extradition: 1, deployment: 1 }))).toBe(
      '2 other figures: extradition 1, deployment 1. Shown with event: all.',
    );
    expect(set(words.otherEvents({}))).toBe('');
  });
});

describe('errors', () => {
  it('give an example of what would be right', () => {
    expect(set(words.badDate('after', '4 Mayy'))).toBe(
      'after: “4 Mayy” is not a date. Write it like 2025-05-04, 4 May 2025 or yesterday.',
    );
    expect(set(words.afterLaterThanBefore('2025-05-06', '2025-05-04'))).toContain('Swap the two');
  });
});

describe('the language', () => {
  it('falls back to English where it is not there yet', () => {
    expect(wordsFor('xx')).toBe(wordsFor('en-US'));
  });
});

describe('what a short answer comes to in figures', () => {
  const figure = {
    ...{ text: '500 pounds', item: 'cocaine', value: 500, valueMax: null, unit: 'pound', unitNormalized: 'kg' },
    normalized: { value: 226.796, valueMax: null, unit: 'kg' },
  };
  it('is the item with its amount in the normal unit', () => {
    expect(set(words.inFigures(figure))).toBe('In figures: cocaine, 226.796 kg');
    const money = { value: 5_500_000, valueMax: null, unit: 'USD' };
    expect(set(words.inFigures({ ...figure, text: '$5.5 million', item: null, normalized: money }))).toBe(
      'In figures: 5,500,000 USD',
    );
  });
  it('is not said where it is what is printed', () => {
    const count = { value: 3000, valueMax: null, unit: 'count' };
    expect(words.inFigures({ ...figure, text: '3,000 soldiers', unit: '-', normalized: count })).toEqual([]);
  });
});
