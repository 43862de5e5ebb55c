import { Changes } from './changes.ts';
import { withoutMojibake } from './mojibake.ts';

const ESCAPE = '\u001b';
/** A command to a terminal, such as the start of a colour, or one other control character. */
const CONTROL = new RegExp(`${ESCAPE}\\[[\\d;]*[A-Za-z]|[^\\P{Cc}\\t]`, 'gu');
/** Control characters that stand where a space would. */
const SPACING = /[\v\f\u0085]/;

/**
 * A line without mojibake and control characters. What would leave nothing of the line stays, since a blank line parts
 * paragraphs.
 * @param changes takes what was changed
 */
export function mendedLine(line: string, number: number, changes: Changes): string {
  const own = new Changes();
  let text = line;
  let before: string;
  do {
    before = text;
    const repaired = withoutMojibake(text);
    if (repaired !== null) own.addRuns('mojibake', number, text, repaired);
    text = (repaired ?? text).replace(CONTROL, (control) => {
      const after = SPACING.test(control) ? ' ' : '';
      own.add({ what: 'control characters', line: number, before: control, after });
      return after;
    });
  } while (text !== before);
  if (text.trim() === '') return line;
  changes.take(own);
  return text;
}
