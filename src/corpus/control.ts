/** Control characters: no part of what anybody printed. */

const ESCAPE = '\u001b';
/** A command to a terminal, such as the start of a colour, or one other control character. */
export const CONTROL = new RegExp(`${ESCAPE}\\[[\\d;]*[A-Za-z]|[^\\P{Cc}\\t\\n]`, 'gu');
/** Control characters that stand where a space would. */
const SPACING = /[\v\f\u0085]/;

/** What stands in place of a control character. */
export function insteadOf(control: string): string {
  return SPACING.test(control) ? ' ' : '';
}

/** A text of lines without control characters. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, insteadOf);
}

/** Signs that a reader does not see: control characters but for white space, soft hyphens, zero-width signs. */
const UNSEEN = /[^\P{Cc}\t\n\v\f\r\u0085]|[\u00ad\u200b\u2060\ufeff]/gu;

/** A text without what a reader does not see. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}
