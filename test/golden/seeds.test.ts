import { existsSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { hasRuntime } from '../encoder/opened.ts';
import { answer, check, checkSlices, withEncoderOver, type Golden } from './golden.ts';

const SEEDS = '../shared/seeds';
const DAILY = '000_803af18d729c8acf';
const OAN = '002_a2a94f9facd6df14';
const REFUSALS = [`${DAILY}#p1`, `${DAILY}#p2`, `${DAILY}#p3`, `${OAN}#p1`, `${OAN}#p6`, `${OAN}#p7`];

const QUESTIONS: readonly Golden[] = [
  { question: 'How much fentanyl did Mexico seize?', first: [`${DAILY}#p9`] },
  { question: 'Who is the president of Brazil?', first: [], uncovered: ['Brazil'] },
  { question: 'How much heroin was seized?', first: [], uncovered: ['heroin'] },
  { question: 'Did Sheinbaum accept US troops?', first: REFUSALS },
  { question: 'did sheinbaum accept us troops?', first: REFUSALS, open: true },
  // In the words of the articles.
  { question: 'How much cocaine was seized?', first: [`${DAILY}#p9`] },
  { question: 'How many cartel leaders were extradited to the U.S.?', first: [`${DAILY}#p9`] },
  { question: 'How many national guard troops did Sheinbaum deploy?', first: [`${DAILY}#p8`] },
  { question: 'Which spokesman released a statement defending Trump’s position?', first: [`${DAILY}#p4`] },
  { question: 'What did Anna Kelly say about Mexico?', first: [`${OAN}#p8`] },
  { question: 'How long was the phone call between Trump and Sheinbaum?', first: [`${OAN}#p2`] },
  { question: 'What is the leading cause of death of Americans ages 18 to 44?', first: [`${OAN}#p4`] },
  // In other words.
  { question: 'Did Mexico let American soldiers in?', first: REFUSALS },
  { question: 'Did the Mexican leader turn down the American military?', first: REFUSALS },
  { question: 'What quantity of meth was confiscated?', first: [`${DAILY}#p9`] },
  { question: 'How many cartel bosses were handed over to the United States?', first: [`${DAILY}#p9`] },
  { question: 'Who spoke for the National Security Council?', first: [`${DAILY}#p4`], open: true },
  { question: 'Which groups were labeled foreign terrorists?', first: [`${DAILY}#p7`, `${DAILY}#p5`] },
  { question: 'How many soldiers did Mexico send to its southern frontier?', first: [`${DAILY}#p8`] },
  // Not answered.
  { question: 'How many cartel leaders were extradited to Canada?', first: [], uncovered: ['Canada'] },
  { question: 'What did Justin Trudeau say about the cartels?', first: [], uncovered: ['Justin', 'Trudeau'] },
  { question: 'When was the wall on the border with Guatemala finished?', first: [], uncovered: ['Guatemala'] },
  { question: 'How much marijuana did Colombia seize?', first: [] },
  { question: 'Who won the Super Bowl?', first: [] },
  // All words are there, the answer is not.
  { question: 'How old is Sheinbaum?', first: [] },
  { question: 'How much fentanyl did the US seize?', first: [], open: true },
];

describe.skipIf(!existsSync(SEEDS) || !hasRuntime)('golden questions on the two seed articles (needs ../shared/seeds and the encoder)', () => {
  const corpus = withEncoderOver(SEEDS);

  describe.each(['2025-05-07', '2025-06-20', '2026-01-10', '2030-01-01'])('asked on %s', (asOf) => {
    it.each(QUESTIONS)('$question', (golden) => check(corpus(), golden, asOf));
  });

  it.each(['Did Sheinbaum accept US troops?', 'did sheinbaum accept us troops?'])(
    'puts the refusals of both outlets first for %s',
    async (question) => {
      for (const asOf of ['2025-05-07', '2030-01-01']) {
        const { passages } = await answer(corpus(), question, asOf);
        expect(new Set(passages.slice(0, 2).map(({ article }) => article))).toEqual(new Set([DAILY, OAN]));
      }
    },
  );

  it('marks the sentence with the fentanyl, not the whole paragraph', async () => {
    const [first] = (await answer(corpus(), 'How much fentanyl did Mexico seize?', '2025-05-07')).passages;
    expect(first?.highlight?.start).toBe(first?.start);
    expect(first?.highlight?.end).toBeLessThan(first?.end ?? 0);
  });

  it('returns slices of the stored text only', async () => {
    for (const { question } of QUESTIONS) await checkSlices(corpus(), question, '2025-05-07');
  });
});
