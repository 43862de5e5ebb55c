import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { timeline } from '../../../src/answer/timeline/timeline.ts';
import type { TimelineRequest } from '../../../src/answer/timeline/events.ts';
import type { Article, IsoDate } from '../../../src/corpus/article.ts';
import { article, corpusOf } from '../../index/corpus-of.ts';

/** A Tuesday. */
const TUESDAY = '2024-03-05' as IsoDate;

async function of(articles: readonly Article[], request: TimelineRequest = {}) {
  return timeline(await corpusOf(articles), request);
}

/** The days of the sentences of one article, as `printed → from`. */
async function days(sentence: string, date: IsoDate | null = TUESDAY): Promise<string[]> {
  const { events } = await of([article('a', [sentence], { date })]);
  return events.map(({ when }) => `${when.text} → ${when.from ?? 'undated'}${when.since ? ' on' : ''}`);
}

describe('a word of time', () => {
  it.each([
    ['The mayor said Saturday that the dam leaks.', 'Saturday → 2024-03-02'],
    ['The dam was closed on Tuesday.', 'on Tuesday → 2024-03-05'],
    ['The council will vote on Saturday.', 'on Saturday → 2024-03-09'],
    ['The dam broke on April 16, 2019.', 'on April 16, 2019 → 2019-04-16'],
    ['Divers found the leak on Feb. 20.', 'on Feb. 20 → 2024-02-20'],
    ['Divers found the leak last month.', 'last month → 2024-02'],
    ['The dam was built in 1936.', 'in 1936 → 1936'],
    ['The leak was found yesterday.', 'yesterday → 2024-03-04'],
    ['Police have seized 40 boats since early February.', 'since early February → 2024-02 on'],
  ])('is resolved by the day of print: %s', async (sentence, expected) => {
    expect(await days(sentence)).toEqual([expected]);
  });

  it.each([
    ['may be of this week or of the one before', 'Divers found the leak last Saturday.'],
    ['has no verb that tells whether it is over', 'Funeral for the engineer on Saturday.'],
    [
      'stands within a quotation, which was spoken on another day',
      'Roe said: “They came to the dam yesterday and left.”',
    ],
    ['is a round number', 'Divers found the leak two years ago.'],
    ['counts from another day than that of print', 'Roe spoke to the council in March of that year.'],
    ['is of an event that may be still to come', "The mayor was asked about Wednesday's vote."],
    ['has no year, and is months away', 'Prosecutors described the Oct. 6 raid on the dam.'],
    ['would be six days old where one day more fits as well', 'She arrived at the dam on Wednesday, officials said.'],
  ])('stays undated where it %s', async (_, sentence) => {
    expect((await days(sentence)).map((day) => day.split(' → ')[1])).toEqual(['undated']);
  });

  it.each([
    ['The deal expires Friday, officials said.', 'Friday'],
    ['The ceasefire ends Sunday, he said.', 'Sunday'],
    ['Polls close Sunday, officials said.', 'Sunday'],
    ['The ceasefire that was agreed last month ends on Sunday.', 'on Sunday'],
    ['The season ends Saturday, the league announced.', 'Saturday'],
    ['A hearing scheduled for Thursday was moved.', 'for Thursday'],
    ['Officials said that a hearing scheduled for Thursday was moved.', 'for Thursday'],
  ])('is not over because somebody spoke of it: %s', async (sentence, spoken) => {
    const of = (await days(sentence, '2025-05-06' as IsoDate)).filter((day) => /day/.test(day));
    expect(of.map((day) => day.replace(/^for /, ''))).toEqual([`${spoken.replace(/^for /, '')} → undated`]);
  });

  it.each(['May', 'June'])('behind the day of print is not of what is over: on %s 9', async (month) => {
    expect(await days(`She was born on ${month} 9.`, '2025-05-06' as IsoDate)).toEqual([`on ${month} 9 → undated`]);
    expect(await days('In May the strike ended on Friday.', '2025-05-06' as IsoDate)).toContain(
      'on Friday → 2025-05-02',
    );
  });

  it('of an article without a date is undated, but for one that says the whole date itself', async () => {
    expect(await days('The mayor said Saturday that the dam leaks.', null)).toEqual(['Saturday → undated']);
    expect(await days('The dam broke on April 16, 2019.', null)).toEqual(['on April 16, 2019 → 2019-04-16']);
  });

  it.each([
    'Roe told USA TODAY that the dam leaks.',
    'On the second Sunday of March clocks are moved.',
    'It was the first leak since 2004.',
    'The dam must be mended until May 2026.',
    'Profits rose over the past three months.',
  ])('that is of no time at which something happened is left out: %s', async (sentence) => {
    expect(await days(sentence)).toEqual([]);
  });

  it('says whether its day was added or printed', async () => {
    const { events } = await of([article('a', ['The dam broke on April 16, 2019. It was mended on Saturday.'])]);
    expect(events.map(({ when }) => when.added)).toEqual([false, true]);
  });
});

