import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readTurn } from '../../../../src/answer/ask/follow/turn.ts';

const leaning = (text: string, language = 'en') => readTurn(text, language).leaning.map(({ word }) => word.folded);

describe('a turn of a talk', () => {
  it.each([
    ['where was he shot?', ['he']],
    ['what did they say about that', ['they', 'that']],
    ['why there', ['there']],
    ['was there one before?', ['one']],
    ['what else was found?', ['else']],
    ['¿qué dijo él?', ['el']],
  ])('leans with: %s', (text, words) => {
    expect(leaning(text, text.startsWith('¿') ? 'es' : 'en')).toEqual(words);
  });

  it.each([
    'Who said that prices rose?',
    'Are there any reports of floods?',
    'How many of the ferries sank?',
    'How is the IT industry of Tarrin?',
    'Is he one of the captains?',
  ])('does not take for a pointer what is none: %s', (text) => {
    expect(leaning(text).filter((word) => word !== 'he')).toEqual([]);
  });

  it('takes "el" without its accent for the article', () => {
    expect(leaning('¿quién es el alcalde?', 'es')).toEqual([]);
  });

  it.each([
    ['and heroin?', 'heroin'],
    ['ok but why?', 'why'],
    ['what about the other ferries?', 'the other ferries'],
    ['¿y el tabaco?', 'el tabaco'],
  ])('begins in the talk: %s', (text, bare) => {
    expect(readTurn(text, 'en')).toMatchObject({ starts: true, bare });
  });

  it.each(['Andorra?', 'What about', 'Who sank it?', 'oregano?'])('does not begin so: %s', (text) => {
    expect(readTurn(text, 'en').starts).toBe(false);
  });

  it('asks who says so only where it asks nothing else', () => {
    for (const text of ['says who?', 'who says so?', 'According to whom?', '¿quién lo dice?'])
      expect(readTurn(text, 'en').asksWho, text).toBe(true);
    for (const text of ['who said that about the quay?', 'who sank it?', 'who says hello?'])
      expect(readTurn(text, 'en').asksWho, text).toBe(false);
  });

  it('asks for another outlet', () => {
    for (const text of ['and in the other outlet?', 'what does another paper say?', '¿y en otro diario?'])
      expect(readTurn(text, 'en').otherOutlet, text).not.toBeNull();
    for (const text of ['the other harbour?', 'in the paper?'])
      expect(readTurn(text, 'en').otherOutlet, text).toBeNull();
  });

  it('is taken apart whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { bare, words } = readTurn(text, 'en');
        expect(text).toContain(bare);
        for (const { typed, start, end } of words) expect(bare.slice(start, end)).toBe(typed);
      }),
    );
  });
});
