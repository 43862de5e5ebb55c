import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageFor, ownLanguageFor } from '../../src/bot/interactions/language.ts';
import { render } from '../discord/render.ts';
import { stage, type Stage } from './run.ts';

const QUESTION = 'How much cocaine was seized in Port Ellery?';
const PRINTED = 'Harbour police in Port Ellery seized 310 kilograms of cocaine on Monday';

/** In a Spanish server, and in one that speaks English. */
let es: Stage;
let en: Stage;
beforeAll(async () => {
  es = await stage({ before: ({ world }) => (world.home.locale = 'es-ES') });
  en = await stage();
});
afterAll(async () => {
  for (const on of [es, en]) {
    await on.stop();
    expect(on.discord.violations).toEqual([]);
  }
});

const spaniard = (on: Stage) => on.discord.person('Inés').speaking('es-ES');

describe('an answer that all see', () => {
  it('is in the language of the server, with the printed words as they are', async () => {
    const shown = render(await spaniard(es).slash('ask', { question: QUESTION }));
    expect(shown).toContain(PRINTED);
    expect(shown).toContain('Lakeside Courier · Marta Quill · 4 de marzo de 2031 · ¶1 · id 2031-03-04-harbour-raid#p1');
    expect(shown).toContain('muy probablemente la respuesta');
    expect(shown).toContain(' pasajes · 3 artículos consultados · página 1/');
    expect(shown).toContain('[Contexto');
    expect(shown).toContain('[Eliminar');
    expect(shown).not.toMatch(/passages|articles searched|Context\b|Delete/);
  });

  it('is English in an English server, for who reads Spanish too', async () => {
    const shown = render(await spaniard(en).slash('ask', { question: QUESTION }));
    expect(shown).toContain('4 March 2031');
    expect(shown).toContain('articles searched');
  });

  it('is Spanish in a Spanish server, for who reads English too', async () => {
    const shown = render(await es.discord.person('Ben').slash('quote', { speaker: 'Lindqvist' }));
    expect(shown).toContain('aquí no se resume nada');
  });

  it('of a server without the bot is in the language that comes with the command', async () => {
    es.discord.world.elsewhere.locale = 'es-419';
    const shown = render(await es.discord.person('Ben').in('elsewhere').slash('ask', { question: QUESTION }));
    expect(shown).toContain('muy probablemente la respuesta');
  });
});

describe('what one person alone sees', () => {
  it('is in his own language', async () => {
    const shown = render(await spaniard(en).slash('ask', { question: QUESTION, private: true }));
    expect(shown).toContain('(only you can see this)');
    expect(shown).toContain('muy probablemente la respuesta');
    expect(shown).toContain('[Compartir aquí');
    expect(render(await spaniard(en).slash('help'))).toContain('Qué se guarda');
  });

  it('is in direct messages too', async () => {
    const shown = render(await spaniard(en).in('dm').slash('stats', { event: 'all' }));
    expect(shown).toContain('**Todos los sucesos**');
    expect(shown).toContain('**suceso** todos');
  });

  it('says so in his own language where nothing answers, and the public reply turns private', async () => {
    const shown = render(await spaniard(en).slash('ask', { question: 'How much plutonium was seized?' }));
    expect(shown).toContain('(only you can see this)');
    expect(shown).toContain('Ningún pasaje menciona **plutonium**.');
    expect(shown).toContain('Relacionado, no es una respuesta:');
  });

  it.each([
    ['ask', { question: QUESTION, after: 'pronto' }, '**desde**: “pronto” no es una fecha.'],
    ['ask', { question: QUESTION, after: '5 de marzo de 2031', before: '4 de marzo de 2031' }, 'Intercámbialos.'],
    ['ask', { question: QUESTION, source: 'Nowhere Times' }, 'En estos artículos no hay ningún medio “Nowhere Times”.'],
    ['ask', { question: ' ' }, 'No hay ninguna pregunta.'],
    ['source', { id: 'none' }, 'Aquí no hay ningún artículo ni pasaje “none”.'],
    ['quote', { speaker: 'Nobody' }, '“Nobody” aparece en 1 artículo, sin citas.'],
  ])('names what is wrong: /%s %j', async (command, options, said) => {
    const shown = await spaniard(en).slash(command, options);
    expect(render(shown)).toContain(said);
    expect(render(shown)).toContain('(only you can see this)');
  });

  it('counts quotes in his own language while he types a speaker', async () => {
    const [first] = await spaniard(en).type('quote', 'speaker', 'Lind');
    expect(first?.name).toMatch(/ — \d+ citas?, \d+ medios?$/);
  });
});

