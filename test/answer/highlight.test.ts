import { describe, expect, it } from 'vitest';

import { highlight } from '../../src/answer/highlight.ts';
import { lookup } from '../../src/answer/lookup.ts';
import { preferencesOf } from '../../src/answer/preference.ts';
import { readQuestion } from '../../src/answer/question.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
import { article, corpusOf } from '../index/corpus-of.ts';

const AS_OF = '2024-03-09' as IsoDate;

/** What is marked in a passage for a question. */
async function marked(passage: string, asked: string): Promise<string | undefined> {
  const { index } = await corpusOf([article('a', [passage, 'The harbour was quiet on Monday.'])]);
  const question = readQuestion(asked);
  const { query } = lookup(question, index, AS_OF, preferencesOf(question, index, AS_OF));
  return highlight(0, query, index).sentence?.text;
}

describe('the marked sentence', () => {
  it('is the one that answers, not the one that only introduces what is asked about', async () => {
    const passage =
      'The ferry Alma was built in Tarrin for the line to the islands. She was launched in 1931 by the mayor. ' +
      'The yard closed soon after the war.';
    expect(await marked(passage, 'When was the ferry Alma launched?')).toBe('She was launched in 1931 by the mayor.');
  });

  it('is the one with a measure where the question asks how long', async () => {
    const passage =
      'The strike of the dockers began at the harbour of Tarrin. The dockers’ strike lasted eleven weeks. ' +
      'Nobody was paid for the strike.';
    expect(await marked(passage, 'How long did the dockers strike?')).toBe('The dockers’ strike lasted eleven weeks.');
  });

  it('is the one that explains a term', async () => {
    const passage =
      'Lighters carried most of the grain. A lighter is a flat barge that is towed. Owners of lighters grew rich.';
    expect(await marked(passage, 'What is a lighter?')).toBe('A lighter is a flat barge that is towed.');
  });

  it('is the one that says what for where the question asks for a purpose', async () => {
    const passage =
      'The ferry workers of Tarrin marched along the quay all Monday. The workers marched to win longer breaks. ' +
      'The march ended at noon.';
    expect(await marked(passage, 'What was the purpose of the march of the ferry workers of Tarrin?')).toBe(
      'The workers marched to win longer breaks.',
    );
  });

  const joined =
    'The harbour office was led for nine years by the engineer Petra W. Holm, who was followed by the pilot Ivo Dahl ' +
    'after the flood of the spring. It has a staff of forty.';

  it('is cut to the clauses that answer where it outgrows every sentence of its passage', async () => {
    expect(await marked(joined, 'Who led the harbour office for nine years?')).toBe(
      'The harbour office was led for nine years by the engineer Petra W. Holm',
    );
    expect(await marked(joined, 'Who followed after the flood of the spring?')).toBe(
      'who was followed by the pilot Ivo Dahl after the flood of the spring.',
    );
  });

  it('is cut before “that” where no other clause begins', async () => {
    const passage =
      'Plans of the engineer Petra W. Holm led to a new quay for the ferries that every captain of the old harbour praised. ' +
      'It was paid for by the town and opened in the spring with a long feast.';
    expect(await marked(passage, 'Whose plans led to a new quay for the ferries?')).toBe(
      'Plans of the engineer Petra W. Holm led to a new quay for the ferries',
    );
  });

  it('stays whole where every part leaves out most of what was asked', async () => {
    const passage =
      'The office was led by the engineer Petra W. Holm and the pilot Ivo Dahl until the flood. It closed.';
    expect(await marked(passage, 'Which pilot led the office until the flood?')).toBe(
      'The office was led by the engineer Petra W. Holm and the pilot Ivo Dahl until the flood.',
    );
  });
});
