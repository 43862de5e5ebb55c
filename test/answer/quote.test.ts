import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { QuoteAnswer, QuoteRequest } from '../../src/answer/answer.ts';
import { readQuoteAsked } from '../../src/answer/quote/asked.ts';
import { answerQuote, suggestSpeakers } from '../../src/answer/quote/quote.ts';
import { buildPeople } from '../../src/index/people/people.ts';
import { tell, type Told } from '../index/people/said.ts';

const open = (told: readonly Told[]) => {
  const people = buildPeople(told);
  const articles = new Map(told.map(({ article }) => [article.id, article]));
  return {
    people,
    articles,
    quote: (request: string | QuoteRequest) =>
      answerQuote(people, articles, typeof request === 'string' ? { speaker: request } : request),
    suggest: (typed: string, limit = 25) => suggestSpeakers(people, typed, limit),
  };
};

function found(answer: QuoteAnswer) {
  if (answer.status !== 'found') throw new Error(`not found but ${answer.status}: ${JSON.stringify(answer)}`);
  return answer;
}
const runs = (answer: QuoteAnswer) => found(answer).statements.flatMap((s) => s.runs.map(({ quote }) => quote));
const who = (answer: QuoteAnswer) => found(answer).speaker.name;
const candidates = (answer: QuoteAnswer) =>
  answer.status === 'ambiguous'
    ? answer.candidates.map(({ name, role }) => `${name}, ${role ?? '?'}`)
    : [answer.status];

const lena: Told = tell('harbour-1', { source: 'Daily Harbour', date: '2025-05-06' }, [
  {
    name: 'Lena Peña Ortiz',
    role: 'Peruvian President',
    aliases: ['Peña Ortiz', 'President Peña Ortiz'],
    says: [
      ['The port stays open for every ship that pays its fee.', 'No other rule holds here.'],
      ['Fish prices will fall.'],
    ],
    reported: ['She said Monday that the tolls would end.'],
  },
  { name: 'Tom Baker', role: 'White House spokesman', aliases: ['Baker'], says: [['We welcome the port decision.']] },
]);
const lenaElsewhere: Told = tell('river-1', { source: 'River Post', date: '2025-05-05' }, [
  {
    name: 'Lena Pena Ortiz',
    role: 'President of Peru',
    aliases: ['Pena Ortiz'],
    says: [['The port stays open for every ship which pays its fee, and no other rule holds here.']],
  },
  { name: 'Ida Marsh', role: 'White House spokeswoman', aliases: ['Marsh'], says: [['Talks go on.']] },
]);

describe('a name that is printed in two ways', () => {
  it('is one organisation under its whole name and its short form', () => {
    const { quote } = open([
      tell('a', {}, [
        { name: 'Better Business Bureau', says: [['Ask for a receipt.']] },
        { name: 'BBB', says: [['Never pay by gift card.']] },
      ]),
    ]);
    expect(runs(quote('BBB'))).toHaveLength(2);
    expect(who(quote('BBB'))).toBe('Better Business Bureau');
  });

  it('is found whole where the speaker goes by the surname in an article that prints the whole', () => {
    const told = tell('a', {}, [{ name: 'Quill', says: [['I step down.'], ['Nora Quill is nobody’s fool.']] }]);
    expect(who(open([told]).quote('Nora Quill'))).toBe('Quill');
    expect(open([told]).quote('Dora Quill').status).toBe('none');
  });
});

