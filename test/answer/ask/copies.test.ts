import { describe, expect, it } from 'vitest';
import { openLibrary, type IsoDate } from '../../../src/library.ts';
import { folderOf } from '../../corpus/write.ts';

const STORY = [
  'The harbour master of Northport shut the old quay on Tuesday after a crane fell into the water.',
  'Two divers looked for the jib until the evening and found it under the ferry Marigold.',
  'The quay will stay shut for nine weeks, the harbour master said, and ships will go to the west pier.',
  'A crane of the same make fell in Easthaven three years ago.',
  'The council will meet on Friday to talk about the cost.',
];
const OUTLETS = ['Quay News', 'Dune Post', 'Harbor Courier', 'Tide Times', 'Bay Star', 'Pier Press', 'West Gazette'];

/** The agency's story as outlets print it: another title, another first line, the end trimmed. */
const printed = (at: number) =>
  `---
title: ${['Crane falls', 'Quay shut', 'Divers search', 'Northport without quay'][at % 4] ?? ''} ${at}
source: ${OUTLETS[at] ?? ''}
date: 2031-05-04
---
${at % 2 === 0 ? '' : `NORTHPORT (agency) —\n\n`}${STORY.slice(0, STORY.length - (at % 3)).join('\n\n')}
`;

describe('a story that seven outlets copied', () => {
  it('is shown once for each of its passages, with all the other outlets that print it', async () => {
    const folder = await folderOf({
      ...Object.fromEntries(OUTLETS.map((_, at) => [`copy${at}.md`, printed(at)])),
      'other.md':
        '---\ntitle: Salt\nsource: Salt Review\ndate: 2031-05-03\n---\nThe price of salt rose in Northport for the third week.\n',
    });
    const library = await openLibrary(folder, { encoder: false });
    try {
      const asOf = '2031-05-06' as IsoDate;
      const { passages } = await library.ask({ question: 'How long will the old quay stay shut?', asOf });
      const printing = passages.filter(({ text }) => text === STORY[2]);
      expect(printing).toHaveLength(1);
      const [shown] = printing;
      const ids = [shown?.article, ...(shown?.also ?? []).map((id) => id.replace(/#.*/, ''))].sort();
      expect(ids).toEqual(OUTLETS.map((_, at) => `copy${at}`));
      expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
      const also = await Promise.all((shown?.also ?? []).map((id) => library.source(id)));
      expect(new Set(also.map((one) => one?.citation.source)).size).toBe(OUTLETS.length - 1);
    } finally {
      await library.close();
    }
  });
});
