import { beforeAll, describe, expect, it } from 'vitest';

import { wholeQuestion, type Talk } from '../../../../src/answer/ask/follow/reading.ts';
import { readTurn } from '../../../../src/answer/ask/follow/turn.ts';
import { article, corpusOf } from '../../../index/corpus-of.ts';

const ARTICLES = [
  article('harbour', [
    'In Tarrin customs officers seized 80 kilos of heroin, harbour master Laura Ostrow said on Monday.',
    'Captain Peter Venn of Brill was shot in a tavern, and Ostrow mourned him.',
  ]),
];

describe('a turn that leans, read as a whole question', () => {
  let base: Omit<Talk, 'question' | 'answer' | 'sentence'>;
  beforeAll(async () => {
    const { catalogue } = await corpusOf(ARTICLES);
    base = { language: 'en', people: null, vocabulary: catalogue.vocabulary, alike: null };
  });
  const read = (question: string, turn: string, rest: Partial<Talk> = {}) =>
    wholeQuestion(readTurn(turn, 'en'), { ...base, question, answer: null, sentence: null, ...rest });

  it.each([
    ['How much heroin was seized?', 'and cocaine?', 'How much cocaine was seized?'],
    ['How many people live in Tarrin?', 'and in Brill', 'How many people live in Brill?'],
    ['How many ferries sank in 2019?', 'what about 2021?', 'How many ferries sank in 2021?'],
    ["What was Ostrow's answer?", "and Venn's?", "What was Venn's answer?"],
    ['how much did they spend', 'and Ostrow?', 'how much did Ostrow spend?'],
  ])('puts another thing in its place: %s – %s', (question, turn, text) => {
    expect(read(question, turn)).toEqual({ text, as: 'other thing' });
  });

  it.each([
    ['How much heroin was seized?', 'and how many were arrested?'],
    ['How much heroin was seized?', 'and why'],
    ['Who sank the ferry?', 'and a month later?'],
  ])('puts no thing in place of another where the turn asks for itself: %s – %s', (question, turn) => {
    expect(read(question, turn).as).toBe('joined');
  });

  it('puts the word that is most alike in its place', () => {
    const question = 'What did the customs officers seize?';
    const alike = (_: unknown, { start }: { start: number }) => (question.slice(start).startsWith('officers') ? 1 : 0);
    expect(read(question, 'and the fishermen?', { alike }).text).toBe(
      'What did the customs the fishermen seize?'.replace('the fishermen', 'fishermen'),
    );
  });

  it.each([
    ['How much heroin was seized?', 'in May?', 'How much heroin was seized in May?'],
    ['How much heroin was seized in March?', 'in May?', 'How much heroin was seized in May?'],
    ['How much heroin was seized?', 'last week?', 'How much heroin was seized last week?'],
    ['How many ferries sank in 2019?', 'by spring 2021?', 'How many ferries sank by spring 2021?'],
  ])('asks for another period: %s – %s', (question, turn, text) => {
    expect(read(question, turn)).toEqual({ text, as: 'time' });
  });

  it('knows whom "he" and "she" mean by the answer to who, else by the question', () => {
    expect(read('Who was shot?', 'where was he shot?', { answer: 'Captain Peter Venn' }).text).toBe(
      'where was Peter Venn shot?',
    );
    expect(read('Was Laura Ostrow at the quay?', 'what is her office?').text).toBe("what is Laura Ostrow's office?");
    expect(read('Was Laura Ostrow at the quay?', "when's she leaving?").text).toBe("when's Laura Ostrow leaving?");
  });

  it('asks for the words of somebody about the matter before, under the name that the question before has', () => {
    expect(read('What did Ostrow say about the quay?', 'what did she say?', { answer: 'Laura Ostrow' }).text).toBe(
      'what did Ostrow say about the quay?',
    );
    for (const name of ["O'Brien", 'O’Brien'])
      expect(read(`What did ${name} say about it?`, 'where was she?', { answer: `Laura ${name}` }).text).toContain(
        `where was ${name}`,
      );
    expect(read('Was Laura Ostrow at the quay?', 'what did she say?', { answer: 'Laura Ostrow' }).text).not.toContain(
      ' about ',
    );
  });

  it('puts both in their places where "he" and "she" stand in one turn', () => {
    const question = 'Did Laura Ostrow meet Peter Venn?';
    expect(read(question, 'what did he say about her and his ship?').text).toBe(
      'what did Peter Venn say about Laura Ostrow and his ship?',
    );
    const unknown = read('Was Laura Ostrow at the quay?', 'did she say why he left?');
    expect(unknown.text).toBe('did Laura Ostrow say why he left (quay)?');
  });

  it.each([
    ['¿Cuánta heroína se incautó?', '¿y cocaína?', '¿Cuánta cocaína se incautó?'],
    ['¿Cuánta heroína se incautó?', 'y de cocaína', '¿Cuánta cocaína se incautó?'],
    ['¿Cuánta heroína se incautó?', '¿en mayo?', '¿Cuánta heroína se incautó en mayo?'],
    ['¿Estuvo Laura Ostrow en el muelle?', '¿qué dijo ella del faro?', '¿qué dijo Laura Ostrow del faro?'],
    ['¿Cuánta heroína se incautó?', '¿quién lo dice?', '¿Quién dice “Se incautaron 80 kilos.”?'],
  ])('reads the commonest turns in Spanish: %s – %s', (question, turn, text) => {
    const talk = { ...base, question, language: 'es', answer: null, sentence: 'Se incautaron 80 kilos.' };
    expect(wholeQuestion(readTurn(turn, 'es'), talk).text).toBe(text);
  });

  it('does not guess between two people, nor give a woman’s name to "he"', () => {
    expect(read('Did Laura Ostrow meet Maria Sand?', 'where does she live?').as).toBe('joined');
    expect(read('Was Laura Ostrow at the quay?', 'where does he live?').as).toBe('joined');
  });

  it('asks who says what was shown', () => {
    expect(read('How much heroin was seized?', 'says who?', { sentence: 'Officers seized 80 kilos.' })).toEqual({
      text: 'Who says “Officers seized 80 kilos.”?',
      as: 'who says',
    });
    expect(read('How much heroin was seized?', 'says who?').as).toBe('joined');
  });

  it('takes the matter of the question before along, but not its own words twice', () => {
    expect(read('Who sank the old ferry of Brill?', 'how many drowned?').text).toBe(
      'how many drowned (ferry of Brill)?',
    );
    expect(read('Who moored the ferry?', 'why the ferry?').text).toBe('why the ferry (moored)?');
    expect(read('Why?', 'and then?').text).toBe('and then?');
  });

  it('does not grow from turn to turn', () => {
    let question = 'How many of the ferries between Tarrin and Brill sank in the winter storms of the last century?';
    for (let turn = 0; turn < 20; turn++)
      question = read(question, `did number ${turn} sail from the quay that day?`).text;
    expect(question.length).toBeLessThan(250);
  });
});
