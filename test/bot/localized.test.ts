import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commandData } from '../../src/bot/commands/index.ts';
import { differences } from '../../src/bot/gateway/register.ts';
import { commandList } from '../../src/bot/messages/limits.ts';

type Node = Readonly<{
  name: string;
  name_localizations?: Record<string, string>;
  options?: readonly Node[];
  choices?: readonly Node[];
}>;

const nodes = (all: readonly Node[]): Node[] =>
  all.flatMap((node) => [node, ...nodes(node.options ?? []), ...nodes(node.choices ?? [])]);

describe('the registered commands', () => {
  const data = commandData();
  const copy = (): RESTPostAPIApplicationCommandsJSONBody[] => structuredClone([...data]);

  it('have their names and descriptions in Spanish, and English as the default', () => {
    const [ask] = data;
    expect(ask).toMatchObject({
      name: 'ask',
      name_localizations: { 'es-ES': 'preguntar', 'es-419': 'preguntar' },
      description_localizations: { 'es-ES': expect.stringMatching(/^Pasajes que responden/) as string },
    });
    for (const node of nodes(data as unknown as Node[])) {
      if (/^(?:kg|lb|\d+)$/.test(node.name)) continue;
      expect([node.name, Object.keys(node.name_localizations ?? {})]).toEqual([node.name, ['es-ES', 'es-419']]);
    }
  });

  it('differ where a text of another locale does, and not by the order or absence of locales without text', () => {
    const changed = copy();
    const [ask] = changed as unknown as [{ description_localizations: Record<string, string | null> }];
    ask.description_localizations = { 'es-419': ask.description_localizations['es-419'] ?? '', 'es-ES': 'Otra cosa' };
    expect(differences(changed as never, data)?.changed).toEqual(['ask']);
    const [again] = copy() as unknown as [{ description_localizations: Record<string, string | null> }];
    const { 'es-ES': spain = null, 'es-419': america = null } = again.description_localizations;
    again.description_localizations = { 'es-419': america, 'es-ES': spain, fr: null };
    expect(differences([again, ...copy().slice(1)] as never, data)).toBeNull();
  });

  it('are held to Discord’s limits in every locale', () => {
    expect(commandList.safeParse(data).success).toBe(true);
    const broken = (breaks: (ask: Record<string, Record<string, string>>) => void): boolean => {
      const list = copy();
      breaks(list[0] as unknown as Record<string, Record<string, string>>);
      return !commandList.safeParse(list).success;
    };
    expect(broken((ask) => (ask['name_localizations'] = { 'es-ES': 'Preguntar' }))).toBe(true);
    expect(broken((ask) => (ask['name_localizations'] = { 'es-ES': 'citas' }))).toBe(true);
    expect(broken((ask) => (ask['name_localizations'] = { xx: 'preguntar' }))).toBe(true);
    expect(broken((ask) => (ask['description_localizations'] = { 'es-ES': 'x'.repeat(101) }))).toBe(true);
    expect(broken((ask) => (ask['name_localizations'] = { 'es-ES': 'pregunta' }))).toBe(false);
  });
});
