import { describe, expect, it } from 'vitest';
import { extractSpeech } from '../../src/extract/quote.ts';
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
