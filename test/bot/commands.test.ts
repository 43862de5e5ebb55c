import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walk } from '../../src/bot/messages/limits.ts';
import { hasOpenApi } from '../discord/check.ts';
import { controlsOf } from '../discord/person.ts';
import { render } from '../discord/render.ts';
import { stage, type Stage } from './run.ts';

let on: Stage;
beforeAll(async () => {
  on = await stage();
});
afterAll(() => on.stop());

const PLACES = ['server', 'dm', 'elsewhere'] as const;

describe.each(PLACES)('in the %s', (place) => {
  const ana = () => on.discord.person('Ana').in(place);

  it('/ask shows the passage as a quotation, the answering sentence bold, with its citation', async () => {
    const shown = render(await ana().slash('ask', { question: 'How much cocaine was seized?' }));
    expect(shown).toContain('▌ **How much cocaine was seized?**');
    expect(shown).toContain(
      "> **Harbour police in Port Ellery seized 310 kilograms of cocaine on Monday, the largest haul in the town's history.**",
    );
    expect(shown).toContain('Lakeside Courier · Marta Quill · 4 March 2031 · ¶1 · id 2031-03-04-harbour-raid#p1');
    expect(shown).not.toContain('only you can see this');
  });

  it('/ask keeps to outlet and dates, and says so in its heading', async () => {
    const filters = { source: 'Northern Wire', after: '5 March 2031', before: '2031-03-07' };
    const shown = render(await ana().slash('ask', { question: 'Who rejected the troops?', ...filters }));
    expect(shown).toContain('**source** Northern Wire · **after** 5 March 2031 · **before** 7 March 2031');
    expect(shown).not.toContain('Lakeside Courier');
  });

  it('/ask, /quote and /stats keep to an author', async () => {
    const author = 'Quill';
    for (const [command, options] of [
      ['ask', { question: 'Who rejected the troops?' }],
      ['quote', { speaker: 'Lindqvist' }],
      ['stats', {}],
    ] as const) {
      const shown = render(await ana().slash(command, { ...options, author }));
      expect(shown).toContain('**author** Quill');
      expect(shown).toContain('Marta Quill');
      expect(shown).not.toContain('Jonas Feld');
    }
  });

  it.each([
    ['ask', { question: 'Who rejected the troops?' }],
    ['quote', { speaker: 'Brandt' }],
    ['stats', {}],
  ] as const)('/%s names the likeliest outlets for one that no article has', async (command, options) => {
    const shown = render(await ana().slash(command, { ...options, source: 'Nothern Wire' }));
    expect(shown).toContain('No outlet “Nothern Wire” in these articles. Did you mean Northern Wire?');
    expect(shown).toContain('(only you can see this)');
  });

  it('/ask answers only the asker when told so, with Share here', async () => {
    const message = await ana().slash('ask', { question: 'How much cocaine was seized?', private: true });
    expect(render(message)).toContain('(only you can see this)');
    expect(controlsOf(message).map(({ label }) => label)).toContain('Share here');
  });

  it('/ask says privately that nothing answers, names the word, and labels what is related', async () => {
    const shown = render(await ana().slash('ask', { question: 'How much plutonium was seized?' }));
    expect(shown).toContain('(only you can see this)');
    expect(shown).toContain('No passage mentions **plutonium**.');
    expect(shown).toContain('Related, not an answer:');
  });

  it('/quote shows what a person said, found by surname', async () => {
    const shown = render(await ana().slash('quote', { speaker: 'Brandt' }));
    expect(shown).toContain('**Ada Brandt**');
    expect(shown).toContain('“We had waited nine weeks for that ship,” … “Nobody fired a shot, and nobody got away.”');
  });

  it('/quote offers the closest names instead of an unknown one', async () => {
    const message = await ana().slash('quote', { speaker: 'Nobody Atall' });
    expect(render(message)).toContain('(only you can see this)');
    expect(render(message)).toContain('No quotes by “Nobody Atall”.');
    const chosen = await ana().press(message, 'Other speakers', { values: ['Clara Voss'] });
    expect(render(chosen)).toContain('an open door for smugglers.');
  });

  it('/stats lists the figures as printed', async () => {
    const shown = render(await ana().slash('stats'));
    expect(shown).toContain('**cocaine** 310 kilograms');
    expect(shown).toContain('**cash** $2 million');
    expect(shown).toContain('value, not added to the amounts');
  });

  it('/source shows a passage among its neighbours', async () => {
    const shown = render(await ana().slash('source', { id: '2031-03-04-harbour-raid#p2' }));
    expect(shown).toContain('¶1');
    expect(shown).toContain('**¶2 · this one**');
    expect(shown).toContain('¶3');
  });

  it('/sources lists the articles, newest first, for the asker', async () => {
    const shown = render(await ana().slash('sources'));
    expect(shown).toContain('(only you can see this)');
    expect(shown.indexOf('2031-03-06-no-troops')).toBeLessThan(shown.indexOf('2031-03-04-harbour-raid'));
    expect(shown).toContain('undated');
  });

  it('/help shows examples from the loaded articles, how sure to be and what is stored', async () => {
    const shown = render(await ana().slash('help'));
    expect(shown).toMatch(/Examples from these articles\*\*\n(?:▌ - “.+”\n){1,3}▌ ─/);
    expect(shown).toContain('How sure to be');
    expect(shown).toContain('Questions are not logged');
  });

  it('the message menu asks what somebody wrote, for the presser', async () => {
    const ben = on.discord.person('Ben').in(place);
    const said = ben.say('How much cocaine was seized?');
    const shown = render(await ana().menu('Ask Byline about this', said));
    expect(shown).toContain('(only you can see this)');
    expect(shown).toContain('310 kilograms');
  });

  it('every option with a list offers what fits, and free text still works', async () => {
    const person = ana();
    expect(await person.type('quote', 'speaker', 'lind')).toEqual([
      { name: 'Tomas Lindqvist — 3 quotes, 2 sources', value: 'Tomas Lindqvist' },
    ]);
    expect(await person.type('ask', 'source', 'north')).toEqual([{ name: 'Northern Wire', value: 'Northern Wire' }]);
    expect(await person.type('stats', 'item', 'coc')).toEqual([{ name: 'cocaine', value: 'cocaine' }]);
    expect((await person.type('source', 'id', 'harbour'))[0]?.value).toBe('2031-03-04-harbour-raid');
    const samples = await person.type('ask', 'question', '');
    expect(samples.length).toBeGreaterThanOrEqual(1);
    expect(samples.length).toBeLessThanOrEqual(25);
  });
});

