import { CONTROL, insteadOf } from '../control.ts';
import { Changes } from './changes.ts';
import { withoutMojibake } from './mojibake.ts';

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
      const after = insteadOf(control);
      own.add({ what: 'control characters', line: number, before: control, after });
      return after;
    });
  } while (text !== before);
  if (text.trim() === '') return line;
  changes.take(own);
  return text;
}
