import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../write.ts';

const A = {
  id: 'a',
  title: 'T',
  source: 'bbc.co.uk',
  date: '2024-01-02T10:00:00Z',
  byline: 'By Ann Roe, Bo Li',
  text: 'One.\n\nTwo.',
};
const B = {
  id: 12,
  title: null,
  source: null,
  date: null,
  byline: ['Ann Roe'],
  url: 'https://apnews.com/x',
  text: 'Three.',
};

describe('JSON and JSONL', () => {
  it.each([
    ['a.jsonl', `${JSON.stringify(A)}\n\n${JSON.stringify(B)}`, [1, 3]],
    ['a.ndjson.gz', gzipSync(`${JSON.stringify(A)}\n${JSON.stringify(B)}\n`), [1, 2]],
    ['a.json', JSON.stringify([A, B], null, 2), [null, null]],
    ['a.json.gz', gzipSync(JSON.stringify([A, B])), [null, null]],
    ['array.jsonl', JSON.stringify([A, B]), [null, null]],
    ['lines.json', `${JSON.stringify(A)}\n${JSON.stringify(B)}\n`, [1, 2]],
  ])('reads %s', async (name, content, lines) => {
    const { articles } = await readFiles({ [name]: content });
    expect(articles).toMatchObject([
      { id: 'a', source: 'BBC News', country: 'GB', date: '2024-01-02', byline: ['Ann Roe', 'Bo Li'], text: A.text },
      { id: '12', source: 'The Associated Press', title: null, date: null, byline: ['Ann Roe'], url: B.url },
    ]);
    expect(articles.map(({ line }) => line)).toEqual(lines);
  });

  it('reads one article as an object over several lines', async () => {
    const { articles } = await readFiles({ 'story.json': JSON.stringify({ text: 'One.' }, null, 2) });
    expect(articles).toMatchObject([{ id: 'story', text: 'One.', line: null }]);
  });

  it('makes ids of line numbers where there are none, and says so once', async () => {
    const { articles, problems } = await readFiles({ 'x.jsonl': '{"text":"One."}\n{"text":"Two."}\n' });
    expect(articles.map(({ id }) => id)).toEqual(['x-1', 'x-2']);
    expect(problems.filter(({ problem }) => problem.includes('no id'))).toHaveLength(1);
  });

  it('keeps the text letter by letter, but for line ends', async () => {
    const text = ' \t“A”\r\n\r\n  B \n \t\n\u00a0\u2028C\ud83d\ude00 ';
    const { articles } = await readFiles({ 'x.jsonl': JSON.stringify({ id: 'x', text }) });
    expect(articles[0]?.text).toBe(text.replace('\r\n\r\n', '\n\n'));
    expect(articles[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual(['“A”', 'B', 'C😀']);
  });

  it.each([
    ['no object', '["a"]\n'.replace('[', '{"a":1}\n['), 2],
    ['a number for a text', '{"id":"a","text":5}', 1],
    ['an empty text', '{"id":"a","text":" \\n "}', 1],
    ['no text', '{"id":"a"}', 1],
  ])('names the line with %s', async (_, content, line) => {
    const { problems } = await readFiles({ 'x.jsonl': content });
    expect(problems).toContainEqual(expect.objectContaining({ file: 'x.jsonl', line, severity: 'error' }));
  });

  it('names the entry of an array that is wrong', async () => {
    const { articles, problems } = await readFiles({ 'x.json': '[{"id":"a","text":"One."}, 5, {"id":"c"}]' });
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ problem }) => problem).filter((problem) => problem.includes('Entry'))).toEqual([
      'Entry 2 of the array is no object.',
      'Entry 3: There is no text.',
    ]);
  });

  it('says that a JSON file is broken', async () => {
    const { problems } = await readFiles({ 'x.json': '[{"id":"a",\n"text":"One."},\n{"id":]' });
    expect(problems).toMatchObject([{ file: 'x.json', severity: 'error' }]);
  });

  it('is not fooled by names that every object has', async () => {
    const { articles } = await readFiles({
      'x.jsonl': '{"id":"__proto__","constructor":1,"__proto__":{"source":"AP"},"text":"One."}',
    });
    expect(articles).toMatchObject([{ id: '__proto__', source: null }]);
  });
});