describe('a button of an answer in another language', () => {
  it('turns the page for its asker, with the limits kept', async () => {
    const ana = spaniard(es);
    const limits = { source: 'Lakeside Courier', after: '1 de marzo de 2031', before: '2031-03-09' };
    const first = await ana.slash('ask', { question: QUESTION, ...limits });
    const kept = '**medio** Lakeside Courier · **desde** 1 de marzo de 2031 · **hasta** 9 de marzo de 2031';
    expect(render(first)).toContain(kept);
    const second = await ana.press(first, '▶');
    expect(second.id).toBe(first.id);
    expect(render(second)).toContain('página 2/');
    expect(render(second)).toContain(kept);
  });

  it('gives a reader of English the same page in English, with the same limits', async () => {
    const first = await spaniard(es).slash('ask', {
      question: QUESTION,
      source: 'Lakeside Courier',
      after: '2031-03-01',
    });
    const copy = render(await es.discord.person('Ben').press(first, '▶'));
    expect(copy).toContain('**source** Lakeside Courier · **after** 1 March 2031');
    expect(copy).toContain('page 2/');
    expect(copy).toContain('(only you can see this)');
  });

  it('leaves what all see in the language of the server when a moderator turns it', async () => {
    const first = await spaniard(es).slash('ask', { question: QUESTION });
    const turned = await es.discord.person('Mod', true).press(first, '▶');
    expect(turned.id).toBe(first.id);
    expect(render(turned)).toContain('página 2/');
  });

  it('shares a Spanish answer in an English server in English', async () => {
    const ana = spaniard(en);
    const own = await ana.slash('ask', { question: QUESTION, private: true, after: '2031-03-01' });
    expect(render(own)).toContain('**desde** 1 de marzo de 2031');
    const shared = render(await ana.press(own, 'Compartir aquí'));
    expect(shared).toContain('**after** 1 March 2031');
    expect(shared).toContain('shared by **Inés**');
  });

  it('shows what stands around a passage, and lets one delete it', async () => {
    const ana = spaniard(es);
    const answer = await ana.slash('ask', { question: QUESTION });
    expect(render(await es.discord.person('Ben').press(answer, 'Contexto'))).toContain('this one');
    expect(render(await ana.press(answer, 'Contexto'))).toContain('· este**');
    await ana.press(answer, 'Eliminar');
    expect(answer.deleted).toBe(true);
  });

  it('changes the unit, and hands out the table of the same event', async () => {
    const ana = spaniard(es);
    const table = await ana.slash('stats', { event: 'seizure', source: 'Lakeside Courier' });
    expect(render(table)).toContain('**Incautaciones**');
    expect(render(table)).toContain('**suceso** incautación · **medio** Lakeside Courier');
    const pounds = await ana.press(table, 'En lb');
    expect(render(pounds)).toContain('**suceso** incautación · **unidad** lb · **medio** Lakeside Courier');
    const file = await es.discord.person('Ben').press(pounds, 'Como CSV');
    expect(render(file)).toContain('**event** seizure · **unit** lb · **source** Lakeside Courier');
    expect(render(file)).toContain('[file figures.csv]');
    expect(file.attachments[0]?.size).toBeGreaterThan(200);
  });

  it('picks a speaker out of a Spanish list', async () => {
    const ana = spaniard(en);
    const list = await ana.slash('quote', { speaker: 'Nobody', after: '2031-03-01' });
    const shown = render(await ana.press(list, 'Otras personas citadas', { values: ['Lindqvist'] }));
    expect(shown).toContain('Lindqvist');
    expect(shown).toContain('**desde** 1 de marzo de 2031');
  });

  it('takes the words as typed', async () => {
    const ana = spaniard(es);
    const read = await ana.slash('ask', { question: 'How much cocaine was seized according to the Lakeside Courier?' });
    const typed = render(await ana.press(read, 'Tal como se escribió'));
    expect(typed).toContain('**palabras** tal como se escribieron');
  });
});

describe('a mention', () => {
  it('in a Spanish server is answered in Spanish', async () => {
    const ana = es.discord.person('Ana');
    const shown = render(await ana.reply(ana.say(`<@Byline> ${QUESTION} desde: 1 de marzo de 2031`)));
    expect(shown).toContain(PRINTED);
    expect(shown).toContain('**desde** 1 de marzo de 2031');
    expect(render(await ana.reply(ana.say('<@Byline> ayuda')))).toContain('Pregúntame algo sobre los artículos');
  });

  it('with an option that there is none of is told the Spanish names', async () => {
    const ana = es.discord.person('Ana');
    const shown = render(await ana.reply(ana.say(`<@Byline> ${QUESTION} --limit 3`)));
    expect(shown).toContain('Hay: **medio**, **autor**, **desde** y **hasta**.');
  });

  it('that replies to a Spanish answer goes on with it', async () => {
    const ana = es.discord.person('Ana');
    const answer = await ana.slash('ask', { question: 'How much cocaine was seized?', after: '2031-03-01' });
    const next = render(await ana.reply(ana.say('<@Byline> and heroin?', { replyTo: answer })));
    expect(next).toContain('**How much heroin was seized?**');
    expect(next).toContain('**desde** 1 de marzo de 2031 · **escrito** and heroin?');
  });

  it('in a direct message is answered in English, since nothing tells the language', async () => {
    const ana = spaniard(es).in('dm');
    expect(render(await ana.reply(ana.say(QUESTION)))).toContain('articles searched');
  });
});

describe('the language', () => {
  const server = {
    chosen: (id: string) => (id === '7' ? 'es' : null),
    preferred: (id: string) => (id === '9' ? null : 'fr'),
  };
  const hearer = { locale: 'en-US', guildId: '1', guildLocale: null };

  it('of what all see is the one set for the bot, else the server’s, in direct messages the person’s', () => {
    expect(languageFor({ ...hearer, guildId: '7', guildLocale: 'de' }, server)).toBe('es');
    expect(languageFor({ ...hearer, guildLocale: 'de' }, server)).toBe('de');
    expect(languageFor(hearer, server)).toBe('fr');
    expect(languageFor({ ...hearer, guildId: '9' }, server)).toBe('en');
    expect(languageFor({ ...hearer, guildId: null, locale: 'es-419' }, server)).toBe('es-419');
    expect(languageFor({ ...hearer, guildId: null, locale: null }, server)).toBe('en');
  });

  it('of what one person sees is his own, and that of all where he has none', () => {
    expect(ownLanguageFor({ ...hearer, guildId: '7' }, server)).toBe('en-US');
    expect(ownLanguageFor({ ...hearer, locale: null, guildId: '7' }, server)).toBe('es');
  });
});