describe('an answer that was deferred', () => {
  it.each([
    ['ask', { question: 'How much cocaine was seized?' }],
    ['ask', { question: 'How much plutonium was seized?' }],
    ['quote', { speaker: 'Brandt' }],
    ['stats', {}],
    ['source', { id: '2031-03-04-harbour-raid#p2' }],
    ['sources', {}],
    ['outlets', {}],
    ['help', {}],
  ] as const)('to /%s %o has words for a screen reader, also for its pictures', async (command, options) => {
    const { components } = await on.discord.person('Ana').slash(command, options);
    const nodes = [...walk(components as never)];
    const words = nodes.flatMap(({ content }) => content?.trim() ?? []);
    expect(words.join(' ').length).toBeGreaterThan(20);
    const pictures = nodes.flatMap((node) => (node as { items?: { description?: string }[] }).items ?? []);
    if (command === 'stats') expect(pictures.length).toBeGreaterThan(0);
    for (const { description = '' } of pictures) expect(description).toMatch(/310 kilograms|310/);
  });
});

describe('options that cannot be used', () => {
  const refusal = async (command: string, values: Record<string, string>) =>
    render(await on.discord.person('Cleo').slash(command, values));

  it('are refused privately with an example', async () => {
    const shown = await refusal('ask', { question: 'Who?', after: 'the day it rained' });
    expect(shown).toContain('(only you can see this)');
    expect(shown).toContain('“the day it rained” is not a date. Write it like 2025-05-04, 4 May 2025 or yesterday.');
  });

  it('are asked back where they may be two days', async () => {
    const shown = await refusal('ask', { question: 'Who?', after: '03/04/2031' });
    expect(shown).toContain('may be 4 March 2031 or 3 April 2031. Write 2031-03-04 or 2031-04-03.');
  });

  it('do not count as questions', async () => {
    const dora = on.discord.person('Dora');
    for (let i = 0; i < 8; i += 1) await dora.slash('ask', { question: 'Who?', after: 'the day it rained' });
    expect(render(await dora.slash('ask', { question: 'How much cocaine was seized?' }))).not.toContain('the limit');
  });

  it('name an end that lies before its beginning', async () => {
    const shown = await refusal('ask', { question: 'Who?', after: '2031-03-07', before: '2031-03-04' });
    expect(shown).toContain('Swap the two.');
  });

  it('are said when a question is only blanks', async () => {
    expect(await refusal('ask', { question: ' \u202e ' })).toContain('There is no question.');
  });
});

describe('what was sent', () => {
  it('broke no limit of ours and pinged nobody', () => {
    expect(on.discord.violations).toEqual([]);
    expect(on.discord.calls.length).toBeGreaterThan(50);
  });

  it.skipIf(!hasOpenApi)('fits the OpenAPI document (needs ../shared/discord/openapi.json)', () => {
    expect(on.discord.violations).toEqual([]);
  });

  it('is never in the log: no question, no token', () => {
    const all = on.log.join('');
    for (const word of ['cocaine', 'plutonium', 'Lindqvist', 'rained', 'loopback.token', 'loop15']) {
      expect(all).not.toContain(word);
    }
  });
});
