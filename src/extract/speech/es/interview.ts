/**
 * Which paragraphs of a Spanish interview are answers: behind "R." or "Respuesta.", or behind the dash of the paragraph after a
 * question ("—¿Dónde apareció?" / "—En la cocina."). Nobody is named in them: they are whose interview it is.
 */

import type { Article } from '../../../corpus/article.ts';

type Paragraph = Article['paragraphs'][number];

/** So many questions make an interview. */
const LEAST = 3;
const QUESTION = /^(?:P|Pregunta)\s?[.:]/u;
const ANSWER = /^(?:R|Respuesta)\s?[.:][—–-]?\s*/u;
const DASH = /^[—–―-](?=\S)/u;
const ASKED = /\?["”»]?$/u;

/** The answers of an interview and the paragraph of the first question. */
export type Interview = Readonly<{
  /** Where the words of an answer begin, by the start of its paragraph. */
  answers: ReadonlyMap<number, number>;
  /** The numbers of their paragraphs. */
  paragraphs: ReadonlySet<number>;
  first: Paragraph;
}>;

/** The interview that an article is, or `null`. */
export function interviewIn({ paragraphs, text }: Article): Interview | null {
  const shown = paragraphs.filter(({ furniture }) => !furniture);
  const pairs = shown.flatMap((question, index) => {
    const answer = shown[index + 1];
    return answer !== undefined && asks(question, answer) ? [{ question, answer }] : [];
  });
  const [first] = pairs;
  if (first === undefined || pairs.length < LEAST) return null;
  const answers = new Map(
    pairs.map(({ answer }) => {
      const mark = (ANSWER.exec(answer.text) ?? DASH.exec(answer.text))?.[0] ?? '';
      return [answer.start, answer.start + mark.length];
    }),
  );
  // A dash behind "Ella no se inmuta:" is no answer, and is left to what the colon says.
  return { answers, paragraphs: new Set(pairs.map(({ answer }) => answer.number)), first: first.question };

  function asks(question: Paragraph, answer: Paragraph): boolean {
    if (QUESTION.test(question.text)) return ANSWER.test(answer.text);
    const dashed = DASH.test(question.text) && ASKED.test(text.slice(question.start, question.end).trimEnd());
    return dashed && DASH.test(answer.text) && !ASKED.test(answer.text.trimEnd());
  }
}
