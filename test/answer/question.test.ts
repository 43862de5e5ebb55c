import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_QUESTION_WORDS, readQuestion } from '../../src/answer/question.ts';

const termsOf = (text: string) => readQuestion(text).words.map(({ term }) => term);

describe('readQuestion', () => {
  it.each([
    ['Who signed the treaty?', 'person'],
    ['Which actor opened the festival?', 'person'],
    ['Which country’s prime minister resigned?', 'country'],
    ['In which US state did the storm land?', 'state'],
    ['What city hosts the games?', 'city'],
    ['Where was the summit held?', 'place'],
    ['When did the ship sink?', 'date'],
    ['In what year was the bridge built?', 'date'],
    ['How many people were rescued?', 'number'],
    ['What percentage of voters stayed at home?', 'percent'],
    ['How much money did the company lose?', 'money'],
    ['Which airline cancelled its flights?', 'company'],
    ['Which team won the final?', 'team'],
    ['Which film took the prize?', 'work'],
    ['Which metal is used in the alloy?', 'thing'],
    ['Which type of fruit is sold at the harbour?', 'thing'],
    ['Which of Governor Lind’s bridges collapsed?', 'name'],
    ['Which state’s governor resigned?', 'state'],
    ['Which government agency moved to Tarrin?', 'name'],
    ['What was the magnitude of the quake?', 'number'],
    ['It was the first flood in Tarrin since:', 'date'],
    ['¿Cuántas personas murieron?', 'number'],
    ['¿Quién firmó el acuerdo?', 'person'],
    ['Did it rain?', null],
  ])('takes %s to want a %s', (text, wanted) => {
    expect(readQuestion(text).wanted).toBe(wanted);
  });

  it.each(['Did she accept US troops?', 'did she accept us troops?', 'are us forces in the us', 'U.S. troops'])(
    'reads the country in %s',
    (text) => {
      expect(termsOf(text)).toContain('usa');
    },
  );

  it.each(['Can they tell us more?', 'what does it mean for us?', 'Who spoke to us?'])(
    'reads the pronoun in %s',
    (text) => {
      expect(termsOf(text)).not.toContain('usa');
    },
  );

  it('tells Spanish from English by words of grammar', () => {
    expect(readQuestion('¿Qué ciudad fue capital de los godos?').language).toBe('es');
    expect(readQuestion('Who is El Chapo?').language).toBe('en');
    expect(readQuestion('¿Quién tocó con The Who en Viena?').language).toBe('es');
    expect(readQuestion('Quién escribió el guion de The Crown').language).toBe('es');
  });

  it('keeps words as typed and pairs neighbours', () => {
    const { words, pairs } = readQuestion('Did the Harbour Commission close Tarrin’s port?');
    expect(words.map(({ typed }) => typed)).toEqual(['Harbour', 'Commission', 'close', 'Tarrin’s', 'port']);
    expect(pairs).toContainEqual([0, 1]);
  });

  it.each([
    ['Which small airport is to close?', 'airport'],
    ['How many wild horses were counted?', 'horses'],
    ['What is the name of the new ferry?', 'ferry'],
  ])('finds the noun that %s asks about', (text, noun) => {
    const { words, head } = readQuestion(text);
    expect(words[head]?.typed).toBe(noun);
  });

  it('lists what belongs to the kind asked for', () => {
    expect(readQuestion('Which fruits rot first?').things).toContain('plum');
    expect(readQuestion('Which fish is back in the river?').things).not.toContain('plum');
    expect(readQuestion('Which minister resigned?').things).toEqual([]);
  });

  it('caps how much it reads', () => {
    const long = Array.from({ length: 500 }, (_, at) => `word${at}x`).join(' ');
    expect(readQuestion(long).words.length).toBeLessThanOrEqual(MAX_QUESTION_WORDS);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { typed } of readQuestion(text).words) expect(text).toContain(typed);
      }),
    );
  });
});