describe('a speaker is found', () => {
  const { quote } = open([lena, lenaElsewhere]);
  it.each([
    'Lena Peña Ortiz',
    'lena pena ortiz',
    'Ortiz',
    'Peña Ortiz',
    'pena ortiz',
    'President Ortiz',
    "Peru's president",
    'Peruvian president',
    'the president of Peru',
    'L. Ortiz',
    'Peruvian President Lena Peña Ortiz',
  ])('when asked for as %s', (typed) => {
    expect(who(quote(typed))).toMatch(/^Lena Pe[nñ]a Ortiz$/);
  });
  it('by a title that a role begins with, the name turned round, or half of a double surname', () => {
    const { quote: ask } = open([
      tell('a', {}, [
        { name: 'Lena Okafor', role: 'Chief Inspector', aliases: ['Okafor'], says: [['We saw it.']] },
        { name: 'Bo Okafor', role: 'docker', aliases: ['Okafor'], says: [['We did not.']] },
        { name: 'Greta Marsh-Ito', role: 'engineer', aliases: ['Marsh-Ito'], says: [['It holds.']] },
      ]),
    ]);
    expect(who(ask('Chief Okafor'))).toBe('Lena Okafor');
    expect(who(ask('okafor bo'))).toBe('Bo Okafor');
    expect(who(ask('Okafor, Bo'))).toBe('Bo Okafor');
    for (const typed of ['Marsh', 'Ito', 'greta marsh', 'Greta Marsh-Ito'])
      expect(who(ask(typed))).toBe('Greta Marsh-Ito');
  });
  it('by a name without the second of two surnames', () => {
    const { quote: ask } = open([
      tell('a', {}, [
        { name: 'Bruno Atara Pinedo', says: [['No hay luz.']] },
        { name: 'Inés Roa Pinedo', says: [['No hay agua.']] },
      ]),
    ]);
    expect(who(ask('bruno atara'))).toBe('Bruno Atara Pinedo');
    expect(who(ask('Inés Roa'))).toBe('Inés Roa Pinedo');
    expect(ask('Bruno Roa').status).toBe('none');
  });
  it('by a role told apart by its gendered word', () => {
    expect(who(quote('White House spokeswoman'))).toBe('Ida Marsh');
    expect(who(quote('White House spokesman'))).toBe('Tom Baker');
    expect(candidates(quote('White House spokesperson'))).toHaveLength(2);
  });
  it('in spite of another spelling of the surname', () => {
    const { quote: ask } = open([tell('a', {}, [{ name: 'Vasyl Kovalsky', says: [['Yes indeed.']] }])]);
    expect(who(ask('Kovalskyy'))).toBe('Vasyl Kovalsky');
    expect(who(ask('Kovalskiy'))).toBe('Vasyl Kovalsky');
  });
  it('with the words of both articles, which are one person by name and country', () => {
    const answer = found(quote('Ortiz'));
    expect(answer.speaker).toMatchObject({ quotes: 4, sources: 2, role: 'Peruvian President' });
  });
});

describe('a speaker is not found', () => {
  const { quote } = open([lena, lenaElsewhere]);
  it('and close names are given', () => {
    expect(quote('Bakir')).toMatchObject({ status: 'none', speaker: null, closest: [{ name: 'Tom Baker' }] });
  });
  it('when the first name contradicts', () => {
    expect(quote('Rosa Baker').status).toBe('none');
  });
  it('when nothing typed is a word', () => {
    expect(quote('“').status).toBe('none');
    expect(quote('').status).toBe('none');
  });
  it('when he holds no quote that fits, and that is told from being unknown', () => {
    const answer = quote({ speaker: 'Baker', source: 'River Post' });
    expect(answer).toMatchObject({ status: 'none', speaker: { name: 'Tom Baker', quotes: 1 } });
  });
  it('when only the role of somebody around him is asked for', () => {
    const { quote: ask } = open([
      tell('a', {}, [{ name: 'Ann Fry', role: 'spokeswoman for the Peruvian president', says: [['No comment.']] }]),
      tell('b', {}, [{ name: 'Ulf Berg', role: 'Swedish vice president', says: [['None from me.']] }]),
    ]);
    expect(ask('Peruvian president').status).toBe('none');
    expect(ask('Swedish president').status).toBe('none');
  });
});

