import { describe, expect, it } from 'vitest';

import { ask } from '../../src/answer/ask/ask.ts';
import type { Followed } from '../../src/answer/answer.ts';
import { followedOf } from '../../src/answer/ask/follow/followed.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
import { hasRuntime } from '../encoder/opened.ts';
import { withEncoderOver } from './golden.ts';

const DAILY = '2025-05-06-sheinbaum-refuses-troops';
const OAN = '2025-05-04-sheinbaum-rejects-offer';

/** What is typed, how it is read (`null` where it begins anew), and what may come first. */
type Turn = readonly [typed: string, readAs: string | null, first: readonly string[]];

const TALKS: readonly (readonly Turn[])[] = [
  [
    ['How much fentanyl was seized?', null, [`${DAILY}#p11`]],
    ['and cocaine?', 'How much cocaine was seized?', [`${DAILY}#p11`]],
    ['in May?', 'How much cocaine was seized in May?', [`${DAILY}#p11`]],
    ['How many cartel leaders were extradited?', null, [`${DAILY}#p12`]],
  ],
  [
    ['How long did Trump and Sheinbaum speak by telephone?', null, [`${OAN}#p2`]],
    ['when was that?', 'when was that (Trump and Sheinbaum speak by telephone)?', [`${OAN}#p2`]],
    ['Who is James Hewitt?', null, [`${DAILY}#p5`]],
    ['what did he say?', 'what did James Hewitt say?', [5, 6, 7].map((number) => `${DAILY}#p${number}`)],
  ],
  [
    ['Did Sheinbaum accept US troops?', null, [1, 8, 9, 11].map((number) => `${OAN}#p${number}`)],
    ['and in the other outlet?', 'Did Sheinbaum accept US troops?', [1, 2, 3, 4].map((number) => `${DAILY}#p${number}`)],
    ['how many soldiers did she deploy?', 'how many soldiers did she deploy (Sheinbaum accept US troops)?', [`${DAILY}#p10`]],
    ['Who is Anna Kelly?', null, [`${OAN}#p12`]],
  ],
];

describe.skipIf(!hasRuntime)('talks about the bundled digests (skipped without the encoder)', () => {
  const corpus = withEncoderOver('corpus');

  it.each(TALKS.map((talk) => [talk[0]?.[0], talk] as const))('%s', async (_first, talk) => {
    let follows: Followed | undefined;
    for (const [question, readAs, first] of talk) {
      const answer = await ask(corpus(), { question, asOf: '2025-05-07' as IsoDate, follows });
      const { leans, matter } = answer.searched;
      expect([question, leans ? matter : null]).toEqual([question, readAs]);
      expect(answer.passages[0]?.id).toBeOneOf([...first]);
      follows = followedOf(answer);
    }
  });
});
