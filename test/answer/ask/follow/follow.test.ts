import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { AskAnswer, AskRequest } from '../../../../src/answer/answer.ts';
import { ask, type AskCorpus } from '../../../../src/answer/ask/ask.ts';
import { followedOf } from '../../../../src/answer/ask/follow/followed.ts';
import type { IsoDate } from '../../../../src/corpus/article.ts';
import { article, corpusOf } from '../../../index/corpus-of.ts';

const asOf = '2024-03-06' as IsoDate;
const ARTICLES = [
  article('harbour', [
    'Customs officers in Tarrin seized 80 kilos of heroin and 12 tons of untaxed tobacco.',
    'Harbour master Laura Ostrow refused an offer of soldiers to guard the quay.',
    'The ferry to Brill sank in a storm on Monday, and nobody drowned.',
  ]),
  article('mirror', ['Officers in Tarrin seized heroin at the quay, 75 kilos of it.', 'Fishermen lost millions.'], {
    source: 'Coast Mirror',
  }),
  article('bees', ['A beekeeper of Ulm counted forty hives of bees in her orchard.'], { source: 'Garden Weekly' }),
];

describe('a question that follows an answer', () => {
  let corpus: AskCorpus;
  beforeAll(async () => {
    corpus = await corpusOf(ARTICLES);
  });
  const answer = (question: string, rest: Partial<AskRequest> = {}) => ask(corpus, { question, asOf, ...rest });
  const after = async (before: string, question: string, rest: Partial<AskRequest> = {}) =>
    answer(question, { follows: followedOf(await answer(before)), ...rest });
  const timeless = ({ ms, ...rest }: AskAnswer) => ({ ...rest, took: ms >= 0 });

  it('is read as a whole one, and says so', async () => {
    const { passages, searched, question } = await after('How much heroin was seized?', 'and tobacco?');
    expect(searched).toMatchObject({ leans: true, matter: 'How much tobacco was seized?' });
    expect(question).toBe('and tobacco?');
    expect(passages[0]?.id).toBe('harbour#p1');
  });

  it.each([
    'How many hives of bees did the beekeeper of Ulm count?',
    'Who refused an offer of soldiers?',
    'Who won the election?',
    '¿Quién rechazó los soldados?',
  ])('is answered as if nothing had been asked before where it begins anew: %s', async (question) => {
    expect(timeless(await after('How much heroin was seized?', question))).toEqual(timeless(await answer(question)));
  });

  it('is taken as typed on demand', async () => {
    const literally = { literally: true };
    expect(timeless(await after('How much heroin was seized?', 'and tobacco?', literally))).toEqual(
      timeless(await answer('and tobacco?', literally)),
    );
  });

  it('asks another outlet', async () => {
    const first = await answer('How much heroin was seized?');
    const { understood, passages, searched } = await answer('and in the other outlet?', { follows: followedOf(first) });
    expect(searched.matter).toBe('How much heroin was seized?');
    expect(understood.source).not.toBe(first.passages[0]?.citation.source);
    expect(passages[0]?.citation.source).toBe(understood.source);
  });

  it.each(['and tobacco?', 'who says so?', 'and in the other outlet?', 'when was that?'])(
    'gets the same answer where it is asked again as it was read: %s',
    async (typed) => {
      const once = await after('How much heroin was seized?', typed);
      const { question, filter, behind } = once.searched.meant ?? expect.fail('it leans');
      const again = await answer(question, { ...filter, behind });
      expect(again.passages).toEqual(once.passages);
      expect(again.understood).toEqual(once.understood);
      expect(followedOf(again)).toEqual(followedOf(once));
    },
  );

  it('says so where no other outlet prints anything of the matter', async () => {
    const bees = await after('How many hives of bees did the beekeeper of Ulm count?', 'and in the other outlet?');
    expect(bees).toMatchObject({ status: 'nothing', passages: [], searched: { leans: true, noOther: true } });
    const { question, filter, behind } = bees.searched.meant ?? expect.fail('it leans');
    expect((await answer(question, { ...filter, behind })).searched.noOther).toBe(true);
  });

  it('finds no other outlet among those that are left out', async () => {
    const without = ['Coast Mirror'];
    const { understood, searched } = await after('How much heroin was seized?', 'and in the other outlet?', {
      without,
    });
    expect(understood.source).not.toBe('Coast Mirror');
    expect(searched.noOther).toBe(understood.source === null);
  });

  it('keeps to the limits of the question before, unless it has its own', async () => {
    const follows = followedOf(await answer('How much heroin was seized?', { source: 'Coast Mirror' }));
    expect((await answer('and tobacco?', { follows })).understood.source).toBe('Coast Mirror');
    const own = await answer('and tobacco?', { follows, source: 'Garden Weekly' });
    expect(own.understood.source).toBe('Garden Weekly');
  });

  it('is answered after passages that are gone and after an answer that found nothing', async () => {
    const none = followedOf(await answer('How much heroin was seized?', { source: 'Nobody' }));
    expect(none.passages).toEqual([]);
    for (const follows of [none, { ...none, source: null, passages: ['gone#p1', 'no id', ''] }])
      expect((await answer('and tobacco?', { follows })).searched.leans).toBe(true);
  });

  it('never fails, and says how it was read wherever it leans', async () => {
    const follows = followedOf(await answer('How much heroin was seized?'));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string(), async (typed, before) => {
        const { searched } = await answer(typed, { follows: { ...follows, question: before } });
        expect(searched.leans && /[\p{L}\p{N}]/u.test(typed + before) && searched.matter === '').toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
