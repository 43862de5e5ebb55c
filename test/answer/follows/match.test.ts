import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeFollowed, compileFollows } from '../../../src/answer/follows/compile.ts';
import { matchArticles } from '../../../src/answer/follows/match.ts';
import type { FollowMatch, Wanted } from '../../../src/answer/follows/wanted.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { extractSpeech } from '../../../src/extract/speech/quote.ts';
import { LedgerBuilder } from '../../../src/index/ledger/ledger.ts';
import { buildPassageIndex } from '../../../src/index/passages/passage-index.ts';
import { buildPeople } from '../../../src/index/people/people.ts';
import { makeArticle } from '../articles.ts';
import { matchOne, type Corpus } from './one-by-one.ts';

async function corpusOf(articles: readonly Article[]): Promise<Corpus> {
  const ledger = new LedgerBuilder();
  for (const one of articles) ledger.add(one, extractFigures(one));
  return {
    index: await buildPassageIndex(articles),
    people: buildPeople(articles.map((one) => ({ article: one, speech: extractSpeech(one) }))),
    ledger: ledger.build(articles),
  };
}

async function matched(
  follows: readonly Wanted[],
  fresh: readonly Article[],
  all: readonly Article[] = fresh,
): Promise<FollowMatch[]> {
  const corpus = await corpusOf(all);
  return matchArticles(compileFollows(follows), fresh, { ...corpus, verdict: null, again: false }, () =>
    Promise.resolve(),
  );
}

const article = (id: string, paragraphs: readonly string[], more: Partial<Article> = {}): Article => ({
  ...makeArticle({ id, paragraphs }),
  ...more,
});

const follow = (kind: Wanted['kind'], text: string, id = 1): Wanted => ({ id, kind, text });

/** What one follow finds in one new article, beside other articles. */
async function found(wanted: Wanted, fresh: Article, ...others: Article[]): Promise<string | null> {
  const [first] = await matched([wanted], [fresh], [fresh, ...others]);
  return first?.passage.text ?? null;
}

const HARBOUR = article('harbour', [
  'The harbour was closed on Monday after the storm tore down the northern wall.',
  '“We will build the border wall again,” said Ana Roe, mayor of Northport.',
  'Police seized 40 kilograms of cocaine and arrested three men in the old harbour.',
  'The council could seize another 90 tons of timber next year, officials warned.',
]);

describe('a followed term', () => {
  it('is found in any of its forms, with the passage that has it and the sentence marked', async () => {
    const [match] = await matched([follow('term', 'border walls')], [HARBOUR]);
    expect(match?.passage.text).toBe(HARBOUR.paragraphs[1]?.text);
    const { highlight, citation } = match?.passage ?? {};
    expect(HARBOUR.text.slice(highlight?.start, highlight?.end)).toBe(highlight?.text);
    expect(citation).toMatchObject({ article: 'harbour', paragraph: 2 });
  });

  it('is not found where its words stand apart', async () => {
    expect(await found(follow('term', 'northern harbour'), HARBOUR)).toBeNull();
    expect(await found(follow('term', 'wall border'), HARBOUR)).toBeNull();
  });

  it('is found by the words of the language of the article', async () => {
    const spanish = article('muro', ['Los muros del puerto cayeron.', 'El alcalde lo dijo el lunes.'], {
      language: 'es',
    });
    expect(await found(follow('term', 'muro'), spanish)).toContain('muros');
  });
});

describe('a followed speaker', () => {
  const KNOWN = article('known', ['“The quay is safe,” said Ana Roe, the mayor of Northport, on Friday.']);
  const LATER = article('later', [
    'The quay was closed again. Ana Roe gave no reason for it at first.',
    '“It had to be closed,” Roe told reporters in the evening.',
  ]);

  it('is found by name', async () => {
    expect(await found(follow('speaker', 'Ana Roe'), LATER, KNOWN)).toContain('It had to be closed');
  });

  it('is found by a role that only other articles print', async () => {
    expect(await found(follow('speaker', "Northport's mayor"), LATER, KNOWN)).toContain('It had to be closed');
  });

  it('is not found where he is only named', async () => {
    const named = article('named', ['Ana Roe was at the quay when the storm came, and left before noon.']);
    expect(await found(follow('speaker', 'Ana Roe'), named, KNOWN)).toBeNull();
  });

  it('is nobody else of his office', async () => {
    const other = article('other', ['“We know nothing,” said Max Ibe, the former mayor of Northport, on Sunday.']);
    expect(await found(follow('speaker', 'mayor of Northport'), other, KNOWN)).toBeNull();
  });

  it('may be a name that no article has yet', async () => {
    expect(await found(follow('speaker', 'Lena Ortiz'), KNOWN)).toBeNull();
    const fresh = article('fresh', ['“We start on Monday,” Lena Ortiz said.']);
    expect(await found(follow('speaker', 'Lena Ortiz'), fresh, KNOWN)).toContain('We start');
  });
});

