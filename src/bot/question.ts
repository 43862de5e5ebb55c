import { QUESTION_LIMIT } from './limits.ts';
import { oneLine } from './markdown.ts';

/** A message as a question: one calm line, cut at 500 characters (never within one character). */
export function cutQuestion(text: string): Readonly<{ question: string; cut: boolean }> {
  const line = oneLine(text);
  if (line.length <= QUESTION_LIMIT) return { question: line, cut: false };
  return {
    question: line
      .slice(0, QUESTION_LIMIT)
      .replace(/\p{Surrogate}$/u, '')
      .trimEnd(),
    cut: true,
  };
}
