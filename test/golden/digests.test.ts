import { beforeAll, describe, expect, it } from 'vitest';

import type { AskCorpus } from '../../src/answer/ask/ask.ts';
import { hasRuntime } from '../encoder/opened.ts';
import { answer, check, checkSlices, open, withEncoderOver, type Golden } from './golden.ts';

const DAILY = '2025-05-06-sheinbaum-refuses-troops';
const OAN = '2025-05-04-sheinbaum-rejects-offer';
const REFUSALS = [`${DAILY}#p1`, `${DAILY}#p2`, `${DAILY}#p4`, `${OAN}#p1`, `${OAN}#p8`, `${OAN}#p9`, `${OAN}#p11`];

const QUESTIONS: readonly Golden[] = [
  { question: 'How much fentanyl was seized?', first: [`${DAILY}#p11`], words: true },
  { question: 'How many kilos of cocaine did Mexican forces seize?', first: [`${DAILY}#p11`], words: true },
  { question: 'Did Sheinbaum accept US troops?', first: REFUSALS },
  { question: 'Did Mexico let American soldiers in?', first: REFUSALS },
  { question: 'How many cartel leaders were extradited?', first: [`${DAILY}#p12`] },
  { question: 'How long did Trump and Sheinbaum speak by telephone?', first: [`${OAN}#p2`] },
  { question: 'Who is James Hewitt?', first: [`${DAILY}#p5`], words: true },
  { question: 'What did Anna Kelly say?', first: [`${OAN}#p12`], open: true },
  { question: 'Who is the president of Brazil?', first: [], uncovered: ['Brazil'] },
  { question: 'How much heroin was seized?', first: [], uncovered: ['heroin'] },
  { question: 'Who won the Super Bowl?', first: [] },
];

describe.skipIf(!hasRuntime)('golden questions on the bundled digests (skipped without the encoder)', () => {
  const corpus = withEncoderOver('corpus');

  describe.each(['2025-05-07', '2030-01-01'])('asked on %s', (asOf) => {
    it.each(QUESTIONS)('$question', (golden) => check(corpus(), golden, asOf));
  });

  it('returns slices of the stored text only', async () => {
    for (const { question } of QUESTIONS) await checkSlices(corpus(), question, '2025-05-07');
  });
});

describe('golden questions on the bundled digests, by words only', () => {
  let corpus: AskCorpus;
  beforeAll(async () => {
    corpus = await open('corpus');
  });

  it.each(QUESTIONS.filter(({ first }) => first.length === 0))('does not answer $question', async (golden) =>
    check(corpus, golden, '2025-05-07'),
  );

  it.each(QUESTIONS.filter(({ words }) => words === true))('finds $question', async ({ question, first }) => {
    expect((await answer(corpus, question, '2025-05-07')).passages[0]?.id).toBeOneOf([...first]);
  });

  it('returns slices of the stored text only', async () => {
    for (const { question } of QUESTIONS) await checkSlices(corpus, question, '2025-05-07');
  });
});
