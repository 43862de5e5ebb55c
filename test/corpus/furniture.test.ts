import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../src/corpus/draft/furniture.ts';
import { paragraphs } from '../../src/corpus/draft/paragraphs.ts';

describe('furniture', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    '— Advertisement —',
    'Story continues below advertisement',
    'Share this article',
    'Share on Facebook',
    'Facebook Twitter Email',
    '12 Comments',
    'Read more: Lime trees for the canal',
    'READ: Lime trees for the canal',
    'Related: Who owns the canal?',
    'Related stories',
    'See also:The canal in pictures',
    'Sign up for our weekly newsletter',
    'Subscribe to the Canal Letter, our free newsletter.',
    'Follow Ann Roe on Twitter @annroe',
    'Follow us on Instagram',
    'Click here to read the ruling.',
    '© 2024 Riverbend Gazette',
    'Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast or rewritten.',
    'https://example.org/canal',
    'Photo: Bo Li',
    '3 min read',
    '* * *',
    '___.',
  ])('%j is', (text) => {
    expect(isFurniture(text)).toBe(true);
  });

  it.each([
    'The council shared the plan.',
    'Share prices fell by 3 percent on Tuesday.',
    'Read the letter, he said.',
    'More than 400 trees will be planted.',
    'More, that is what the council wants.',
    'Advertisement revenue fell to $3 million.',
    'See you in court, the mayor told reporters.',
    'Follow the money, she said.',
    'Sign up for nothing you have not read, the consumer board says.',
    'Copyright lawyers met in Geneva on Monday.',
    'Twitter and Facebook declined to comment.',
    'Photographs of the canal were shown in court.',
    '“No.”',
    '12 people died.',
  ])('%j is not', (text) => {
    expect(isFurniture(text)).toBe(false);
  });

  it('keeps its number', () => {
    expect(paragraphs('One.\n\nAdvertisement\n\nTwo.').map(({ number, furniture }) => [number, furniture])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });
});