describe('two people of one name', () => {
  const mayor = tell('a', { date: '2025-01-01' }, [
    { name: 'John Reed', role: 'mayor of Elmwood', says: [['The bridge is safe.']] },
    { name: 'Amy Stone', says: [['It is not.']] },
  ]);
  const diver = tell('b', { date: '2025-02-01' }, [
    { name: 'John Reed', role: 'deep-sea diver', says: [['The wreck is deep.', 'Very deep.']] },
  ]);
  const mayorAgain = tell('c', { date: '2025-03-01' }, [
    { name: 'John Reed', role: 'Elmwood mayor', says: [['The bridge is closed.']] },
  ]);

  it('are told apart by role and asked about', () => {
    expect(candidates(open([mayor, diver, mayorAgain]).quote('John Reed'))).toEqual([
      'John Reed, Elmwood mayor',
      'John Reed, deep-sea diver',
    ]);
    expect(candidates(open([mayor, diver, mayorAgain]).quote('Reed'))).toHaveLength(2);
  });
  it('can each be asked for', () => {
    const { quote } = open([mayor, diver, mayorAgain]);
    expect(runs(quote('John Reed, deep-sea diver'))).toEqual(['The wreck is deep.', 'Very deep.']);
    expect(runs(quote('Mayor John Reed'))).toEqual(['The bridge is closed.', 'The bridge is safe.']);
    for (const candidate of ['Reed', 'John Reed'].flatMap((name) => {
      const answer = quote(name);
      return answer.status === 'ambiguous' ? answer.candidates : [];
    }))
      expect(found(quote(candidate.askFor)).speaker).toEqual(candidate);
  });
  it('are not asked about where one is quoted ten times more, and then said to share the name', () => {
    const many = Array.from({ length: 11 }, (_, at) => [`The bridge is safe, day ${at}.`]);
    const often = tell('d', {}, [{ name: 'John Reed', role: 'Elmwood mayor', says: many }]);
    const once = tell('e', {}, [{ name: 'Clara Reed', role: 'deep-sea diver', says: [['Very deep.']] }]);
    const answer = found(open([often, once]).quote('Reed'));
    expect([answer.speaker.name, answer.namesakes.map(({ name }) => name)]).toEqual(['John Reed', ['Clara Reed']]);
  });
  it('are not asked about when only one fits the filter', () => {
    expect(runs(open([mayor, diver]).quote({ speaker: 'Reed', after: '2025-01-15' as never }))).toHaveLength(2);
  });
  it('are told apart by first name', () => {
    const { quote } = open([
      tell('a', {}, [
        { name: 'Khalid Haddad', aliases: ['Khalid'], says: [['He was my son.']] },
        { name: 'Mona Haddad', aliases: ['Mona'], says: [['I could not speak.']] },
      ]),
    ]);
    expect(candidates(quote('Haddad'))).toEqual(['Khalid Haddad, ?', 'Mona Haddad, ?']);
    expect(runs(quote('Mona Haddad'))).toEqual(['I could not speak.']);
    expect(runs(quote('Mona'))).toEqual(['I could not speak.']);
  });
  it('are father and son by the suffix and by middle initials', () => {
    const { quote } = open([
      tell('a', {}, [{ name: 'Henry W. Colt', role: 'former president', says: [['I decided.']] }]),
      tell('b', {}, [{ name: 'Henry H.R. Colt', role: 'former president', says: [['I did not.']] }]),
      tell('c', {}, [{ name: 'Henry W. Colt Jr.', role: 'former president', says: [['Nor I.']] }]),
      tell('d', {}, [{ name: 'Henry Colt', role: 'former president', says: [['Who, me?']] }]),
    ]);
    expect(runs(quote('Henry W. Colt'))).toEqual(['I decided.']);
    expect(runs(quote('Henry W. Colt Jr.'))).toEqual(['Nor I.']);
    expect(runs(quote('Henry H.R. Colt'))).toEqual(['I did not.']);
    expect(candidates(quote('Colt'))).toHaveLength(4);
  });
  it('are not made one by a bare surname in a third article', () => {
    const { quote } = open([
      tell('a', {}, [{ name: 'Rob Vance', role: 'governor of Alba', says: [['One.']] }]),
      tell('b', {}, [{ name: 'Sue Vance', role: 'governor of Brunn', says: [['Two.']] }]),
      tell('c', {}, [{ name: 'Vance', says: [['Three.']] }]),
    ]);
    expect(candidates(quote('Vance'))).toHaveLength(3);
    expect(runs(quote('Rob Vance'))).toEqual(['One.']);
  });
});

describe('one person under several names', () => {
  it('is one: middle initial, short form, accents, suffix dots', () => {
    const { quote } = open([
      tell('a', {}, [{ name: 'Mitchell Dunn', role: 'Ohio senator', says: [['One.']] }]),
      tell('b', {}, [{ name: 'Mitch Dunn', role: 'senator from Ohio', says: [['Two.']] }]),
      tell('c', {}, [{ name: 'A. Mitchell Dunn', role: 'Ohio Sen.', says: [['Three.']] }]),
      tell('d', {}, [{ name: 'Dunn', role: 'the Ohio senator', says: [['Four.']] }]),
    ]);
    expect(runs(quote('Dunn'))).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });
  it('is one when an article of the same company gives the surname only', () => {
    const beside = { name: 'Zoe Abt', role: 'minister' };
    const { quote } = open([
      tell('a', {}, [{ name: 'Karl Ohm', role: 'engineer', aliases: ['Ohm'], says: [['One.']] }, beside]),
      tell('b', {}, [{ name: 'Ohm', says: [['Two.']] }, beside]),
    ]);
    expect(runs(quote('Karl Ohm'))).toEqual(['One.', 'Two.']);
  });
});

