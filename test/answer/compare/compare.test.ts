import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compare } from '../../../src/answer/compare/compare.ts';
import type { Comparison, CompareRequest, FindingKind } from '../../../src/answer/compare/comparison.ts';
import { commonWords } from '../../../src/answer/compare/wordings.ts';
import { wordsOf } from '../../../src/answer/check-quote/align.ts';
import type { Article, IsoDate } from '../../../src/corpus/article.ts';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { extractSpeech } from '../../../src/extract/speech/quote.ts';
import { LedgerBuilder } from '../../../src/index/ledger/ledger.ts';
import { buildPeople } from '../../../src/index/people/people.ts';
import { article, corpusOf } from '../../index/corpus-of.ts';

async function of(articles: readonly Article[], request: CompareRequest): Promise<Comparison> {
  const builder = new LedgerBuilder();
  for (const one of articles) builder.add(one, extractFigures(one));
  const people = buildPeople(articles.map((one) => ({ article: one, speech: extractSpeech(one) })));
  return compare({ ...(await corpusOf(articles)), people, ledger: builder.build(articles) }, request);
}

/** What is found of a kind: the lines with what stands out between stars. */
function found({ findings }: Comparison, kind: FindingKind): string[][] {
  return findings
    .filter((one) => one.kind === kind)
    .map(({ lines }) =>
      lines.map(({ text, start, marked }) => {
        let [shown, at] = ['', start];
        for (const span of marked) {
          shown += `${text.slice(at - start, span.start - start)}*${text.slice(span.start - start, span.end - start)}*`;
          at = span.end;
        }
        return shown + text.slice(at - start);
      }),
    );
}

const post = article(
  'post',
  [
    'The harbour council closed the old Kessel dam on Saturday after a leak.',
    'The leak in the Kessel dam cost the harbour council 40 boats.',
    '“We will never sell the old Kessel dam to anybody,” said Mayor Ana Roe.',
  ],
  { source: 'Harbour Post' },
);
const courier = article(
  'courier',
  [
    'After a leak the harbour council closed the old Kessel dam.',
    'Divers from Sund looked for the leak of the Kessel dam by night.',
    'Mayor Ana Roe said: “We will never ever sell the old Kessel dam.”',
  ],
  { source: 'Courier', date: '2024-03-06' as IsoDate },
);
const TOPIC = { topic: 'Kessel dam leak' };
const SALE = { topic: 'the old Kessel dam' };

