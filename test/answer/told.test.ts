import { describe, expect, it } from 'vitest';
import type { AskAnswer } from '../../src/answer/answer.ts';
import { told } from '../../src/answer/told.ts';

const answer = (parts: Partial<AskAnswer>, ...texts: string[]): AskAnswer => ({
  id: null,
  question: '',
  status: texts.length > 0 ? 'related' : 'nothing',
  confidence: 0,
  uncovered: [],
  expanded: [],
  ms: 0,
  passages: texts.map((text, at) => ({
    id: `a#p${at + 1}`,
    article: 'a' as AskAnswer['passages'][number]['article'],
    paragraph: at + 1,
    start: 0,
    end: text.length,
    text,
    score: 1,
    highlight: null,
    short: null,
    also: [],
    citation: {
      article: 'a' as AskAnswer['passages'][number]['article'],
      paragraph: at + 1,
      source: null,
      title: null,
      byline: [],
      date: null,
      url: null,
      kind: 'article',
    },
  })),
  searched: { articles: 2, undated: 0 },
  ...parts,
});

describe('what a reader is told of an answer', () => {
  it('names no verb of little meaning among the words nothing covers', () => {
    const { uncovered } = told(answer({ uncovered: ['begin', 'heroin', 'supposed', 'came', 'allowed', 'happen'] }));
    expect(uncovered).toEqual(['heroin']);
    expect(told(answer({ uncovered: ['start'] })).uncovered).toEqual([]);
  });

  it('takes "place" for such a word in "take place" only', () => {
    const uncovered = ['take', 'place'];
    expect(told(answer({ question: 'When does the vote take place?', uncovered })).uncovered).toEqual([]);
    expect(told(answer({ question: 'Which place will they take?', uncovered })).uncovered).toEqual(['place']);
  });

  it('keeps a name that is spelled like one', () => {
    expect(told(answer({ uncovered: ['Go', 'Come'] })).uncovered).toEqual(['Go', 'Come']);
  });

  it('names of what else was searched for only what a passage shown has, in any form', () => {
    const expanded = [
      { word: 'troops', as: ['soldier', 'army'] },
      { word: 'coach', as: ['train'] },
      { word: 'harbuor', as: ['harbour'] },
      { word: 'trial', as: ['hearing'] },
      { word: 'mayor', as: ['governor'] },
    ];
    const passages = ['The soldiers came by night, the government heard.', 'Nobody saw them in the Harbour.'];
    expect(told(answer({ expanded }, ...passages)).expanded).toEqual([
      { word: 'troops', as: ['soldier'] },
      { word: 'harbuor', as: ['harbour'] },
    ]);
    expect(told(answer({ expanded })).expanded).toEqual([]);
  });
});