describe('organisations', () => {
  const { quote } = open([
    tell('a', {}, [{ name: 'The Harbour Workers Union', says: [['We strike.']] }]),
    tell('b', {}, [{ name: 'Harbour Workers Union', says: [['We still strike.']] }]),
    tell('c', {}, [{ name: 'River Workers Union', says: [['We work.']] }]),
  ]);
  it('speak under their name with or without the article, and by their initials', () => {
    expect(runs(quote('the harbour workers union'))).toEqual(['We strike.', 'We still strike.']);
    expect(runs(quote('HWU'))).toHaveLength(2);
  });
  it('have no surname', () => {
    expect(quote('Union').status).toBe('none');
  });
});

describe('statements', () => {
  const { quote } = open([lena, lenaElsewhere]);
  it('stand newest first, another outlet’s wording folded under the fullest', () => {
    const { statements } = found(quote('Ortiz'));
    expect(statements.map((s) => s.runs.map((r) => r.quote))).toEqual([
      ['The port stays open for every ship which pays its fee, and no other rule holds here.'],
      ['Fish prices will fall.'],
    ]);
    expect(statements[0]?.variants.map((v) => v.map((r) => [r.citation.source, r.quote]))).toEqual([
      [
        ['Daily Harbour', 'The port stays open for every ship that pays its fee.'],
        ['Daily Harbour', 'No other rule holds here.'],
      ],
    ]);
  });
  it('carry their citation', () => {
    expect(found(quote('Baker')).statements[0]?.runs[0]?.citation).toMatchObject({
      source: 'Daily Harbour',
      date: '2025-05-06',
      article: 'harbour-1',
    });
  });
  it('keep reported speech apart', () => {
    expect(found(quote('Ortiz')).reported.map(({ text }) => text)).toEqual([
      'She said Monday that the tolls would end.',
    ]);
  });
  it('can be searched, best match first, with a clear answer when nothing is about it', () => {
    expect(runs(quote({ speaker: 'Ortiz', about: 'price of fish' }))).toEqual(['Fish prices will fall.']);
    expect(quote({ speaker: 'Ortiz', about: 'heroin' })).toMatchObject({ status: 'none', speaker: { quotes: 4 } });
    const tolls = found(quote({ speaker: 'Ortiz', about: 'toll' }));
    expect([tolls.statements.length, tolls.reported.length]).toEqual([0, 1]);
  });
  it('are given closest first where none is clearly about the topic, and said to be only that', () => {
    const { people, articles } = open([lena, lenaElsewhere]);
    const request = { speaker: 'Ortiz', about: 'cheaper cod' };
    const score = ({ start }: { start: number }) => 0.1 + start / 10_000;
    const answer = found(answerQuote(people, articles, request, { score, onTopic: 0.9 }));
    expect(answer.onTopic).toBe(false);
    expect(answer.statements.map(({ runs: [run] }) => run?.quote)[0]).toBe('Fish prices will fall.');
    expect(found(answerQuote(people, articles, request, { score, onTopic: 0 })).onTopic).toBe(true);
  });
  it('are cut behind the three that come closest, reported speech too', () => {
    const { people, articles } = open([
      tell('a', {}, [
        {
          name: 'Ann Fry',
          says: [['One.', 'Two.', 'Three.'], ['Four.'], ['Five.']],
          reported: ['She said six.', 'She said seven.'],
        },
      ]),
    ]);
    const scores = [0.11, 0.24, 0.12, 0.22, 0.23, 0.25, 0.1];
    const all = (people.people[0] ? [people.people[0].quotes, people.people[0].reported] : []).flat();
    const score = ({ start }: { start: number }) => scores[all.findIndex((each) => each.start === start)] ?? 0;
    const request = { speaker: 'Fry', about: 'golf' };
    const answer = found(answerQuote(people, articles, request, { score, onTopic: 0.3 }));
    expect(answer.onTopic).toBe(false);
    expect(runs(answer)).toEqual(['Two.', 'Five.', 'Four.']);
    expect(answer.reported.map(({ text }) => text)).toEqual(['She said six.']);
  });
  it('are filled up to three with the closest, kept apart from what is on the topic', () => {
    const { people, articles } = open([
      tell('a', {}, [{ name: 'Ann Fry', says: [['One.'], ['Two.'], ['Three.'], ['Four.']] }]),
    ]);
    const scores = [0.1, 0.5, 0.3, 0.2];
    const all = people.people[0]?.quotes ?? [];
    const score = ({ start }: { start: number }) => scores[all.findIndex((each) => each.start === start)] ?? 0;
    const request = { speaker: 'Fry', about: 'golf' };
    const answer = found(answerQuote(people, articles, request, { score, onTopic: 0.4 }));
    expect(answer.onTopic).toBe(true);
    expect(runs(answer)).toEqual(['Two.']);
    expect(answer.closest.flatMap((each) => each.runs.map(({ quote }) => quote))).toEqual(['Three.', 'Four.']);
  });
  it('can be searched by what stands around them, their own words first', () => {
    const { article, speech } = tell('toll', { date: '2025-05-06' }, [
      { name: 'Ann Fry', says: [['The decision hurts.'], ['The ferry was never paid for.'], ['Good morning.']] },
    ]);
    const paragraphs = [
      'On the ferry she called it hard: “The decision hurts.”',
      '“The ferry was never paid for.”',
      '“Good morning.”',
    ].map((text, index) => ({ number: index + 1, start: 0, end: text.length, text, furniture: false }));
    const { quote: ask } = open([{ article: { ...article, paragraphs }, speech }]);
    expect(runs(ask({ speaker: 'Fry', about: 'ferry' }))).toEqual([
      'The ferry was never paid for.',
      'The decision hurts.',
    ]);
  });
  it('have another wording only under the runs that it says again', () => {
    const told = (id: string, source: string, date: string, says: string[]) =>
      tell(id, { source, date }, [{ name: 'Ann Fry', says: [says] }]);
    const { quote: ask } = open([
      told('a', 'Post', '2025-05-06', [
        'The harbour is ours to keep, whatever they offer.',
        'We will never close the old bridge to the trams.',
        'Nobody asked the people of the island about it.',
      ]),
      told('b', 'Mail', '2025-05-05', ['We will never close the old bridge to trams.']),
    ]);
    const { statements } = found(ask('Fry'));
    expect(statements.map(({ runs, variants }) => [runs.length, variants.length])).toEqual([
      [1, 0],
      [1, 1],
      [1, 0],
    ]);
    expect(statements[1]?.runs[0]?.quote).toBe('We will never close the old bridge to the trams.');
  });
  it('are the same statement only by what is shown of them', () => {
    const told = (id: string, source: string, says: string[]) =>
      tell(id, { source, date: '2025-05-06' }, [{ name: 'Ann Fry', says: [says] }]);
    const { quote: ask } = open([
      told('a', 'Post', ['We will never close the old bridge to the trams.', 'The harbour is ours to keep.']),
      told('b', 'Mail', ['We will never close the old bridge to the trams or the harbour.']),
    ]);
    expect(found(ask('Fry')).statements.map(({ variants }) => variants.length)).toEqual([1, 0]);
    const harbour = found(ask({ speaker: 'Fry', about: 'harbour' })).statements;
    expect(harbour.map(({ variants }) => variants.length)).toEqual([0, 0]);
  });
  it('can be searched in the language of the article', () => {
    const { article, speech } = tell('puerto', { source: 'Diario', date: '2025-05-07' }, [
      { name: 'Ana Ruiz', says: [['Las barcas volvieron tarde.'], ['El mercado abre hoy.']] },
    ]);
    const spanish = open([{ article: { ...article, language: 'es' }, speech }]);
    expect(runs(spanish.quote({ speaker: 'Ruiz', about: 'el barco y la barca' }))).toEqual([
      'Las barcas volvieron tarde.',
    ]);
  });
  it('keep undated articles in unless they are left out on purpose, and count them', () => {
    const { quote: ask } = open([
      tell('a', { date: null }, [{ name: 'Ann Fry', says: [['Long ago.']] }]),
      tell('b', { date: '2025-01-01' }, [{ name: 'Ann Fry', says: [['Today.']] }]),
    ]);
    const after = '2024-01-01' as never;
    expect(runs(ask({ speaker: 'Fry', after }))).toEqual(['Today.', 'Long ago.']);
    expect(found(ask({ speaker: 'Fry', after })).undated).toBe(1);
    expect(runs(ask({ speaker: 'Fry', after, dated: true }))).toEqual(['Today.']);
    expect(found(ask({ speaker: 'Fry', after, dated: true })).undated).toBe(1);
  });
});

