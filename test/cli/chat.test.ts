import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readQuestion, readSlash } from '../../src/cli/slash.ts';
import { byline, rows } from './world.ts';

const chat = (stdin: string | PassThrough, setup = {}) => byline([], { stdin, ...setup });

describe('the chat', () => {
  it('answers a piped question and ends with the input', async () => {
    const { exit, out } = await chat('How much fentanyl was seized?\n');
    expect(exit).toBe(0);
    expect(out).toContain('55 kilos of fentanyl');
  });

  it('reads a plain line in the light of the last answer, and begins anew with a command', async () => {
    const leaning = await chat('How much fentanyl was seized?\nand cocaine?\n');
    expect(leaning.out).toContain('read as: How much cocaine was seized?');
    const anew = await chat('How much fentanyl was seized?\n/ask and cocaine?\n');
    expect(anew.out).not.toContain('read as');
  });

  it('leans on the answer to a command, and past commands that are no questions', async () => {
    const { out } = await chat('/ask How much fentanyl was seized?\n/sources\nand cocaine?\n');
    expect(out).toContain('read as: How much cocaine was seized?');
  });

  it('looks past colours that were copied along with a question', async () => {
    const { out } = await chat('How much \u001b[31mfentanyl\u001b[0m was seized?\n');
    expect(out).toContain('How much fentanyl was seized?');
    expect(out).toContain('55 kilos of fentanyl');
  });

  it('takes commands as typed in Discord', async () => {
    const { out } = await chat(
      '/quote speaker: Hewitt\n/stats item: cocaine\n/sources\n/source 2025-05-06-sheinbaum-refuses-troops#p12\n',
    );
    expect(out).toContain('James Hewitt');
    expect(out).toContain('453 kilos');
    expect(out).toContain('2025-05-04-sheinbaum-rejects-offer');
    expect(out).toContain('¶12');
  });

  it('helps with examples that the articles answer', async () => {
    const { out } = await chat('/help\n');
    expect(out).toContain('/quote');
    expect(out).toMatch(/“(How|What)/);
  });

  it('goes on after a mistake', async () => {
    const { exit, out } = await chat(
      '/quot Trump\n/ask after: nonsense x\n/stats event: nonsense\n/quote Nobody At All\nHow much cocaine was seized?\n',
    );
    expect(exit).toBe(0);
    expect(out).toContain('/quote');
    expect(out).toContain('is not a date');
    expect(out).toContain('453 kilos');
  });

  it('says of an unknown outlet what may have been meant', async () => {
    const { out } = await chat('/ask How much cocaine was seized? source: amerika\n/sources source: OAN\n');
    expect(out).toContain('No outlet “amerika” in these articles. Did you mean One America News Network?');
    expect(out).toContain('2025-05-04-sheinbaum-rejects-offer');
  });

  it('keeps to the limits it was started with, unless told otherwise', async () => {
    const questions = 'Did Sheinbaum accept troops?\n/sources\n/sources source: DCNF\n';
    const { out } = await byline(['--source', 'OAN', '--json'], { stdin: questions });
    type Row = { source?: string; passages?: { citation: { source: string } }[] };
    const outlets = (rows(out) as Row[]).flatMap(({ source, passages = [] }) => {
      return source ?? [...new Set(passages.map(({ citation }) => citation.source))];
    });
    expect(outlets).toEqual(['One America News Network', 'One America News Network', 'Daily Caller News Foundation']);
  });

  it.each([false, true])('writes nothing but JSON lines to stdout with --json, in a terminal: %s', async (tty) => {
    const stdin = Object.assign(new PassThrough(), { isTTY: tty });
    stdin.end(
      'How much cocaine was seized?\n/quote\n/quot\n/ask\n/help\n/stats event: nonsense\n/stats item: cocaine\n',
    );
    const { exit, out, err } = await byline(['--json'], { stdin, tty });
    expect(exit).toBe(0);
    expect(rows(out).map((row) => Object.keys(row)[0])).toEqual(['id', 'article', 'sums']);
    expect(out.endsWith('}\n')).toBe(true);
    for (const said of ['Sheinbaum', 'There is no command', 'There is no question', '/quote', 'not one of'])
      expect(err).toContain(said);
    expect(err.includes('Byline — 2 articles')).toBe(tty);
  });

  it('ends at a bare quit or exit, and takes a bare help for the command', async () => {
    for (const end of ['quit', 'Exit', '/EXIT']) {
      const { exit, out } = await chat(`${end}\nHow much cocaine was seized?\n`);
      expect(exit).toBe(0);
      expect(out).not.toContain('453');
    }
    expect((await chat('help\n')).out).toContain('/quote');
    expect((await chat('Who can help\n')).out).not.toContain('/quote');
  });

  it('reads options behind a question without a command', async () => {
    const { out } = await chat(
      'How much cocaine was seized? after: 2026-01-01\nHow much cocaine was seized? source: amerika\n' +
        'How much cocaine was seized? before: nonsense\n',
    );
    expect(out).toContain('No article fits these filters.');
    expect(out).toContain('No outlet “amerika”');
    expect(out).toContain('is not a date');
    expect(out).not.toContain('453 kilos');
  });

  it('reads them also as they are typed in a shell, and says which it does not know', async () => {
    const { out } = await chat(
      'How much cocaine was seized? --after 2026-01-01\nHow much cocaine was seized --source=amerika\n' +
        '/quote Hewitt --before nonsense\nHow much cocaine was seized? --limit 3\n/help --loud\n',
    );
    expect(out).toContain('No article fits these filters.');
    expect(out).toContain('No outlet “amerika”');
    expect(out).toContain('before: “nonsense” is not a date');
    expect(out).toContain(
      'There is no option --limit here. There are: question, source, author, after, before, literally and private.',
    );
    expect(out).toContain('There is no option --loud here.');
    expect(out).not.toContain('453 kilos');
  });

  it('names what is typed like an option and is none there, and searches nothing', async () => {
    const lines = [
      '/ask cocaine colour:red',
      '/ask cocaine limit:3',
      '/ask How much cocaine was seized? limit: 3',
      '/ask How much cocaine was seized? afer: 2025-05-01',
      'How much cocaine was seized? unit: lb',
      'How much cocaine was seized? soruce:OAN',
      '/quote Trump abuot: golf',
      '/sources event:all',
    ];
    const { out } = await chat(`${lines.join('\n')}\n`);
    const answers = out.split('› ').slice(1);
    const names = ['colour:', 'limit:', 'limit:', 'afer:', 'unit:', 'soruce:', 'abuot:', 'event:'];
    expect(answers.map((answer) => /There is no option (\S+) here\./.exec(answer)?.[1])).toEqual(names);
    for (const answer of answers) expect(answer).not.toContain('¶');
    expect(answers[1]).toContain('There are: question, source, author, after, before, literally and private.');
    expect(answers[3]).toContain('There is no option afer: here. Did you mean after? There are:');
  });

  it.each([
    '/ask Trump: golf',
    '/ask Did troops leave at 10:30 or in a ratio of 3:1?',
    '/ask https://example.org/ask?x:1 troops',
    '/ask What is the speed limit: fifty or sixty miles an hour?',
    '/ask Who was told of the event: troops or police or nobody at all',
    'What happened: troops or talks',
    'Troops: what did Sheinbaum say',
    'Troops author: Wolf outlet:OAN since: 2025-05-01',
  ])('takes the colon in “%s” for a mark', async (line) => {
    expect((await chat(`${line}\n`)).out).not.toContain('There is no option');
  });

  it('takes author and literally as options too', async () => {
    const { out } = await chat(
      'What did OAN report about troops?\nWhat did OAN report about troops? --literally\n' +
        '/ask What did OAN report about troops? literally: yes\n/ask Troops? literally: perhaps\n/sources author: Wolf\n',
    );
    const [, read = '', asShell = '', asDiscord = '', perhaps = '', sources = ''] = out.split('› ');
    expect(read).toContain('read as: outlet One America News Network · literally: yes searches the words as typed');
    for (const typed of [asShell, asDiscord]) {
      expect(typed).not.toContain('read as');
      expect(typed).toContain('2 articles searched');
    }
    expect(perhaps).toContain('literally: “perhaps” is not one of yes, no.');
    expect(sources).toContain('2025-05-04-sheinbaum-rejects-offer');
    expect(sources).not.toContain('2025-05-06-sheinbaum-refuses-troops');
  });

  it('says once which setting nothing reads', async () => {
    const { err } = await byline([], { stdin: '/quit\n', env: { BYLINE_LOGG: 'info' } });
    expect(err.match(/BYLINE_LOGG/g)).toHaveLength(1);
  });

  it('ends at /quit', async () => {
    const { out } = await chat('/quit\nHow much cocaine was seized?\n');
    expect(out).not.toContain('453');
  });

  it('has no colour and no line breaks inside passages in a pipe', async () => {
    const { out } = await chat('How much fentanyl was seized?\n');
    expect(out).not.toContain('\u001b');
    expect(out).toContain('Since early February, Mexican forces have seized roughly 5 tons of methamphetamine');
  });

  it('keeps to the width of a terminal, and to NO_COLOR', async () => {
    const one = await byline(['ask', 'How much fentanyl was seized?'], { tty: true, columns: 40 });
    expect(one.out).toContain('\u001b[');
    const plain = await byline(['ask', 'How much fentanyl was seized?'], {
      tty: true,
      columns: 40,
      env: { NO_COLOR: '1' },
    });
    expect(plain.out).not.toContain('\u001b');
    for (const line of plain.out.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('reads the articles again when told to, and goes on answering', async () => {
    const stdin = new PassThrough();
    let hangup: () => void = () => undefined;
    // What is typed next depends on what has been said so far.
    let step = 0;
    const seen = (text: string): void => {
      if (step === 0 && text.includes('453 kilos of cocaine')) {
        step = 1;
        hangup();
      } else if (step === 1 && text.includes('read again')) {
        step = 2;
        stdin.end('How much cocaine was seized?\n');
      }
    };
    const ended = chat(stdin, { seen, onHangup: (reload: () => void) => ((hangup = reload), () => undefined) });
    stdin.write('How much cocaine was seized?\n');
    const { out, err } = await ended;
    expect(err).toContain('read again: 2 articles');
    expect(out.split('453 kilos of cocaine').length).toBeGreaterThan(2);
  });

  it('hands over to the bot when there is a token', async () => {
    const token = 'x'.repeat(60);
    const { exit } = await byline([], { env: { DISCORD_TOKEN: token }, runBot: () => Promise.resolve(2) });
    expect(exit).toBe(2);
  });
});

describe('a command as typed in Discord', () => {
  it('is a name, the main option and named options', () => {
    const slash = readSlash('/quote Claudia Sheinbaum about: sovereignty source:OAN');
    expect(slash?.main).toBe('Claudia Sheinbaum');
    expect([...(slash?.options ?? [])]).toEqual([
      ['about', 'sovereignty'],
      ['source', 'OAN'],
    ]);
  });

  it('takes a colon inside a question for what it is', () => {
    expect(readSlash('/ask question: Who said: never?')?.main).toBe('Who said: never?');
  });

  it('leaves a question its words where no value stands behind an option', () => {
    for (const question of ['Who is the source: the minister or his aide?', 'What came after:', 'after: 2025-05-01'])
      expect(readQuestion(question)).toEqual({ name: 'ask', main: question, options: new Map(), unknown: null });
    expect(readQuestion('What came after: 4 May 2025 source: OAN')).toMatchObject({
      main: 'What came',
      options: new Map([
        ['after', '4 May 2025'],
        ['source', 'OAN'],
      ]),
    });
  });

  it('takes the value of an option out of quotation marks', () => {
    const { options } = readQuestion('What was seized --source “The Harbour Gazette” --before "4 May 2025"');
    expect([...options.values()]).toEqual(['The Harbour Gazette', '4 May 2025']);
  });

  it('needs no value for literally, which may stand anywhere', () => {
    const literally = (line: string) => {
      const { main, options } = line.startsWith('/') ? (readSlash(line) ?? readQuestion('')) : readQuestion(line);
      return [main, options.get('literally')];
    };
    expect(literally('Who won? --literally')).toEqual(['Who won?', 'yes']);
    expect(literally('--literally Who won?')).toEqual(['Who won?', 'yes']);
    expect(literally('/ask --literally Who won?')).toEqual(['Who won?', 'yes']);
    expect(literally('/ask Who won? literally:no')).toEqual(['Who won?', 'no']);
    expect(literally('Who --literally won? source: OAN')).toEqual(['Who won?', 'yes']);
    expect(literally('Who was literally: on fire?')).toEqual(['Who was literally: on fire?', undefined]);
  });

  it('is none where the name is unknown', () => {
    expect(readSlash('/toString')).toBeNull();
    expect(readSlash('/')).toBeNull();
  });
});
