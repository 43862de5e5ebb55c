import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, splitFrontMatter } from '../../../src/corpus/formats/markdown.ts';
import { readFiles } from '../write.ts';

async function one(text: string) {
  const { articles, problems } = await readFiles({ 'the story.md': text });
  return { article: articles[0], problems };
}

describe('Markdown', () => {
  it('reads every field of the front matter', async () => {
    const { article, problems } = await one(
      [
        '---',
        'id: Canal Trees',
        'title: "Lime trees: four hundred"',
        'source: https://www.apnews.com/somewhere',
        'date: 2024/01/02',
        'byline: [Ann Roe, Bo Li]',
        'url: https://example.org/canal?a=1&b=2',
        'language: en-GB',
        'kind: digest',
        'unknown: field',
        '---',
        '',
        '# Lime trees',
        '',
        'The council voted.',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      id: 'canal-trees',
      file: 'the story.md',
      line: null,
      title: 'Lime trees: four hundred',
      source: 'The Associated Press',
      country: 'US',
      date: '2024-01-02',
      byline: ['Ann Roe', 'Bo Li'],
      url: 'https://example.org/canal?a=1&b=2',
      language: 'en',
      kind: 'digest',
    });
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(['# Lime trees', 'The council voted.']);
  });

  it('takes null, nothing and a missing field for the same', async () => {
    const empty = '---\nid:\ntitle: null\nsource: ~\ndate:\nbyline:\nurl: null\nlanguage: ""\nkind:\n---\nText.';
    for (const text of ['Text.', '---\n---\nText.', empty]) {
      expect((await one(text)).article).toMatchObject({
        id: 'the-story',
        title: null,
        source: null,
        date: null,
        byline: [],
        url: null,
        language: null,
        kind: 'article',
        text: 'Text.',
      });
    }
  });

  it('keeps values as they are written', async () => {
    const { article } = await one('---\nid: 007\ntitle: 2024\nbyline: yes\n---\nText.');
    expect(article).toMatchObject({ id: '007', title: '2024', byline: ['yes'] });
  });

  it.each([
    ['date: 2025-13-40', 'date', 2],
    ['title: x\ndate: 2023-02-29', 'date', 3],
    ['url: javascript:alert(1)', 'url', 2],
    ['url: "ftp://example.org/a"', 'url', 2],
    ['kind: rumour', 'kind', 2],
    ['language: 42', 'language', 2],
    ['byline: {name: Ann}', 'byline', 2],
  ])('leaves a wrong field out and says where it stands: %j', async (yaml, field, line) => {
    const { article, problems } = await one(`---\n${yaml}\n---\nText.`);
    expect(article?.text).toBe('Text.');
    expect(problems).toContainEqual(
      expect.objectContaining({
        line,
        severity: 'warning',
        problem: expect.stringContaining(`The ${field} `) as string,
      }),
    );
  });

  it('runs nothing', async () => {
    const { article, problems } = await one('---js\nglobalThis.stolen = true\n---\nText.');
    expect(article?.text).toBe('Text.');
    expect(problems[0]?.problem).toContain('not YAML');
    await one('---\ntitle: !!js/function "function () { globalThis.stolen = true }"\n---\nText.');
    expect(globalThis).not.toHaveProperty('stolen');
  });

  it('does not unfold aliases', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const name of 'bcdefghij') {
      const before = String.fromCharCode(name.charCodeAt(0) - 1);
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    const { article, problems } = await one(`---\n${bomb.join('\n')}\ntitle: *j\n---\nText.`);
    expect(article).toMatchObject({ title: null, text: 'Text.' });
    expect(problems[0]?.problem).toContain('The title is left out');
  });

  it('reads the body even when the front matter is broken', async () => {
    const broken = await one('---\ntitle: "unclosed\ndate: 2024-01-02\n---\nText.');
    expect(broken.article?.text).toBe('Text.');
    expect(broken.problems[0]).toMatchObject({
      severity: 'warning',
      problem: expect.stringContaining('no YAML') as string,
    });
    const open = await one('---\ntitle: x\n\nText.');
    expect(open.article?.text).toContain('Text.');
    expect(open.problems[0]).toMatchObject({ line: 1, problem: expect.stringContaining('not closed') as string });
    expect((await one('---\n- a\n- b\n---\nText.')).problems[0]?.problem).toContain('no fields');
  });

  it('reads a title with a colon in it though that is no YAML, and says so once', async () => {
    const { article, problems } = await one(
      [
        '---',
        'tags: [fire, police]',
        'title: Fire in Ghent: two dead, "many" hurt: what we know',
        'source: "The Harbour Gazette"',
        'date: 2024-01-02',
        'byline:',
        '  - Ann Roe',
        '  - Bo Li',
        'kind: rumour',
        '---',
        'Text.',
      ].join('\n'),
    );
    expect(article).toMatchObject({
      title: 'Fire in Ghent: two dead, "many" hurt: what we know',
      source: 'The Harbour Gazette',
      date: '2024-01-02',
      byline: ['Ann Roe', 'Bo Li'],
      text: 'Text.',
    });
    expect(problems.map(({ file, line, severity }) => [file, line, severity])).toEqual([
      ['the story.md', 3, 'warning'],
      ['the story.md', 9, 'warning'],
    ]);
    expect(problems[0]?.problem).toContain('line by line');
  });

  it('keeps any title with a colon in it, in quotation marks or without', () => {
    const start = fc.stringMatching(/^\p{L}{1,9}(?: \p{L}{1,9}){0,2}$/u);
    const rest = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(start, rest, fc.boolean(), (before, after, quoted) => {
        const title = `${before}: ${after.trim()}`.trim();
        const written = quoted ? JSON.stringify(title) : title;
        const pieces = readMarkdown(`---\ntitle: ${written}\nsource: A B\ndate: 2024-01-02\n---\nText.`, 'x');
        const draft = pieces.find((piece) => 'draft' in piece)?.draft;
        expect(draft?.fields).toEqual({ title, source: 'A B', date: '2024-01-02' });
        expect(pieces.length).toBe(quoted ? 1 : 2);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['Two dead: in\u2028Ghent', 'Pupils win #3\u2028again'])(
    'keeps a title with a line separator of Unicode: %j',
    (title) => {
      const pieces = readMarkdown(`---\ntitle: ${title}\n---\nText.`, 'x');
      expect(pieces.find((piece) => 'draft' in piece)?.draft.fields).toEqual({ title });
    },
  );

  it('keeps what stands behind a "#" that begins a word of a title, a source or a byline, and hints at it', async () => {
    const { article, problems } = await one(
      [
        '---',
        'title: Pupils win #3 of the #Harbour prizes  # to be checked',
        'source: #Riverbend',
        'byline: Ann Roe #2',
        'date: 2024-01-02 #day of print',
        '---',
        'Text.',
      ].join('\n'),
    );
    expect(article).toMatchObject({
      title: 'Pupils win #3 of the #Harbour prizes',
      source: '#Riverbend',
      byline: ['Ann Roe #2'],
      date: '2024-01-02',
    });
    const hints = problems.filter(({ problem }) => problem.includes('"#'));
    expect(hints.map(({ file, line, severity }) => [file, line, severity])).toEqual([
      ['the story.md', 2, 'hint'],
      ['the story.md', 3, 'hint'],
      ['the story.md', 4, 'hint'],
    ]);
    expect(hints[0]?.problem).toContain('"#3 of the #Harbour prizes"');
  });

  it('keeps a title with both a colon and a "#" in it', async () => {
    const { article } = await one('---\ntitle: Pupils win: #3 of four\nsource: Riverbend #2\n---\nText.');
    expect(article).toMatchObject({ title: 'Pupils win: #3 of four', source: 'Riverbend #2' });
  });

  it('leaves a comment out of a title, and hints at it', async () => {
    const { article, problems } = await one(
      '---\ntitle: Pupils win # 3 prizes\nsource: "A B" #3\n# title: #x\n---\nText.',
    );
    expect(article).toMatchObject({ title: 'Pupils win', source: 'A B' });
    expect(problems.filter(({ problem }) => problem.includes('"#'))).toMatchObject([{ line: 2, severity: 'hint' }]);
    expect((await one('---\ntitle:\n#none\nsource: A B\n---\nText.')).article?.title).toBeNull();
  });

  it('takes a rule in the body for no fence', () => {
    expect(splitFrontMatter('Text.\n\n---\n\nMore.')).toBeNull();
    expect(splitFrontMatter('----\nText.\n---\n')).toMatchObject({ language: '-' });
    expect(readMarkdown('Text.\n---\nMore.', 'x')).toMatchObject([{ draft: { text: 'Text.\n---\nMore.' } }]);
  });
});
