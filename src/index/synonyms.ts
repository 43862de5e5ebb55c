/**
 * Everyday words of news that stand for one another. Each row is a set; asking for one word also looks for the others, at
 * a lower weight, and the answer says so. Written by hand from general knowledge of English; nothing was taken from any
 * corpus. Rows are written as words, not stems.
 */

import { stemWord } from './analyze.ts';

const ROWS: readonly string[] = [
  'soldier troop military army force',
  'refuse reject decline rebuff spurn',
  'allow let permit accept',
  'kill slay murder shoot',
  'doctor physician',
  'car vehicle automobile',
  'film movie',
  'buy purchase acquire',
];

const byStem = new Map<string, Set<string>>();
for (const row of ROWS) {
  const words = row.split(' ');
  for (const word of words) {
    const stem = stemWord(word, 'en');
    const others = byStem.get(stem) ?? new Set<string>();
    for (const other of words) if (other !== word) others.add(other);
    byStem.set(stem, others);
  }
}

/** Words that stand for the one of this stem, as words. */
export function synonymsOf(stem: string): readonly string[] {
  return [...(byStem.get(stem) ?? [])];
}