describe('words within words', () => {
  const outer = 'He asked, ‘May we land here tonight?’ and I told him, ‘No, Captain Roy,’ twice.';
  const nested = (quote: string, speaker: string) => ({
    start: outer.indexOf(quote) + 1,
    end: outer.indexOf(quote) + 1 + quote.length,
    quote,
    speaker,
    recountedBy: 'Lena Ortiz',
  });
  const told = [
    tell('a', { source: 'Daily Harbour', date: '2025-05-06' }, [
      {
        name: 'Lena Ortiz',
        says: [
          [
            {
              quote: outer,
              nested: [nested('May we land here tonight?', 'Bill Roy'), nested('No, Captain Roy,', 'Lena Ortiz')],
            },
          ],
        ],
      },
      { name: 'Bill Roy', aliases: ['Roy'] },
    ]),
    tell('b', { source: 'River Post', date: '2025-05-04' }, [
      { name: 'Lena Ortiz', says: [['No, Captain Roy, our harbour is not for sale to anybody, and never was.']] },
    ]),
  ];
  it('belong to who is quoted there, only as recounted', () => {
    const answer = found(open(told).quote('Roy'));
    expect(answer.statements).toEqual([]);
    expect(answer.recounted.map(({ quote }) => quote)).toEqual([outer]);
    expect(answer.speaker).toMatchObject({ name: 'Bill Roy', quotes: 1, sources: 1 });
  });
  it('let a short refusal be known again in another outlet', () => {
    const { statements } = found(open(told).quote('Ortiz'));
    expect(statements).toHaveLength(1);
    expect(statements[0]?.variants).toHaveLength(1);
  });
  it('do not make a slogan one statement over the months', () => {
    const slogan = (id: string, date: string, more: string) =>
      tell(id, { date }, [{ name: 'Lena Ortiz', says: [[`Keep harbours free. ${more}`]] }]);
    const { quote } = open([
      slogan('a', '2025-01-01', 'I love boats and their crews.'),
      slogan('b', '2025-03-01', 'Taxes are another matter for next year.'),
    ]);
    expect(found(quote('Ortiz')).statements).toHaveLength(2);
  });
});

