import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { extractFigures } from '../../../src/extract/figures/figure.ts';

/** A one-paragraph article of Friday, 14 March 2025. */
function figures(text: string) {
  const paragraphs = [{ number: 1, start: 0, end: text.length, text, furniture: false }];
  const article = {
    ...{ id: 'a', file: 'a.md', line: null, source: null, country: 'GB', title: null, byline: [], url: null },
    ...{ date: '2025-03-14', language: 'en', kind: 'article', text, paragraphs },
  };
  return extractFigures(article as unknown as Article);
}

describe('a figure', () => {
  it('takes no period and no agent from behind a semicolon', () => {
    const [first] = figures(
      'Norway extradited 12 gang members to Denmark; one of them is linked to the murder of an FBI agent in 1991.',
    );
    expect(first).toMatchObject({ event: 'extradition', value: 12, agent: 'Norway', period: null });
  });

  it.each([
    ['Mexico extradited 26 cartel members to the United States on Tuesday.', 'on Tuesday', '2025-03-11'],
    [
      'Customs seized 95 rifles this year, compared to 17 over the same period of 2021.',
      'over the same period of 2021',
      '2021',
    ],
    ['Police seized 90 rifles in recent raids.', 'in recent raids', null],
    ['Opium seizures rose to 90 kilos in 2021, up from 40 kilos the year before.', 'the year before', null],
    ['One night 79 shoppers were arrested.', 'One night', null],
  ])('of "%s" has the period “%s”', (text, period, from) => {
    const last = figures(text).at(-1);
    expect(last?.period).toBe(period);
    expect(last?.periodResolved?.from).toBe(from);
  });

  it.each<[string, (string | null)[]]>([
    [
      'Customs have seized 310 kilos of hashish since January, the ministry said, compared with 95 kilos in the same period of 2022.',
      ['since January', 'in the same period of 2022'],
    ],
    [
      'So far this year rangers have seized 40 kilos of ivory, against 72 kilos of it from a record number of poachers in the first half of 2024.',
      ['So far this year', 'in the first half of 2024'],
    ],
    ['Last year the navy seized 12 tons of hashish, down from a record 19 tons.', ['Last year', null]],
    ['The navy seized 12 tons of hashish, up from 9 tons in 2023.', [null, 'in 2023']],
    ['Compared with 60 rifles seized in 2023, police seized 90 rifles last year.', ['in 2023', 'last year']],
    ['In March police seized 50 kilos of heroin from two men, and 12 kilos in April.', ['In March', 'in April']],
  ])('has the period of its own side in "%s"', (text, expected) => {
    const seized = figures(text).filter(({ event }) => event === 'seizure');
    expect(seized.map(({ period }) => period)).toEqual(expected);
  });

  it('dates “since Sunday” back, never ahead', () => {
    const [first] = figures('Police have seized 40 kilos of heroin since Sunday.');
    expect(first?.periodResolved).toEqual({ from: '2025-03-09', to: null });
  });
});
