import { command, say, strong, type Sentence } from '../sentence.ts';

/** What Byline is, in one breath. */
export const ABOUT =
  'Byline answers questions about a collection of news articles with the printed passages themselves, each with outlet, author, date and paragraph. It writes no answers of its own.';

/** How far an answer can be trusted. */
export const HOW_SURE =
  'Every line shown is a slice of an article; nothing is rephrased. When nothing answers, it says so, and names a word that no passage mentions where there is one. What is shown below “Related, not an answer” is just that. An outlet, author, date or misspelt name read out of a question is named above the answer and can be taken back. Who said it is read from the article and can be wrong: the citation shows where to check.';

/** The whole of what is kept. */
export const WHAT_IS_STORED =
  'Questions are not logged, and not stored unless this server keeps them or feedback is given on their answer. It asks Discord for no privileged access and reads only what is addressed to it. /privacy shows what is kept of you and deletes it.';

/** A bare mention gets this one line. */
export function hint(): Sentence {
  return say`Ask me something about the articles, or try ${command('ask')}, ${command('quote')}, ${command('stats')} or ${command('help')}.`;
}

/** Said to a question that goes on with one before: "and heroin?". */
export function followUp(): Sentence {
  return [
    'To go on with an earlier question, reply to its answer. Otherwise please ask in full, such as “How much heroin was seized?”',
  ];
}

/** An example taken from the loaded articles. */
export function example(question: string): Sentence {
  return say`“${strong(question)}”`;
}
