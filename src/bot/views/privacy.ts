import type { Store } from '../../store.ts';
import type { Words } from '../../words/words.ts';
import { customId } from '../messages/custom-id.ts';
import { shorten } from '../messages/cut.ts';
import { joined, markdown, oneLine } from '../messages/markdown.ts';
import { button, container, notice, row, text, type Message } from '../messages/message.ts';

/**
 * What is stored, and how much of it is about the asker.
 * @param keeps whether the server keeps questions; `null` where there is no server
 */
export function privacyView(rows: number, keeps: boolean | null, words: Words): Message {
  const { mine, forget } = words.PRIVACY_BUTTONS;
  return {
    onlyAsker: true,
    components: [
      container([
        text(`**${words.PRIVACY_HEADING}**\n${words.PRIVACY}`),
        text(
          joined([keeps === null ? null : markdown(words.questionsKept(keeps)), markdown(words.keptOfYou(rows))], '\n'),
        ),
        row([button(mine, customId('mine')), button(forget, customId('forget'))]),
      ]),
    ],
  };
}

const ROW_LIMIT = 300;
const ROOM = 3600;

/** What is kept of a person, row by row, as much as a message holds. */
export function personalView(rows: ReturnType<Store['personal']['of']>, words: Words): Message {
  const lines = [
    markdown(words.keptOfYou(rows.length)),
    ...rows.map(({ table, row: kept }) => shorten(oneLine(markdown(words.keptRow(table, kept))), ROW_LIMIT)),
  ];
  let room = ROOM;
  const shown = lines.filter((line) => (room -= line.length + 1) > 0);
  const left = lines.length - shown.length;
  return notice([...shown, ...(left > 0 ? [markdown(words.moreLines(left))] : [])].join('\n'));
}
