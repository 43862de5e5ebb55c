import { describe, expect, it } from 'vitest';
import { extractSpeech } from '../../../src/extract/speech/quote.ts';
import { articleOf } from './speech-fixture.ts';

const people = (...paragraphs: string[]): string[] =>
  extractSpeech(articleOf(...paragraphs)).people.map(({ name }) => name);

describe('names of persons', () => {
  it('lose their titles and keep particles, initials and suffixes', () => {
    expect(
      people(
        'Sen. Piet van der Berg, Judge Ruth B. Okoro and Representative Samuel Ortiz Jr. met Prime Minister Ingrid Solberg.',
      ),
    ).toEqual(['Piet van der Berg', 'Ruth B. Okoro', 'Samuel Ortiz Jr.', 'Ingrid Solberg']);
  });

  it('are one person under short forms and initials', () => {
    expect(people('William R. Hartley spoke. Bill Hartley left early, and Mr. Hartley said nothing.')).toEqual([
      'William R. Hartley',
    ]);
  });

  it('hold together where an accented letter was decoded twice', () => {
    expect(people('President Enrique OrdÃ³Ã±ez met Lena Okafor.')).toEqual(['Enrique OrdÃ³Ã±ez', 'Lena Okafor']);
  });

  it('stay two persons when only the surname is shared', () => {
    expect(people('Karim and his wife came. Karim Haddad spoke first. Leila Haddad spoke last.')).toEqual(
      expect.arrayContaining(['Karim Haddad', 'Leila Haddad']),
    );
  });

  it('take the role as printed', () => {
    const { people: found } = extractSpeech(
      articleOf('Foreign Ministry spokeswoman Dana Novak met Tomas Vesely, a retired judge from Brno, on Monday.'),
    );
    expect(found.filter(({ role }) => role !== null).map(({ name, role }) => [name, role])).toEqual([
      ['Dana Novak', 'Foreign Ministry spokeswoman'],
      ['Tomas Vesely', 'retired judge from Brno'],
    ]);
  });
});

describe('roles', () => {
  const roles = (...paragraphs: string[]): (string | null)[] =>
    extractSpeech(articleOf(...paragraphs)).people.map(({ role }) => role);

  it('end before a relative clause or a verb', () => {
    expect(
      roles(
        'Dana Novak, a lawyer who repairs clocks, met Tomas Vesely, his former partner is said to be poor, on Monday.',
      ),
    ).toEqual(['lawyer', 'former partner']);
  });

  it('are not read off purposes and things', () => {
    expect(roles('The town chose Dana Novak, to be chief of the port, and Jan Berg, issues of justice aside.')).toEqual(
      [null, null],
    );
  });

  it('are never cut within a phrase', () => {
    expect(
      roles(
        'Dana Novak, former adviser to the mayor of the old town and long the director of the big museum of the history of clocks, spoke.',
      ),
    ).toEqual(['former adviser to the mayor of the old town and long the director']);
  });
});

describe('aliases', () => {
  it('leave out what a headline puts before the name', () => {
    const { people: found } = extractSpeech(
      articleOf(
        'Villagers Condemn Jane Okafor',
        'Jane Okafor spoke in Brno. Protesters Condemn Jane Okafor, a sign said.',
      ),
    );
    expect(found.find(({ name }) => name === 'Jane Okafor')?.aliases).toEqual(['Jane Okafor']);
  });
});

describe('namesakes', () => {
  const told = (...paragraphs: string[]): (string | null)[] =>
    extractSpeech(articleOf(...paragraphs)).quotes.map(({ speaker }) => speaker);

  it('are told apart by courtesy titles', () => {
    expect(
      told(
        'Karim Haddad and his wife, Leila Haddad, opened the shop in 1990.',
        '“We worked day and night,” Mrs. Haddad said. “And we sang,” Mr. Haddad said.',
      ),
    ).toEqual(['Leila Haddad', 'Karim Haddad']);
  });

  it('are told apart by pronouns', () => {
    expect(
      told(
        'Karim Haddad runs the shop with Leila Haddad. Leila Haddad keeps the books.',
        '“I count every coin we have,” she said.',
      ),
    ).toEqual(['Leila Haddad']);
  });
});
