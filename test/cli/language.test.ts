import { describe, expect, it } from 'vitest';
import { byline } from './world.ts';

const MEXICO = { LANG: 'es_MX.UTF-8' };
const SPAIN = { LANG: 'en_US.UTF-8', LC_MESSAGES: 'es_ES.UTF-8' };

describe('a Spanish terminal', () => {
  it('shows the printed words as they are, and everything else in Spanish', async () => {
    const { out, exit } = await byline(['stats'], { env: MEXICO });
    expect(exit).toBe(0);
    expect(out).toContain('Incautaciones');
    expect(out).toContain('methamphetamine  roughly 5 tons  4,536 kg');
    expect(out).toContain('o 5,000 kg (toneladas métricas) · período: Since early February · por: Mexican forces');
    expect(out).toContain('resumen de Daily Caller News Foundation, 6 de mayo de 2025');
    expect(out).toContain('Incautaciones, en kilogramos');
    expect(out).not.toMatch(/Seizures|digest of|in another unit|period:/);
  });

  it('writes numbers as the region does, by LC_ALL before LC_MESSAGES before LANG', async () => {
    expect((await byline(['stats'], { env: SPAIN })).out).toContain('4536 kg');
    expect((await byline(['stats'], { env: SPAIN })).out).toContain('40.000.000 USD');
    expect((await byline(['stats'], { env: { ...SPAIN, LC_ALL: 'C' } })).out).toContain('40,000,000 USD');
  });

  it.each([
    [['ask', 'How much fentanyl was seized?']],
    [['ask', 'What does OAN print about the latest offer?']],
    [['check']],
    [['quote', 'Sheinbaum']],
    [['stats']],
    [['sources']],
    [['outlets']],
  ])('writes the same JSON as an English one: %j', async (args) => {
    const [spanish, english] = await Promise.all([
      byline(['--json', ...args], { env: MEXICO }),
      byline(['--json', ...args]),
    ]);
    const untimed = (out: string): string => out.replace(/"ms":[\d.]+/g, '');
    expect(english.out).not.toBe('');
    expect(untimed(spanish.out)).toBe(untimed(english.out));
  });

  it('says in Spanish what is wrong', async () => {
    const wrong = async (...args: string[]): Promise<string> => (await byline(args, { env: MEXICO })).err;
    expect(await wrong('--after', 'pronto', 'ask', 'Who?')).toContain('“pronto” no es una fecha');
    expect(await wrong('ask', ' ')).toContain('No hay ninguna pregunta.');
    expect(await wrong('zzz')).toContain('No hay ningún comando “zzz”.');
    expect(await wrong('stats', '--event', 'x')).toContain('Se puede elegir entre seizure, arrest');
  });

  it('has its help in Spanish', async () => {
    const { out } = await byline(['--help'], { env: MEXICO });
    expect(out).toContain('Uso: byline');
    expect(out).toContain('Opciones:');
    expect(out).not.toMatch(/Usage|Options:|articles/);
  });
});

describe('the chat', () => {
  const said = async (line: string, env = MEXICO): Promise<string> =>
    (await byline([], { env, stdin: `${line}\n` })).out;

  it.each([
    ['How much fentanyl was seized? medio: OAN', 'How much fentanyl was seized? source: OAN'],
    ['How much fentanyl was seized? desde: 5 de mayo de 2025', 'How much fentanyl was seized? after: 2025-05-05'],
    ['/quote Sheinbaum sobre: sovereignty', '/quote Sheinbaum about: sovereignty'],
    ['/stats suceso: despliegue', '/stats event: deployment'],
    ['/stats suceso: todos unidad: lb', '/stats event: all unit: lb'],
    ['/ask What did OAN print? literal: sí', '/ask What did OAN print? literally: yes'],
    ['ayuda', 'help'],
  ])('takes “%s” like “%s”', async (spanish, english) => {
    const [one, other] = [await said(spanish), await said(english)];
    expect(one.slice(one.indexOf('\n'))).toBe(other.slice(other.indexOf('\n')));
  });

  it('takes Spanish names in an English terminal too, and leaves a word with a colon in a question alone', async () => {
    expect(await said('/stats suceso: despliegue', {} as never)).toContain('Deployments');
    expect(await said('Who is the autor: the president or her aide?', {} as never)).not.toContain('No author');
  });
});
