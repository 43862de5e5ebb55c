import { describe, expect, it } from 'vitest';

import { paragraphs } from '../../../src/corpus/draft/paragraphs.ts';
import { passages } from '../../../src/index/passages/passage.ts';
import { article } from '../corpus-of.ts';

describe('passages', () => {
  it('are the paragraphs, furniture left out but counted', () => {
    const found = passages(article('a', ['One.', 'Advertisement', 'Three.']));
    expect(found.map(({ id }) => id)).toEqual(['a#p1', 'a#p3']);
  });

  it('carry the heading they stand under, which is none itself', () => {
    const text =
      '# The day\n\nFirst words.\n\n## 11:40: The ferry is afloat\n\nAll are safe.\n\nTugs left. #1\n\n#harbour is trending.\n\nMore.';
    const day = { ...article('a', []), text, paragraphs: paragraphs(text) };
    expect(passages(day).map(({ paragraph, heading }) => [paragraph, heading])).toEqual([
      [2, 'The day'],
      [4, '11:40: The ferry is afloat'],
      [5, '11:40: The ferry is afloat'],
      [6, '11:40: The ferry is afloat'],
      [7, '11:40: The ferry is afloat'],
    ]);
  });

  it('splits an over-long paragraph into parts of whole sentences', () => {
    const sentence = 'The council met on Monday and talked about the harbour wall for a long time. ';
    const long = article('a', [sentence.repeat(60).trim()]);
    const found = passages(long);
    expect(found.length).toBeGreaterThan(2);
    expect(found[1]?.id).toBe('a#p1.2');
    for (const { start, end } of found) {
      const text = long.text.slice(start, end);
      expect(text.startsWith('The council')).toBe(true);
      expect(text.endsWith('.')).toBe(true);
    }
  });
});
