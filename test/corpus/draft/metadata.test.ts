import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/corpus/draft/metadata.ts';

const dateOf = (date: unknown) => {
  const { metadata, notes } = readMetadata({ date }, () => null);
  return metadata.date ?? notes.map(({ problem }) => problem).join(' ');
};

describe('the date of an article', () => {
  it('may be written as people write it', () => {
    for (const date of ['5 March 2025', 'March 5, 2025', 'Wednesday, 5 March 2025, 14:05 GMT', '5 de marzo de 2025'])
      expect([date, dateOf(date)]).toEqual([date, '2025-03-05']);
  });

  it('that the calendar does not have is no date, in either form', () => {
    for (const date of ['2025-02-30', '30 February 2025'])
      expect(dateOf(date)).toBe(`The date is left out: "${date}" is no date that exists.`);
  });

  it('is not taken out of a sentence', () => {
    expect(dateOf('the week before 5 March 2025, says Ana')).toContain('no form of a date that is understood');
  });
});