describe('suggestions', () => {
  const { suggest } = open([lena, lenaElsewhere]);
  it('offer everyone who is quoted, most quoted first', () => {
    expect(suggest('').map(({ name, quotes, sources }) => [name, quotes, sources])).toEqual([
      [expect.stringMatching(/^Lena/), 4, 2],
      ['White House', 2, 2],
      ['Ida Marsh', 1, 1],
      ['Tom Baker', 1, 1],
    ]);
    expect(suggest('', 1)).toHaveLength(1);
  });
  it.each(['or', 'peña o', 'PENA', 'peruv', 'president of peru', "peru's pres", 'lena'])('match %s', (typed) => {
    expect(suggest(typed)[0]?.name).toMatch(/^Lena/);
  });
  it('fall back to close names', () => {
    expect(suggest('Bakr').map(({ name }) => name)).toEqual(['Tom Baker']);
    expect(suggest('xyzzy')).toEqual([]);
  });
});

describe('the order of articles', () => {
  const names = ['Ann Fry', 'Anne Fry', 'A. Fry', 'Fry', 'Bo Fry', 'Karl Ohm', 'Ohm', 'Carl Ohm', 'The Port Authority'];
  const roles = [
    undefined,
    'mayor',
    'mayor of Elmwood',
    'Elmwood mayor',
    'diver',
    'former mayor',
    'Peruvian president',
  ];
  const sentences = [
    'The port stays open for all.',
    'No, Captain Roy.',
    'The port stays open for all of you today.',
    'Fine.',
  ];
  const voice = fc.record({
    name: fc.constantFrom(...names),
    role: fc.constantFrom(...roles),
    says: fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  });
  const article = fc.record({
    source: fc.constantFrom('Daily Harbour', 'River Post'),
    date: fc.constantFrom('2025-05-04', '2025-05-06', null),
    voices: fc.uniqueArray(voice, { maxLength: 4, selector: ({ name }) => name }),
  });
  const corpus = fc.array(article, { minLength: 1, maxLength: 7 }).map((all) =>
    all.map(({ source, date, voices }, i) =>
      tell(
        `a${i}`,
        { source, date },
        voices.map(({ role, ...rest }) => (role === undefined ? rest : { ...rest, role })),
      ),
    ),
  );
  const shuffled = corpus.chain((told) =>
    fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length }).map((other) => ({ told, other })),
  );
  const requests = [...names, 'Elmwood mayor', 'president', 'nobody', ''];

  it('changes no answer', () => {
    fc.assert(
      fc.property(shuffled, ({ told, other }) => {
        const [a, b] = [open(told), open(other)];
        for (const request of requests) expect(b.quote(request)).toEqual(a.quote(request));
        expect(b.suggest('')).toEqual(a.suggest(''));
      }),
    );
  });

  it('loses and doubles no quote, and everyone can be asked for', () => {
    fc.assert(
      fc.property(corpus, (told) => {
        const { quote, suggest, people } = open(told);
        const all = told.flatMap(({ speech }) => speech.quotes).map(({ article: id, start }) => `${id} ${start}`);
        expect(people.people.flatMap(({ quotes }) => quotes.map((q) => `${q.article} ${q.start}`)).sort()).toEqual(
          all.sort(),
        );
        for (const speaker of suggest('', 1000)) {
          const answer = quote(speaker.askFor);
          if (answer.status !== 'found') expect(answer.status).toBe('found');
          else {
            expect(answer.speaker).toEqual(speaker);
            const rows = answer.statements.flatMap((s) => [s.runs, ...s.variants].flat());
            expect(new Set(rows.map((r) => `${r.article} ${r.start}`)).size).toBe(rows.length);
            expect(rows.length + answer.recounted.length).toBe(speaker.quotes);
          }
        }
      }),
    );
  });

  it('and no text typed breaks the look-up', () => {
    const { quote, suggest } = open([lena, lenaElsewhere]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        expect(['found', 'ambiguous', 'none']).toContain(quote(typed).status);
        expect(suggest(typed, 25).length).toBeLessThanOrEqual(25);
      }),
    );
  });
});

