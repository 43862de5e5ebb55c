import { describe, expect, it } from 'vitest';
import { folderOf } from '../corpus/write.ts';
import { byline, rows } from './world.ts';

describe('byline ask', () => {
  it('answers with a cited passage and ends with 0', async () => {
    const { exit, out } = await byline(['ask', 'How much fentanyl was seized?']);
    expect(exit).toBe(0);
    expect(out).toContain('55 kilos of fentanyl');
    expect(out).toContain('digest of Daily Caller News Foundation, 6 May 2025');
  });

  it('says that nothing mentions heroin and ends with 3', async () => {
    const { exit, out } = await byline(['ask', 'How much heroin was seized?']);
    expect(exit).toBe(3);
    expect(out).toContain('heroin');
    expect(out).toContain('Related, not an answer');
  });

  it('says of an unknown outlet what may have been meant, and no more', async () => {
    for (const args of [['ask', 'How much fentanyl was seized?'], ['quote', 'Kelly'], ['stats'], ['sources']]) {
      const { exit, out, err } = await byline(['--source', 'amerika', ...args]);
      expect(exit).toBe(3);
      expect(out).toBe('');
      expect(err).toMatch(/^No outlet “amerika” in these articles\. Did you mean [^\n]+\n$/);
    }
    const json = await byline(['--source', 'amerika', '--json', 'ask', 'How much fentanyl was seized?']);
    expect(rows(json.out).map(({ status }) => status)).toEqual(['nothing']);
  });

  it('says of an unknown author who may have been meant', async () => {
    const { exit, out, err } = await byline([
      '--corpus',
      'test/bot/fixtures/corpus',
      '--author',
      'Okoru',
      'ask',
      'Who?',
    ]);
    expect({ exit, out, err }).toEqual({
      exit: 3,
      out: '',
      err: 'No author “Okoru” in these articles. Did you mean Ines Okoro?\n',
    });
  });

  it('searched for nothing else where no article is left', async () => {
    const { exit, out } = await byline(['--after', '2025-05-08', 'ask', 'Did she reject US troops?']);
    expect(exit).toBe(3);
    expect(out).toBe('No article fits these filters.\n');
  });

  it('gives one JSON object with every field of the contract', async () => {
    const { out, err } = await byline(['ask', '--json', 'How much fentanyl was seized?']);
    expect(err).toBe('');
    const [answer, ...more] = rows(out);
    expect(more).toEqual([]);
    expect(Object.keys(answer ?? {}).sort()).toEqual(
      'confidence encoder expanded id ms passages question readAs status uncovered understood'.split(' '),
    );
    const passages = answer?.['passages'] as Record<string, unknown>[];
    expect(Object.keys(passages[0] ?? {}).sort()).toEqual(
      'also article citation end highlight id paragraph score short start text'.split(' '),
    );
    expect(Object.keys(passages[0]?.['citation'] ?? {}).sort()).toEqual(
      'article byline date kind paragraph source title url'.split(' '),
    );
  });

  type Row = Readonly<{
    understood: Record<string, string | null>;
    readAs: string | null;
    encoder: string;
    expanded: unknown;
    passages: readonly { citation: { source: string; byline: string[] } }[];
  }>;
  const row = async (...args: readonly string[]) => rows((await byline(['--json', ...args])).out)[0] as unknown as Row;
  const OAN = 'One America News Network';

  it('says what it read out of the words, and not what was given as an option', async () => {
    const question = 'What did OAN report before 6 May 2025 about troops?';
    const read = await row('ask', question);
    expect(read.readAs).toBe(`read as: outlet ${OAN}, before 6 May 2025`);
    expect(read.understood).toEqual({ source: OAN, author: null, after: null, before: '2025-05-05', person: null });
    expect(new Set(read.passages.map(({ citation }) => citation.source))).toEqual(new Set([OAN]));
    expect((await row('--source', 'OAN', 'ask', question)).readAs).toBe('read as: before 6 May 2025');
    const { out } = await byline(['ask', question]);
    expect(out).toMatch(/^read as: outlet [^\n]+ · --literally searches the words as typed\n/);
  });

  it('reads nothing out of the words with --literally', async () => {
    const question = 'What did OAN report before 6 May 2025 about troops?';
    const typed = await row('ask', '--literally', question);
    expect(typed.readAs).toBeNull();
    expect(typed.understood).toEqual({ source: null, author: null, after: null, before: null, person: null });
    expect((await byline(['ask', '--literally', question])).out).not.toContain('read as');
  });

  it('says as which name it read a misspelt one', async () => {
    const { readAs, expanded } = await row('ask', 'Did Shienbaum accept US troops?');
    expect(readAs).toBe('read as Sheinbaum (typed Shienbaum)');
    expect(expanded).toEqual([{ word: 'Shienbaum', as: ['Sheinbaum'] }]);
  });

  it('keeps to an author', async () => {
    const { understood, readAs, passages } = await row('--author', 'angela', 'ask', 'Did she reject US troops?');
    expect(understood['author']).toBe('angela');
    expect(readAs).toBeNull();
    expect(new Set(passages.flatMap(({ citation }) => citation.byline))).toEqual(new Set(['Mariane Angela']));
    expect((await byline(['--author', 'Nobody', 'ask', 'Who?'])).err).toBe('No author “Nobody” in these articles.\n');
    const sources = await byline(['--author', 'Blake Wolf', '--json', 'sources']);
    expect(rows(sources.out).map(({ source }) => source)).toEqual([OAN]);
  });

  it('counts undated articles also where the days were read out of the words', async () => {
    const { err } = await byline(['--corpus', 'test/bot/fixtures/corpus', 'ask', 'Articles before 5 March 2031']);
    expect(err).toContain('1 undated article is included');
  });

  it('says how it was answered: never with only some of the passages read', async () => {
    const { encoder } = await row('ask', 'How much fentanyl was seized?');
    expect(['ready', 'words only']).toContain(encoder);
    const off = await byline(['ask', 'How much fentanyl was seized?'], { env: { BYLINE_ENCODER: 'off' } });
    expect(off.out).toMatch(/ searched\n$/);
  });

  it('answers a batch line by line, names a broken line, gives it no row and ends with 2', async () => {
    const stdin =
      '{"id":"a","question":"How much fentanyl was seized?","date":"2025-05-10"}\n{"id":\n\nWho was extradited?\n';
    const { exit, out, err } = await byline(['ask', '--json'], { stdin });
    expect(exit).toBe(2);
    expect(err).toContain('line 2:');
    expect(rows(out).map(({ id, question }) => [id, question])).toEqual([
      ['a', 'How much fentanyl was seized?'],
      [null, 'Who was extradited?'],
    ]);
  });

  it('reads a row in the light of the one it follows, and says how', async () => {
    const stdin =
      '{"id":"a","question":"How much fentanyl was seized?"}\n' +
      '{"id":7,"question":"and cocaine?","follows":"a"}\n' +
      '{"id":"c","question":"in May?","follows":7}\n' +
      '{"id":"d","question":"and cocaine?"}\n' +
      '{"id":"e","question":"How many cartel leaders were extradited?","follows":"c"}\n';
    const { exit, out, err } = await byline(['ask', '--json'], { stdin });
    expect(rows(out).map(({ question, readAs }) => [question, readAs])).toEqual([
      ['How much fentanyl was seized?', null],
      ['and cocaine?', 'read as: How much cocaine was seized?'],
      ['in May?', 'read as: How much cocaine was seized in May?'],
      ['and cocaine?', null],
      ['How many cartel leaders were extradited?', 'read by itself'],
    ]);
    expect([exit, err]).toEqual([0, '']);
  });

  it('names the line that follows no earlier one, and gives it no row', async () => {
    const stdin =
      '{"id":"a","question":"and cocaine?","follows":"b"}\n{"id":"b","question":"How much fentanyl was seized?"}\n' +
      '{"id":"c","question":"and cocaine?","follows":["b"]}\n';
    const { exit, out, err } = await byline(['ask', '--json'], { stdin });
    expect(rows(out).map(({ id }) => id)).toEqual(['b']);
    expect(err).toBe(
      'line 1: "follows" names b, which no earlier line has as its "id". Put that line first.\n' +
        'line 3: "follows" must be a text.\n',
    );
    expect(exit).toBe(2);
  });

  it('names the fields of a row that nothing reads, and answers the row', async () => {
    const stdin = 'Who was extradited?\n{"id":"a","question":"How much fentanyl was seized?","dat":"x","lang":"en"}\n';
    const { exit, out, err } = await byline(['ask', '--json'], { stdin });
    expect(err).toBe('line 2: nothing reads "dat", "lang". A row has "id", "question", "date", "follows".\n');
    expect(rows(out).map(({ id }) => id)).toEqual([null, 'a']);
    expect(exit).toBe(0);
  });

  it.each([
    ['nothing at all', ''],
    ['blank lines', '\n \n\ufeff\n'],
  ])('takes standard input with %s for an empty question and ends with 2', async (_what, stdin) => {
    expect(await byline(['ask', '--json'], { stdin })).toEqual({
      exit: 2,
      out: '',
      err: 'There is no question. Write one in plain words.\n',
    });
  });

  it('names fields that only look like known ones', async () => {
    const { err } = await byline(['ask', '--json'], {
      stdin: '{"question":"Who was extradited?","constructor":"x"}\n',
    });
    expect(err).toContain('nothing reads "constructor"');
  });

  it('ends a batch without broken lines with 0, answered or not', async () => {
    const { exit, out } = await byline(['ask', '--json'], { stdin: 'How much heroin was seized?\n' });
    expect(exit).toBe(0);
    expect(rows(out)[0]?.['status']).not.toBe('answered');
  });

  it.each([
    [['ask', '']],
    [['ask', '   ']],
    [['ask', '"']],
    [['ask', '“']],
    [['ask', '?!']],
    [['ask', '\u0000']],
    [['ask', '--limit', '0', 'x']],
    [['ask', '--as-of', '2025-13-40', 'x']],
    [['ask', '--after', '2025-05-06', '--before', '2025-05-04', 'x']],
    [['ask', '--colour', 'x']],
    [['frobnicate']],
    [['source']],
  ])('refuses %j with a sentence and 2', async (args) => {
    const { exit, out, err } = await byline(args);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err.trim()).not.toBe('');
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('uses only the beginning of a question of 10,000 characters and says so', async () => {
    const { exit, err } = await byline(['ask', `How much fentanyl was seized? ${'x'.repeat(10_000)}`]);
    expect([0, 3]).toContain(exit);
    expect(err).toContain('longer than');
  });

  it.each(['"x', 'x*', '[x', '\\x', '(?=a)', '__proto__', 'constructor', 'x\u0000y'])(
    'takes %j for data',
    async (question) => {
      const { exit, err } = await byline(['ask', question]);
      expect([0, 3]).toContain(exit);
      expect(err).toBe('');
    },
  );

  it('shows the features behind each place on request', async () => {
    const { out } = await byline(['ask', '--json', '--explain', 'How much fentanyl was seized?']);
    const passages = rows(out)[0]?.['passages'] as { features: unknown[] }[];
    expect(passages[0]?.features.length).toBeGreaterThan(1);
  });
});

describe('a report that several outlets print', () => {
  it('is shown once, and the others are named by outlet, date and id', async () => {
    const report = 'Harbour police seized 300 kilos of cocaine from the trawler Osprey on Friday, the mayor said.';
    const md = (source: string, day: number) =>
      `---\ntitle: Cocaine seized\nsource: ${source}\ndate: 2031-05-0${day}\n---\n${report}\n`;
    const corpus = await folderOf({ 'a.md': md('Dune Post', 4), 'b.md': md('The Quay', 5) });
    const { out } = await byline(['--corpus', corpus, 'ask', 'How much cocaine was seized?']);
    expect(out.match(/300 kilos of cocaine from/g)).toHaveLength(1);
    expect(out).toMatch(/also in (?:Dune Post, 4 May 2031, ¶1 \(id a#p1\)|The Quay, 5 May 2031, ¶1 \(id b#p1\))/);
  });
});
