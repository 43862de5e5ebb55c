import { describe, expect, it } from 'vitest';

import { tokenize } from '../../src/index/analyze.ts';
import { MARK, marksOf } from '../../src/index/marks.ts';

/** The printed words of a text that have a mark. */
function marked(text: string, mark: keyof typeof MARK): string[] {
  const words = tokenize(text);
  return [...marksOf(text, words)].flatMap((bits, at) => {
    const word = words[at];
    return word && (bits & MARK[mark]) !== 0 ? [text.slice(word.start, word.end)] : [];
  });
}

describe('marksOf', () => {
  it.each([
    ['He met Laura Chen and Omar Haddad there.', 'person', ['Laura', 'Chen', 'Omar', 'Haddad']],
    ['She flew from New Zealand to Peru.', 'country', ['New', 'Zealand', 'Peru']],
    ['Floods hit North Dakota.', 'state', ['North', 'Dakota']],
    ['It opened in Oslo.', 'city', ['Oslo']],
    ['They paid $40 million in May 2021.', 'money', ['40', 'million']],
    ['They paid $40 million in May 2021.', 'date', ['May', '2021']],
    ['About 12 percent of four towns.', 'number', ['12', 'four']],
    ['About 12% of them.', 'percent', ['12', '%']],
    ['The Packers lost.', 'team', ['Packers']],
    ['Shares of General Motors fell.', 'company', ['General', 'Motors']],
    ['He read “The Long Ford” aloud.', 'work', ['The', 'Long', 'Ford']],
    ['Rain fell. The Harbour Board met.', 'capital', ['Harbour', 'Board']],
    ['Rain fell. The Board met.', 'opens', ['Rain', 'The']],
  ] as const)('in %s marks %s', (text, mark, words) => {
    expect(marked(text, mark)).toEqual(words);
  });
});
