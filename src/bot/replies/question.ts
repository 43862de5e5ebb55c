import { QUESTION_LIMIT } from '../messages/limits.ts';
import { oneLine } from '../messages/markdown.ts';

/** "And heroin?", "what about 2023?": a question that only makes sense after another. */
export function isFollowUp(question: string): boolean {
  const rest = /^(?:and|but|or|also|what about|how about|y|pero|o) (.+)$/iu.exec(question)?.[1];
  if (rest === undefined) return false;
  const words = rest.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.length <= LONGEST_FRAGMENT && !words.some((word) => ASKING.has(word));
}

const LONGEST_FRAGMENT = 4;
/** A question word or an auxiliary makes a question whole. */
const ASKING = new Set(
  'who whom whose what when where which why how is are was were did does do has have had can could will would quién quien qué que cuándo dónde cuál cómo cuánto cuántos cuánta cuántas'.split(
    ' ',
  ),
);

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
