import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiles, type Read } from '../write.ts';

/** The author stands on the date line; the outlet only in the closing line. */
const AUTHOR_ON_DATE_LINE = ` date 2023-11-14 Tobias Lindqvist

Prime Minister Aino Kallas told parliament on Monday that she would not sell the northern ferry line.

The line carries 40,000 passengers a year.

The ministry of transport did not immediately respond to a request for comment from the Harbour Lantern News Agency
`;

/** A caption with another date and an outdated title, then byline and dateline as blocks of their own. */
const CAPTION_FIRST = ` date 2024-02-03 Mayor-elect Rosa Iglesias waves to supporters at the Teatro Real on June 9, 2019 in Madrid, Spain. (Photo by Pia Holm/Getty Images)

SCMP Staff Henrik Dahl

9:05 PM – Saturday, February 3, 2024

Mayor Rosa Iglesias has closed the old port road for good.

“Nobody will miss it,” she said.
`;

async function one(text: string): Promise<Read['articles'][number]> {
  const { articles } = await readFiles({ 'Story One.txt': text });
  if (!articles[0]) throw new Error('no article');
  return articles[0];
}

describe('a plain text with the author on the date line', () => {
  it('tells date, author and the outlet of the closing line', async () => {
    expect(await one(AUTHOR_ON_DATE_LINE)).toMatchObject({
      id: 'story-one',
      date: '2023-11-14',
      byline: ['Tobias Lindqvist'],
      source: 'Harbour Lantern News Agency',
      title: null,
      url: null,
      language: 'en',
    });
  });

  it('begins with the lead', async () => {
    const { text, paragraphs } = await one(AUTHOR_ON_DATE_LINE);
    expect(text.startsWith('Prime Minister Aino Kallas')).toBe(true);
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('a plain text with a caption, a byline and a dateline', () => {
  it('takes the date of the first line, not that of the caption', async () => {
    expect(await one(CAPTION_FIRST)).toMatchObject({
      date: '2024-02-03',
      byline: ['Henrik Dahl'],
      source: 'South China Morning Post',
      country: 'HK',
    });
  });

  it('keeps nothing of them in the body', async () => {
    const { text, paragraphs } = await one(CAPTION_FIRST);
    expect(paragraphs).toHaveLength(2);
    expect(text).not.toMatch(/Getty|Dahl|9:05|Mayor-elect/);
  });
});

describe('what a plain text can say of itself', () => {
  const STORY = 'The council voted on Tuesday to plant four hundred lime trees along the canal, officials said.';
  const README = readFileSync('README.md', 'utf8');
  /** The block of the list entry, without its indentation. */
  const [, block = ''] = /```text\n {2}(date [^`]+)```/.exec(README) ?? [];
  const example = block.replaceAll('\n  ', '\n');

  it('is what README shows: date, title, author and outlet', async () => {
    const { articles, problems } = await readFiles({ 'a.txt': example });
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        date: '2025-05-06',
        title: 'Lime trees for the canal bank',
        byline: ['Jane Doe'],
        source: 'Harbor Courier',
      },
    ]);
    expect(articles[0]?.paragraphs.length).toBeGreaterThan(0);
    expect(articles[0]?.text).not.toMatch(/Lime trees for|Jane Doe/);
  });

  it('is what the advice asks for when the outlet is missing', async () => {
    const { problems } = await readFiles({ 'a.txt': `date 2025-05-06 Jane Doe\n\n${STORY}\n` });
    expect(problems.map(({ problem }) => problem)).toEqual(['The article has no source.']);
    const [, line = ''] = /"(By [^"]+)"/.exec(problems[0]?.advice ?? '') ?? [];
    const { articles, problems: left } = await readFiles({ 'a.txt': `date 2025-05-06\n\n${line}\n\n${STORY}\n` });
    expect(left).toEqual([]);
    expect(articles).toMatchObject([{ byline: ['Jane Doe'], source: 'Harbor Courier', text: `${STORY}\n` }]);
  });

  it('may name an outlet of outlets.yaml, whatever it is called', async () => {
    const text = `date 2025-05-06\n\nBy Jane Doe, Riverbend\n\n${STORY}\n`;
    const { articles, problems } = await readFiles({ 'a.txt': text, 'outlets.yaml': '- name: Riverbend\n' });
    expect(problems).toEqual([]);
    expect(articles[0]?.source).toBe('Riverbend');
  });

  it('is asked for a date in its first line, not in metadata', async () => {
    const { problems } = await readFiles({ 'a.txt': `By Jane Doe, Harbor Courier\n\n${STORY}\n` });
    expect(problems.map(({ advice }) => advice)).toEqual([expect.stringContaining('"date YYYY-MM-DD"')]);
  });
});

describe('a date', () => {
  const problemOf = async (date: string) =>
    (await readFiles({ 'a.txt': `date ${date}\n\nBy Jane Doe, Harbor Courier\n\nIt rained.\n` })).problems;

  it('in another form is not said not to exist', async () => {
    expect(await problemOf('31/12/2025')).toMatchObject([
      {
        problem: 'The date is left out: "31/12/2025" is no form of a date that is understood.',
        advice: expect.stringContaining('such as 2025-12-31') as string,
      },
    ]);
    expect(await problemOf('2025-02-30')).toMatchObject([{ problem: expect.stringContaining('exists') as string }]);
  });
});

describe('other headers', () => {
  const LEAD = 'The council voted on Tuesday to plant four hundred lime trees along the canal, officials said.';
  it.each([
    ['By Ann Roe and Bo Li', ['Ann Roe', 'Bo Li'], null],
    ['By ANN ROE', ['ANN ROE'], null],
    ['Written by Ann Roe, staff writer', ['Ann Roe'], null],
    ['Ann Roe, Toronto Star', ['Ann Roe'], 'Toronto Star'],
    ['Ann Roe | Riverbend Gazette', ['Ann Roe'], 'Riverbend Gazette'],
    ['Riverbend Gazette Staff Ann van der Roe', ['Ann van der Roe'], 'Riverbend Gazette'],
    ['Ann Roe, Riverbend Gazette staff writer', ['Ann Roe'], 'Riverbend Gazette'],
    ['OAN’s Ann Roe', ['Ann Roe'], 'One America News Network'],
    ['OAN Staff Ann Roe and Bo Li', ['Ann Roe', 'Bo Li'], 'One America News Network'],
    ['Riverbend Gazette Staff', [], 'Riverbend Gazette'],
    ['Reuters', [], 'Reuters'],
    ['Ann “Annie” Roe, Reuters', ['Ann “Annie” Roe'], 'Reuters'],
    ['Ann Roe\nReuters', ['Ann Roe'], 'Reuters'],
    ['Por María José Núñez', ['María José Núñez'], null],
    ["By Jean-Luc O'Neill, ann@example.org", ["Jean-Luc O'Neill"], null],
  ])('reads the byline %j', async (byline, names, source) => {
    const article = await one(`date 2024-01-02\n\n${byline}\n\nPublished 2 January 2024, 10:30 GMT\n\n${LEAD}\n`);
    expect(article).toMatchObject({ byline: names, source });
    expect(article.text).toBe(`${LEAD}\n`);
  });

  it.each([
    'May 4, 2025',
    '11:56 AM – Sunday, May 4, 2025',
    'Published: 4 May 2025 at 10:30 BST | Updated 5 May 2025',
    '4 de mayo de 2025',
    '2025-05-04 11:56',
  ])('takes the date from the dateline %j where there is no date line', async (dateline) => {
    const article = await one(`Lime trees for the canal bank\n\n${dateline}\n\n${LEAD}\n`);
    expect(article).toMatchObject({ date: '2025-05-04', title: 'Lime trees for the canal bank', text: `${LEAD}\n` });
  });

  it.each([
    'President Ann Roe (File photo)',
    'Lime trees. Photo: Bo Li',
    'The canal in spring. (AP Photo/Bo Li, File)',
    'The canal in spring. (Bo Li/AFP via Getty Images)',
  ])('passes over the caption %j', async (caption) => {
    expect((await one(`date 2024-01-02\n\n${caption}\n\n${LEAD}`)).text).toBe(LEAD);
    expect((await one(`date 2024-01-02 ${caption}\n\n${LEAD}`)).text).toBe(LEAD);
  });

  it('does not take an office holder in a caption for the author', async () => {
    expect((await one(`date 2024-01-02 President Ann Roe\n\n${LEAD}`)).byline).toEqual([]);
  });

  it('names the agency of a dateline as the outlet', async () => {
    const article = await one(`date 2024-01-02\n\nLONDON, Jan 2 (Reuters) – ${LEAD}`);
    expect(article).toMatchObject({ source: 'Reuters', country: 'GB' });
    expect(article.paragraphs[0]?.text).toMatch(/^LONDON/);
  });

  it('passes over what stands between headline and byline', async () => {
    const article = await one(
      `date 2024-01-02\n\nLime trees for the canal bank\n\nThe mayor, seen here in 2019, likes shade.\n\nBy Ann Roe\n\n${LEAD}`,
    );
    expect(article).toMatchObject({ title: 'Lime trees for the canal bank', byline: ['Ann Roe'], text: LEAD });
  });

  it.each([
    'By Monday Night, the river had risen by two metres.',
    'Ann Roe, a staff member of the Riverbend Gazette, was hurt.',
  ])('does not take the lead %j for a byline', async (lead) => {
    const article = await one(`date 2024-01-02 Bo Li\n\n${lead}\n\n${LEAD}`);
    expect(article).toMatchObject({ byline: ['Bo Li'], text: `${lead}\n\n${LEAD}` });
  });

  it('does not take a headline that begins with "By" for a byline', async () => {
    const article = await one(`date 2024-01-02 Bo Li\n\nBy Monday Night, the river had risen\n\n${LEAD}`);
    expect(article).toMatchObject({ byline: ['Bo Li'], title: 'By Monday Night, the river had risen', text: LEAD });
  });

  it('takes an outlet on the date line for the outlet', async () => {
    expect(await one(`date 2024-01-02 Daily Caller News Foundation\n\n${LEAD}`)).toMatchObject({
      byline: [],
      source: 'Daily Caller News Foundation',
      text: LEAD,
    });
  });

  it('keeps a text without any header whole', async () => {
    expect((await one(`${LEAD}\n\nIt rained.\n`)).text).toBe(`${LEAD}\n\nIt rained.\n`);
  });

  it('reads what follows the date as the body when there is nothing else', async () => {
    expect((await one(`date 2024-01-02 ${LEAD}`)).text).toBe(LEAD);
  });

  it('says in which line an impossible date stands', async () => {
    const { articles, problems } = await readFiles({ 'a.txt': `\n date 2025-13-40 Ann Roe\n\n${LEAD}` });
    expect(articles).toMatchObject([{ date: null, byline: ['Ann Roe'] }]);
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: 'a.txt',
        line: 2,
        severity: 'warning',
        problem: expect.stringContaining('2025-13-40') as string,
      }),
    );
  });
});

describe('a byline on the date line', () => {
  it('may have the headline under it', async () => {
    const { title, byline, source, text } = await one(
      'date 2024-02-03 Ann Roe, Harbor Courier\n\nLime trees for the old canal\n\nThe council planted trees.\n\nThey are green.\n',
    );
    expect({ title, byline, source }).toEqual({
      title: 'Lime trees for the old canal',
      byline: ['Ann Roe'],
      source: 'Harbor Courier',
    });
    expect(text).toMatch(/^The council/);
  });

  it('has none where the story begins at once', async () => {
    const { title, text } = await one(
      'date 2024-02-03 Ann Roe, Harbor Courier\n\nThe council planted trees.\n\nThey are green.\n',
    );
    expect(title).toBeNull();
    expect(text).toMatch(/^The council/);
  });
});