describe('comparing', () => {
  it('finds what both print in other words, and what each prints alone with its figures marked', async () => {
    const answer = await of([post, courier], TOPIC);
    expect(answer).toMatchObject({ status: 'compared', silent: 0 });
    expect(found(answer, 'both')).toEqual([
      [
        'The harbour council closed the old Kessel dam on Saturday after a leak.',
        'After a leak the harbour council closed the old Kessel dam.',
      ],
    ]);
    const only = found(answer, 'only').flat();
    expect(only).toContain('The leak in the Kessel dam cost the harbour council *40 boats*.');
    expect(only).toContain('Divers from Sund looked for the leak of the Kessel dam by night.');
    // The day stands in one outlet alone, though both tell of the closing.
    expect(only).toContain('The harbour council closed the old Kessel dam *on Saturday* after a leak.');
  });

  it('shows the wordings of one statement side by side, the words that differ marked', async () => {
    const answer = await of([post, courier], TOPIC);
    expect(found(answer, 'wording')).toEqual([
      ['We will never sell the old Kessel dam *to anybody*,', 'We will never *ever* sell the old Kessel dam.'],
    ]);
    expect(answer.findings.find(({ kind }) => kind === 'wording')?.speaker).toBe('Ana Roe');
  });

  it('never takes words of different people for one statement', async () => {
    const other = article(
      'other',
      ['“We will never sell the old Kessel dam to anybody,” said engineer Ben Lee of the Kessel dam.'],
      {
        source: 'Wire',
      },
    );
    const answer = await of([post, other], SALE);
    expect(answer.status).toBe('compared');
    expect(found(answer, 'wording')).toEqual([]);
    expect(found(answer, 'both')).toEqual([]);
    expect(found(answer, 'near')).toEqual([]);
  });

  it('takes a statement that both print word for word for printed by both', async () => {
    const same = article(
      'same',
      ['“We will never sell the old Kessel dam to anybody,” Mayor Ana Roe told the Kessel dam council.'],
      {
        source: 'Wire',
      },
    );
    const answer = await of([post, same], SALE);
    expect(found(answer, 'wording')).toEqual([]);
    expect(answer.findings.find(({ kind, speaker }) => kind === 'both' && speaker === 'Ana Roe')?.outlets).toEqual(
      expect.arrayContaining(['Harbour Post', 'Wire']),
    );
  });

  it('does not call both what one denies, nor what has another figure', async () => {
    const [yes, no] = ['', ' not'].map((word) =>
      article(`closed${word.trim()}`, [`The harbour council did${word} close the old Kessel dam after the leak.`], {
        source: `Paper ${word}`,
      }),
    ) as [Article, Article];
    expect(found(await of([yes, no], TOPIC), 'both')).toEqual([]);
    const [few, many] = [40, 60].map((count) =>
      article(`boats${count}`, [`The leak of the Kessel dam cost the council ${count} boats at night.`], {
        source: `Paper ${count}`,
      }),
    ) as [Article, Article];
    const answer = await of([few, many], TOPIC);
    expect(found(answer, 'both')).toEqual([]);
    expect(found(answer, 'only').flat()).toEqual(
      expect.arrayContaining([expect.stringContaining('*40 boats*'), expect.stringContaining('*60 boats*')]),
    );
  });

  it('shows figures of one seizure that contradict each other side by side', async () => {
    const [a, b] = [
      article('a', ['Harbour police in Sund seized 310 kilograms of cocaine from the ship Alba on March 4, 2024.'], {
        source: 'Post',
      }),
      article('b', ['Harbour police in Sund seized 350 kilograms of cocaine from the ship Alba on March 4, 2024.'], {
        source: 'Wire',
      }),
    ];
    const answer = await of([a, b], { topic: 'cocaine on the Alba' });
    expect(found(answer, 'figures').flat().sort()).toEqual([
      'Harbour police in Sund seized *310 kilograms* of cocaine from the ship Alba on March 4, 2024.',
      'Harbour police in Sund seized *350 kilograms* of cocaine from the ship Alba on March 4, 2024.',
    ]);
    expect(answer.findings.find(({ kind }) => kind === 'figures')?.what).toBe('cocaine');
  });

  it('shows one matter with another day side by side', async () => {
    const [a, b] = ['March 4, 2024', 'March 5, 2024'].map((day) =>
      article(`on-${day.slice(6, 7)}`, [`The harbour council closed the old Kessel dam after a leak on ${day}.`], {
        source: day,
      }),
    ) as [Article, Article];
    const answer = await of([a, b], TOPIC);
    expect(found(answer, 'dates').flat().sort()).toEqual([
      'The harbour council closed the old Kessel dam after a leak *on March 4, 2024*.',
      'The harbour council closed the old Kessel dam after a leak *on March 5, 2024*.',
    ]);
  });

  it('never tells a sentence for printed by one alone that stands in a longer one elsewhere', async () => {
    const short = 'The harbour council closed the Kessel dam after the leak.';
    const longer = `${short.slice(0, -1)}, and engineers from the ministry of water came with pumps and sandbags while many people of the valley watched the work from the bridge until the morning came.`;
    const [a, b] = [article('short', [short], { source: 'Post' }), article('longer', [longer], { source: 'Courier' })];
    const answer = await of([a, b], TOPIC);
    expect(found(answer, 'near')).toEqual([expect.arrayContaining([short, longer])]);
    expect(found(answer, 'only')).toEqual([]);
    const mixed = article(
      'mixed',
      [longer.replace('harbour council closed the Kessel dam', 'Kessel dam closed the harbour council')],
      { source: 'Courier' },
    );
    expect(found(await of([a, mixed], TOPIC), 'near')).toEqual([]);
  });

  it('names which of several outlets print something', async () => {
    const third = article('third', ['The old Kessel dam was closed by the harbour council after a leak.'], {
      source: 'Wire',
    });
    const fourth = article('fourth', ['Zebras graze on the moon.'], { source: 'Moon' });
    const answer = await of([post, courier, third, fourth], TOPIC);
    expect(answer.findings.find(({ kind }) => kind === 'both')?.outlets.toSorted()).toEqual([
      'Courier',
      'Harbour Post',
      'Wire',
    ]);
    expect(answer.silent).toBe(1);
  });

  it('says so where one outlet alone has anything, or none', async () => {
    const moon = article('moon', ['Zebras graze on the moon at night.'], { source: 'Moon' });
    expect(await of([post, moon], TOPIC)).toMatchObject({ status: 'one outlet', silent: 1 });
    expect(await of([post, moon], { topic: 'ice skating' })).toMatchObject({
      status: 'nothing',
      findings: [],
      silent: 2,
    });
  });

  it('searches every outlet before it says that one alone prints something', async () => {
    const closed = 'The harbour council closed the Kessel dam after the leak on Saturday night.';
    const many = Array.from({ length: 70 }, (_, at) =>
      article(`post${at}`, [at === 0 ? closed : `The Kessel dam leak grew in week ${at}.`], { source: 'Harbour Post' }),
    );
    const valley = 'Many people of the valley watched the work of the engineers from the old bridge. '.repeat(4);
    const other = article('other', [`${valley}${closed}`], { source: 'Courier' });
    const answer = await of([...many, other], TOPIC);
    expect(answer).toMatchObject({ status: 'compared', silent: 0 });
    expect(answer.outlets.map(({ outlet }) => outlet)).toEqual(['Harbour Post', 'Courier']);
    expect(found(answer, 'only').flat()).not.toContain(closed);
    expect(found(answer, 'both')).toContainEqual([closed, closed]);
    expect(answer.cut).toBe(true);
    expect((await of([post, courier], TOPIC)).cut).toBe(false);
  });

  it('brings every figure of an event that the topic is the name of', async () => {
    const raid = article('raid', ['Harbour police seized 310 kilograms of cocaine.', 'The sun was shining.'], {
      source: 'Post',
    });
    const answer = await of([raid, courier], { topic: 'seizures' });
    expect(found(answer, 'only').flat()).toContain('Harbour police seized *310 kilograms* of cocaine.');
    expect(answer.status).toBe('one outlet');
  });

  it('keeps to an outlet and days', async () => {
    expect(await of([post, courier], { ...TOPIC, source: 'Courier' })).toMatchObject({
      status: 'one outlet',
      silent: 0,
    });
    expect(await of([post, courier], { ...TOPIC, after: '2024-03-06' as IsoDate })).toMatchObject({
      status: 'one outlet',
    });
  });

  it('gives the same whatever the order of the articles', async () => {
    const [one, other] = [await of([post, courier], TOPIC), await of([courier, post], TOPIC)];
    expect(other.findings).toEqual(one.findings);
  });

  it('holds slices of the articles only', async () => {
    const byId = new Map([post, courier].map((one) => [one.id, one]));
    for (const { lines } of (await of([post, courier], TOPIC)).findings)
      for (const { article: id, text, start, end, marked } of lines) {
        expect(byId.get(id)?.text.slice(start, end)).toBe(text);
        for (const span of marked) expect(span.start >= start && span.end <= end && span.start < span.end).toBe(true);
      }
  });
});

describe('the words that two wordings have in common', () => {
  it('stand in both, in the same order, and are as many as there can be', () => {
    const word = fc.constantFrom('we', 'will', 'never', 'sell', 'the', 'dam');
    const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
    const longest = (a: readonly string[], b: readonly string[]): number => {
      const [first, ...rest] = a;
      if (first === undefined) return 0;
      const at = b.indexOf(first);
      return Math.max(longest(rest, b), at === -1 ? 0 : 1 + longest(rest, b.slice(at + 1)));
    };
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [first, second] = [wordsOf(a), wordsOf(b)];
        const pairs = commonWords(first, second);
        pairs.forEach(([x, y], at) => {
          expect(first[x]?.plain).toBe(second[y]?.plain);
          const before = pairs[at - 1];
          if (before) expect(x > before[0] && y > before[1]).toBe(true);
        });
        const plain = (words: typeof first) => words.map((one) => one.plain);
        expect(pairs.length).toBe(longest(plain(first), plain(second)));
      }),
    );
  });
});
