import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asTyped,
  questionHeading,
  quoteHeading,
  readQuestion,
  readQuoteHeading,
  readStatsHeading,
  statsHeading,
} from '../../src/bot/messages/asked.ts';
import { customId, readCustomId } from '../../src/bot/messages/custom-id.ts';
import { cut } from '../../src/bot/messages/cut.ts';
import { readHeading, writeHeading } from '../../src/bot/messages/heading.ts';
import { calm, disarm, markdown, oneLine, plain } from '../../src/bot/messages/markdown.ts';
import { cutQuestion } from '../../src/bot/replies/question.ts';
import { inMarks, quotation } from '../../src/bot/views/quotation.ts';
import { EVENTS, type IsoDate } from '../../src/library.ts';
import { LANGUAGE_TAGS, wordsFor } from '../../src/words/words.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const nasty = fc
  .array(
    fc.constantFrom(
      '*',
      '_',
      '~',
      '`',
      '|',
      '<',
      '>',
      '@',
      '#',
      '\\',
      '[',
      ']',
      ':',
      '/',
      '-',
      '1.',
      '\n',
      ' ',
      'a',
      '·',
      '**about** ',
    ),
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(anyText, nasty);

describe('disarm', () => {
  it('shows exactly the text: taking the escapes out gives it back', () => {
    fc.assert(fc.property(text, (given) => plain(disarm(given)) === calm(given)));
  });

  it('leaves nothing that pings, links, invites or sets type', () => {
    const given =
      '@everyone <@1> <@&2> <#3> </ask:4> <:x:5> :smile: https://evil.example discord.gg/abc [x](y) **b** __u__ ~~s~~ `c` ||s||\n# h\n- l\n1. n\n> q';
    const set = disarm(given);
    for (const mark of ['<@', '@e', '<#', '</', '<:', ':s', '://', 'discord.gg', '](', '**', '__', '~~', '||']) {
      expect(set.replaceAll(/\\./g, '')).not.toContain(mark);
    }
    expect(set).toContain('https\\://evil.example');
    expect(set).toContain('discord\\.gg/abc');
    expect(set.split('\n').slice(1)).toEqual(['\\# h', '\\- l', '1\\. n', '\\> q']);
  });

  it('takes out direction marks and piled accents, and keeps scripts that need marks', () => {
    expect(disarm('abc\u202edef\u2066g\u200f')).toBe('abcdefg');
    expect(disarm(`z${'\u0301'.repeat(50)}`)).toBe(`z${'\u0301'.repeat(4)}`);
    expect(disarm('हिन्दी עִבְרִית Việt')).toBe('हिन्दी עִבְרִית Việt');
  });
});

describe('links', () => {
  it('cannot break out of their brackets and are left out when too long', () => {
    const set = (url: string) => markdown([{ text: url, as: 'link', words: wordsFor('en').LINK }]);
    expect(set('https://a.example/x>y)z')).toBe('[article](<https://a.example/x%3Ey)z>)');
    expect(set(`https://a.example/${'x'.repeat(600)}`)).toBe('link too long to show');
    expect(set('javascript:alert(1)')).toBe('link too long to show');
  });
});

describe.each(LANGUAGE_TAGS)('the heading in %s', (language) => {
  const words = wordsFor(language);
  const today = '2031-03-07' as IsoDate;
  const line = text.map((given) => oneLine(given)).filter((given) => given !== '');
  const value = fc.option(line, { nil: undefined });
  const date = fc.option(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10) as IsoDate),
    { nil: undefined },
  );

  it('gives back a question with its filters', () => {
    const always = { question: line, asOf: date.map((d) => d ?? today) };
    const limits = {
      source: value,
      author: value,
      after: date,
      before: date,
      literally: fc.constantFrom(true, undefined),
    };
    const passages = fc.array(fc.stringMatching(/^[a-z0-9_.-]{1,20}#p[1-9]\d?$/), { maxLength: 3 });
    const asked = fc.record(
      { ...always, ...limits, behind: fc.record({ typed: line, passages }), cut: fc.constant(true) },
      { requiredKeys: ['question', 'asOf', 'source', 'author', 'after', 'before', 'literally'] },
    );
    fc.assert(
      fc.property(asked, (given) => {
        const heading = readHeading(writeHeading(questionHeading(given, today), words));
        expect(heading && readQuestion(heading, today)).toEqual(given);
      }),
    );
  });

  it('says of the same question that its words are taken as typed', () => {
    const heading = asTyped(questionHeading({ question: 'Who?', asOf: today, source: 'OAN' }, today));
    expect(writeHeading(heading, wordsFor('en'))).toBe('**Who?**\n-# **source** OAN · **words** as typed');
    expect(writeHeading(heading, wordsFor('es'))).toBe(
      '**Who?**\n-# **medio** OAN · **palabras** tal como se escribieron',
    );
    expect(readQuestion(heading, today)).toMatchObject({ question: 'Who?', source: 'OAN', literally: true });
  });

  it('gives back a speaker, what it is about and the filters', () => {
    const asked = fc.record({ speaker: line, about: value, source: value, author: value, after: date, before: date });
    fc.assert(
      fc.property(asked, (given) => {
        const heading = readHeading(writeHeading(quoteHeading(given), words));
        expect(heading && readQuoteHeading(heading)).toEqual(given);
      }),
    );
  });

  it('gives back event, item, unit and the filters', () => {
    const asked = fc.record({
      event: fc.constantFrom(...EVENTS, undefined),
      item: value,
      unit: fc.constantFrom('kg', 'lb', undefined),
      source: value,
      author: value,
      after: date,
      before: date,
    });
    fc.assert(
      fc.property(asked, (given) => {
        const heading = readHeading(writeHeading(statsHeading(given, words), words));
        expect(heading && readStatsHeading(heading)).toEqual(given);
      }),
    );
  });

  it('is told from any other text', () => {
    expect(readHeading('just text')).toBeNull();
    expect(readHeading('')).toBeNull();
  });
});

describe('custom ids', () => {
  it('give back their state within 100 characters', () => {
    const id = customId('page', 'sources', 9999, '12345678901234567890', 'back');
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readCustomId(id)).toEqual({ verb: 'page', parts: ['sources', 9999, '12345678901234567890', 'back'] });
  });

  it('made up by hand are refused', () => {
    fc.assert(
      fc.property(text, (given) => {
        fc.pre(!given.startsWith('b1|'));
        return readCustomId(given) === null;
      }),
    );
    const wrong = [
      'b1|page|ask|0|1|on',
      'b1|page|ask|1e3|1|on',
      'b1|page|x|1|1|on',
      'b1|__proto__',
      'b1|delete|x',
      'b0|delete|1',
      'b1|csv|1',
    ];
    expect(wrong.map(readCustomId)).toEqual(wrong.map(() => null));
  });
});

