import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library.ts';
import { folderOf } from '../corpus/write.ts';

const ARTICLE = `---
title: The port talks
source: The Harbour Gazette
date: 2031-05-06
---
Mayor Ida Holm met the port director, Tom Voss, on Tuesday.

“We will keep the quay open,” Holm told Voss at the meeting.

“Voss has kept his word so far,” Holm said on Wednesday.

“No ship will wait longer than a day,” Holm and Voss said together in the evening.

Voss spoke to reporters later. “I am content,” Voss said.
`;

const opened = async () => openLibrary(await folderOf({ 'port.md': ARTICLE }), { encoder: false });
const said = (answer: Awaited<ReturnType<Awaited<ReturnType<typeof opened>>['quotes']>>) =>
  answer.status === 'found' ? answer.statements.flatMap(({ runs }) => runs.map(({ quote }) => quote)) : answer.status;

describe('what somebody said with or to another person', () => {
  it('is what stands beside his name, not what names him within the quoted words', async () => {
    const library = await opened();
    expect(said(await library.quotes({ speaker: 'Holm' }))).toHaveLength(2);
    expect(said(await library.quotes({ speaker: 'Holm', with: 'Tom Voss' }))).toEqual(['We will keep the quay open,']);
    expect(said(await library.quotes({ speaker: 'Voss', with: 'Ida Holm' }))).toEqual([
      'No ship will wait longer than a day,',
    ]);
  });

  it('is found by a surname alone, and of somebody who is named nowhere there is nothing', async () => {
    const library = await opened();
    expect(said(await library.quotes({ speaker: 'Holm', with: 'voss' }))).toHaveLength(1);
    const none = await library.quotes({ speaker: 'Holm', with: 'Brandt' });
    expect(none).toMatchObject({ status: 'none', speaker: { name: 'Ida Holm' } });
  });
});