describe('the first of two surnames', () => {
  it('means the person of the article who has both', () => {
    const { quote } = open([
      tell('a', {}, [
        { name: 'Lena Zorn Ortiz', says: [['The toll stays.']] },
        { name: 'Zorn', says: [['The port is shut.']] },
      ]),
    ]);
    expect(runs(quote('Zorn Ortiz'))).toEqual(['The toll stays.', 'The port is shut.']);
  });
});

describe('somebody who is named but not quoted', () => {
  it('comes with the number of articles that name him, known as a speaker or not', () => {
    const { article, speech } = tell('a', {}, [{ name: 'Ann Fry', says: [['The toll stays.']] }]);
    const named = { ...article, text: `${article.text}\n\nIda Marsh was there.` };
    const { quote } = open([{ article: named, speech }]);
    expect(quote('Ida Marsh')).toMatchObject({ status: 'none', speaker: null, named: 1 });
    expect(quote('Tom Poe')).toMatchObject({ status: 'none', speaker: null, named: 0 });
  });
});

describe('a spokesperson', () => {
  it('speaks for the body, named or not, and not for a person', () => {
    const { quote } = open([
      tell('a', {}, [
        { name: 'Ida Marsh', role: 'FDA spokeswoman', says: [['The vaccine is safe.']] },
        { name: 'Tom Baker', role: 'spokesman for Gov. Ana Roe', says: [['The toll stays.']] },
      ]),
    ]);
    expect(runs(quote('the FDA'))).toEqual(['The vaccine is safe.']);
    expect(quote('Ana Roe').status).toBe('none');
  });
});

describe('a whole question typed for a name', () => {
  it('is read as the speaker and what it is about', () => {
    expect(readQuoteAsked({ speaker: 'What did Lena Ortiz say about the port?' })).toEqual({
      speaker: 'Lena Ortiz',
      about: 'the port',
    });
    expect(readQuoteAsked({ speaker: 'what has the FDA said' })).toEqual({ speaker: 'the FDA' });
    expect(readQuoteAsked({ speaker: 'Lena Ortiz on fish', about: 'cod' })).toEqual({
      speaker: 'Lena Ortiz on fish',
      about: 'cod',
    });
  });
});