describe('cutting', () => {
  const passage = 'The first sentence is here. The second one answers it. A third follows. And a fourth ends it.';
  const bold = { start: passage.indexOf('The second'), end: passage.indexOf(' A third') };

  it('falls between sentences, around the bold one, with "…" where something is left out', () => {
    expect(quotation(passage, bold, 45)).toBe('> … **The second one answers it.** …');
    expect(quotation(passage, bold, 60)).toBe('> … **The second one answers it.** A third follows. …');
    expect(quotation(passage, bold, 400)).toBe(`> ${passage.replace('The second one answers it.', '**$&**')}`);
  });

  it('falls between words where one sentence is too long', () => {
    const long = `${'word '.repeat(100)}end.`;
    const set = quotation(long, null, 50);
    expect(set).toMatch(/^> (?:word )+…$/);
    expect(set.length).toBeLessThanOrEqual(50);
  });

  it('shows nothing but the passage, in order, within the limit', () => {
    fc.assert(
      fc.property(text, fc.nat(300), fc.nat(300), fc.integer({ min: 40, max: 400 }), (given, a, b, limit) => {
        const keep = { start: Math.min(a, b, given.length), end: Math.min(Math.max(a, b), given.length) };
        fc.pre([given.slice(0, keep.start), given.slice(keep.start, keep.end)].every((s) => !/\p{Surrogate}/u.test(s)));
        const set = quotation(given, keep, limit);
        const shown = plain(set.replaceAll('**', '').replace(/^> /gm, ''));
        const bare = (s: string) => calm(s).replace(/[\s*…\p{M}]/gu, '');
        expect(set.length).toBeLessThanOrEqual(Math.max(limit, 40));
        expect(bare(given)).toContain(bare(shown));
      }),
    );
  });

  it('never cuts within a character', () => {
    const faces = '😀'.repeat(200);
    const part = cut(faces, { start: 0, end: 0 }, ({ start, end }) => end - start <= 51);
    expect(part.end).toBe(50);
    expect(inMarks(faces, 50)).not.toContain('\ufffd');
    expect(cutQuestion(`x${'😀'.repeat(300)}`).question.length).toBe(499);
  });
});
