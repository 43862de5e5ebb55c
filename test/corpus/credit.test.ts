import { describe, expect, it } from 'vitest';
import { creditedOutlet } from '../../src/corpus/draft/credit.ts';
import { knownOutlets } from '../../src/corpus/outlets/outlets.ts';
import { paragraphs } from '../../src/corpus/draft/paragraphs.ts';

const outletOf = (text: string) => creditedOutlet(paragraphs(text), knownOutlets);

describe('the outlet a text names as its own', () => {
  it.each([
    ['The ministry did not immediately respond to a request for comment from the Harbour Lantern.', 'Harbour Lantern'],
    ['She did not respond to requests for comment from Reuters', 'Reuters'],
    ['The company did not return the Riverbend Gazette’s request for comment.', 'Riverbend Gazette'],
    ['Copyright 2024 The Associated Press. All rights reserved.', 'The Associated Press'],
    ['© 2024 Riverbend Gazette', 'Riverbend Gazette'],
    ['This story was originally published by the Bureau of Lost News.', 'Bureau of Lost News'],
    ['WASHINGTON (AP) — The canal opened.', 'AP'],
    ['LONDON, Jan 2 (Reuters) - The canal opened.', 'Reuters'],
  ])('in %j', (text, outlet) => {
    expect(outletOf(text)).toBe(outlet);
  });

  it.each([
    'The canal opened.',
    'He did not respond to a request for comment from reporters.',
    'The mayor (Labour) – who is ill – stayed away.',
    'A request for comment from Ann was not answered.',
  ])('is not in %j', (text) => {
    expect(outletOf(text)).toBeNull();
  });

  it('is not looked for in the middle of a story', () => {
    const story = [
      'He ignored a request for comment from the Harbour Lantern.',
      ...Array<string>(6).fill('It rained.'),
    ];
    expect(outletOf(story.join('\n\n'))).toBeNull();
  });
});