describe('a timeline', () => {
  const built = article('built', ['The dam was built in 1936.', 'A leak was found on Saturday.'], { source: 'Post' });
  const mended = article(
    'mended',
    ['The leak at the dam was mended on March 4, 2024.', 'Zebras were fed on March 1, 2024.'],
    {
      source: 'Courier',
      date: '2024-03-08' as IsoDate,
    },
  );

  it('is in order of the day spoken of, not of the day of print', async () => {
    const { events } = await of([mended, built]);
    expect(events.map(({ when }) => when.from)).toEqual(['1936', '2024-03-01', '2024-03-02', '2024-03-04']);
  });

  it('keeps to the days asked for, an open time included', async () => {
    const { events } = await of([mended, built], { after: '2024-03-02' as IsoDate, before: '2024-03-03' as IsoDate });
    expect(events.map(({ when }) => when.from)).toEqual(['2024-03-02']);
    const since = article('since', ['Police have seized 40 boats since January 2024.']);
    expect((await of([since], { after: '2024-03-02' as IsoDate })).events).toHaveLength(1);
    expect((await of([since], { before: '2023-12-31' as IsoDate })).events).toHaveLength(0);
  });

  it('leaves out what has no safe day where days are asked for, and else lists it last', async () => {
    const vague = article('vague', ['Divers found the leak two years ago.', 'It was mended on Saturday.']);
    expect((await of([vague])).events.map(({ when }) => when.from)).toEqual(['2024-03-02', null]);
    expect((await of([vague], { after: '2020-01-01' as IsoDate })).events).toHaveLength(1);
  });

  it('of a topic holds only what is about it', async () => {
    const { events } = await of([mended, built], { topic: 'zebras' });
    expect(events.map(({ text }) => text)).toEqual(['Zebras were fed on March 1, 2024.']);
    expect((await of([mended, built], { topic: 'ice skating' })).events).toEqual([]);
  });

  it('of a topic holds the same where the index was built anew around the same articles', async () => {
    const rain = article('a-rain', ['Rain fell over the hills.', 'The sun came out.', 'Snow lay in the valley.']);
    const topic = { topic: 'zebras' };
    expect((await of([rain, built, mended], topic)).events).toHaveLength(1);
    expect((await of([built, mended], topic)).events.map(({ text }) => text)).toEqual([
      'Zebras were fed on March 1, 2024.',
    ]);
    expect((await of([mended, rain, built], topic)).events).toHaveLength(1);
  });

  it('keeps to an outlet', async () => {
    const { events } = await of([mended, built], { source: 'Courier' });
    expect(new Set(events.map(({ article: id }) => id))).toEqual(new Set(['mended']));
  });

  it('names nearly the same sentence of another outlet once, and another figure by itself', async () => {
    const one = article('one', ['Fire destroyed the old harbour depot and killed 4 workers on Saturday.'], {
      source: 'Post',
    });
    const same = article('same', ['Fire destroyed the old harbour depot and killed 4 workers on Saturday.'], {
      source: 'Courier',
    });
    const other = article('other', ['Fire destroyed the old harbour depot and killed 6 workers on Saturday.'], {
      source: 'Wire',
    });
    const { events } = await of([one, same, other]);
    expect(events.map(({ also }) => also.map(({ source }) => source))).toEqual([['Courier'], []]);
  });

  it('counts articles that are not read for days', async () => {
    const french = article('fr', ['Le barrage a cédé le 3 mai 2019.'], { language: 'fr' });
    expect(await of([built, french])).toMatchObject({ unread: 1, older: 0 });
  });

  it('holds slices of the articles and real days, whatever is printed', async () => {
    const words = fc.constantFrom(
      ...'on in since until last next Saturday Monday’s today TODAY yesterday March April 16 16th 1999 2024 said will was “ ” , . ago two weeks year the of May'.split(
        ' ',
      ),
    );
    const paragraph = fc.array(words, { minLength: 1, maxLength: 30 }).map((some) => some.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.boolean(), async (paragraphs, dated) => {
        const made = article('made', paragraphs, { date: dated ? TUESDAY : null });
        const { events } = await of([made]);
        for (const { text, start, end, when } of events) {
          expect(made.text.slice(start, end)).toBe(text);
          expect(made.text.slice(when.start, when.end)).toBe(when.text);
          if (when.from !== null)
            expect(when.from).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
          if (when.from !== null && when.to !== null) expect(when.to >= when.from).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