describe('a followed figure', () => {
  it('is found by its event and item, other names of it included', async () => {
    expect(await found(follow('figure', 'seizure coke'), HARBOUR)).toContain('40 kilograms');
    expect(await found(follow('figure', 'seizure drugs'), HARBOUR)).toContain('40 kilograms');
    expect(await found(follow('figure', 'all cocaine'), HARBOUR)).toContain('40 kilograms');
  });

  it('is found by its event alone', async () => {
    expect(await found(follow('figure', 'arrest'), HARBOUR)).toContain('three men');
    expect(await found(follow('figure', 'death'), HARBOUR)).toBeNull();
  });

  it('is none of another item, and none that could only be', async () => {
    expect(await found(follow('figure', 'seizure heroin'), HARBOUR)).toBeNull();
    expect(await found(follow('figure', 'seizure timber'), HARBOUR)).toBeNull();
  });
});

describe('a followed question', () => {
  it('is found where one passage has all its words', async () => {
    expect(await found(follow('question', 'How much cocaine was seized?'), HARBOUR)).toContain('40 kilograms');
  });

  it('is not found where its words stand in several passages', async () => {
    expect(await found(follow('question', 'Did the storm close the council?'), HARBOUR)).toBeNull();
  });
});

describe('what cannot be followed', () => {
  it.each([
    ['term', 'the'],
    ['question', 'What happened?'],
    ['speaker', '…'],
    ['figure', 'all'],
  ] as const)('is a %s in which nothing is left to look for: “%s”', (kind, text) => {
    expect(canBeFollowed({ kind, text })).toBe(false);
  });
});

// Few words, so that follows and articles have many in common and few have all.
const NAMES = ['Ana Roe', 'Max Ibe', 'Lena Ortiz', 'Bill Kade', 'Sofia Marsh-Ito'] as const;
const ROLES = [
  'mayor of Northport',
  'police chief',
  'former mayor of Northport',
  'spokeswoman for the harbour police',
] as const;
const ITEMS = ['cocaine', 'heroin', 'fentanyl', 'guns', 'stolen cars', 'fake passports'] as const;
const THINGS = ['border wall', 'harbour', 'northern wall', 'old quay', 'storm', 'ferry'] as const;

const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const paragraph = fc.oneof(
  fc
    .tuple(pick(...THINGS), pick(...THINGS), pick(...NAMES), pick(...ROLES))
    .map(([a, b, name, role]) => `“The ${a} will stand beside the ${b},” said ${name}, the ${role}, on Monday.`),
  fc.tuple(pick(...THINGS), pick(...NAMES)).map(([a, name]) => `${name.split(' ').at(-1)} said the ${a} was not safe.`),
  fc
    .tuple(fc.integer({ min: 2, max: 900 }), pick(...ITEMS), pick(...THINGS))
    .map(([n, item, a]) => `Officers seized ${n} kilograms of ${item} near the ${a}.`),
  fc
    .tuple(fc.integer({ min: 2, max: 90 }), pick(...THINGS))
    .map(([n, a]) => `Police arrested ${n} people at the ${a}.`),
  fc.tuple(pick(...THINGS), pick(...THINGS)).map(([a, b]) => `The ${a} was closed after the ${b} had been reached.`),
);
const articles = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((paragraphs, i) => article(`a${i}`, paragraphs, i % 4 === 3 ? { language: 'es' } : {})));
const wanted = fc.oneof(
  fc.record({
    kind: pick('term' as const),
    text: pick(...THINGS, ...ITEMS, 'walls', 'wall', 'Northport', 'wall border', 'the'),
  }),
  fc.record({
    kind: pick('speaker' as const),
    text: pick(
      ...NAMES,
      ...ROLES,
      'Roe',
      'Marsh',
      'William Kade',
      'Ibe, Max',
      'Chief Kade',
      'mayor',
      "Northport's mayor",
      'Zoe Quill',
    ),
  }),
  fc.record({
    kind: pick('figure' as const),
    text: fc
      .tuple(pick('seizure', 'arrest', 'all', 'death'), pick('', ...ITEMS, 'drugs', 'people', 'arrests', 'car'))
      .map((one) => one.join(' ').trim()),
  }),
  fc.record({
    kind: pick('question' as const),
    text: fc.oneof(
      pick(...ITEMS).map((item) => `How much ${item} was seized?`),
      fc.tuple(pick(...THINGS), pick(...THINGS)).map(([a, b]) => `Was the ${a} closed after the ${b}?`),
      pick(...NAMES).map((name) => `What does ${name} think of the harbour?`),
    ),
  }),
);

describe('looking up which follows an article matches', () => {
  it('finds the same pairs, and the same passages, as asking every follow of every article', async () => {
    let pairs = 0;
    await fc.assert(
      fc.asyncProperty(articles, fc.array(wanted, { minLength: 20, maxLength: 40 }), async (all, asked) => {
        const follows = asked.map((one, id) => ({ id, ...one }));
        const corpus = await corpusOf(all);
        const expected = all.flatMap((one) =>
          follows.flatMap((each): FollowMatch[] => {
            const passage = matchOne(each, one, corpus);
            return passage === null ? [] : [{ follow: each.id, passage }];
          }),
        );
        pairs += expected.length;
        expect(await matched(follows, all)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
    expect(pairs).toBeGreaterThan(300);
  });
});
