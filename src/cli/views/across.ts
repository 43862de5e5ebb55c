import { pieces, type Across, type Line } from '../../commands/across.ts';
import type { Words } from '../../words/words.ts';
import { disarm, type Typesetter } from '../output.ts';

function lineText(line: Line, type: Typesetter, words: Words): string[] {
  const text = pieces(line)
    .map((piece) => (piece.strong ? type.mark(disarm(piece.text)) : disarm(piece.text)))
    .join('');
  const also = line.also.length === 0 ? [] : [type.dim(type.block(type.say(words.alsoIn(line.also)), 4))];
  return [type.block(text, 2), type.dim(type.block(type.say(words.citationLine(line.citation)), 4)), ...also];
}

/** An answer across outlets or days, as text for a terminal. */
export function acrossView({ lead, parts, notes }: Across, type: Typesetter, words: Words): string {
  const lines = [type.block(type.say(lead))];
  let last = '';
  for (const { label, lines: printed } of parts) {
    const said = type.say(label);
    lines.push(...(said === last ? [] : ['', type.block(said)]));
    last = said;
    for (const line of printed) lines.push(...lineText(line, type, words));
  }
  for (const note of notes) lines.push('', type.dim(type.block(type.say(note))));
  return lines.join('\n');
}
