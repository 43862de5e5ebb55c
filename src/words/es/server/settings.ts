/** Settings of a server: their names, their values, and who changed them. */

import { join, say, strong, type Sentence } from '../../sentence.ts';
import { dateText } from '../citation.ts';
import { count } from '../count.ts';

/** The settings as people read them. */
export const SETTING_NAMES = {
  private: 'Respuestas privadas',
  threads: 'Un hilo por pregunta',
  keepQuestions: 'Guardar preguntas',
  channels: 'Canales',
  without: 'Medios excluidos',
  language: 'Idioma',
  follow: 'Seguimiento',
  unfollow: 'Fin de un seguimiento',
};

/** What each setting does, in a line. */
export const SETTING_HELP = {
  private: 'Las respuestas a comandos van solo a quien pregunta, que puede compartirlas.',
  threads: 'Cada respuesta a una mención abre un hilo para más preguntas.',
  keepQuestions: 'Las preguntas hechas aquí se guardan para quien administra el bot, sin nombres.',
  channels: 'Donde respondo.',
  without: 'Sus artículos no se consultan ni se muestran aquí.',
  language: 'De las respuestas que todos ven. Los artículos nunca se traducen.',
};

export const SETTINGS_HEADING = 'Ajustes de este servidor';
export const AUDIT_HEADING = 'Cambios de ajustes';

/** Placeholders of the lists, and their choices. */
export const SETTING_LISTS = {
  channels: 'Responder solo en estos canales (ninguno: en todos)',
  without: 'Excluir estos medios',
  language: 'Idioma de las respuestas públicas',
};
export const LANGUAGES = { auto: 'El del servidor en Discord', en: 'English', es: 'Español' };

/** A switch on a button: "Respuestas privadas: sí". */
export function switchLabel(setting: 'private' | 'threads' | 'keepQuestions', on: boolean): string {
  const name = { private: 'Respuestas privadas', threads: 'Hilos', keepQuestions: 'Guardar preguntas' }[setting];
  return `${name}: ${on ? 'sí' : 'no'}`;
}

/** A value of a setting; channels and people are given as Discord shows them. */
export function settingValue(value: boolean | string | readonly string[] | null): Sentence {
  if (value === null) return ['nada'];
  if (typeof value === 'boolean') return [value ? 'sí' : 'no'];
  if (typeof value === 'string')
    return value in LANGUAGES ? [LANGUAGES[value as keyof typeof LANGUAGES]] : say`${value}`;
  if (value.length === 0) return ['ninguno'];
  return join(
    value.map((one) => (/^<#\d+>$/.test(one) ? [one] : say`${one}`)),
    ', ',
  );
}

/** "**Canales**: todos. Donde respondo." */
export function settingLine(setting: keyof typeof SETTING_HELP, value: boolean | string | readonly string[]): Sentence {
  const everywhere = setting === 'channels' && Array.isArray(value) && value.length === 0;
  const shown: Sentence = everywhere ? ['todos'] : settingValue(value);
  return say`${strong(SETTING_NAMES[setting])}: ${shown}. ${[SETTING_HELP[setting]]}`;
}

/** "4 de mayo de 2025, 13:05 UTC · @Ana · **Canales**: ninguno → #noticias". */
export function auditLine(
  row: Readonly<{
    at: number;
    user: string;
    setting: keyof typeof SETTING_NAMES;
    before: boolean | string | readonly string[] | null;
    after: boolean | string | readonly string[] | null;
  }>,
): Sentence {
  const { at, user, setting, before, after } = row;
  const time = new Date(at).toISOString();
  const when = `${dateText(time.slice(0, 10))}, ${time.slice(11, 16)} UTC`;
  return say`${[when]} · ${[user === '0' ? 'alguien que fue olvidado' : `<@${user}>`]} · ${strong(SETTING_NAMES[setting])}: ${settingValue(before)} → ${settingValue(after)}`;
}

/** Nothing was ever changed. */
export function noAudit(): Sentence {
  return ['Aquí no se ha cambiado nada todavía.'];
}

/** The bot runs without a store, so nothing can be set. */
export function noStore(): Sentence {
  return [
    'Aquí no se guarda nada, así que no hay nada que ajustar. Quien administra el bot ve el motivo en su registro.',
  ];
}

/** Somebody else gave a command of those who manage the server. */
export function onlyManagers(): Sentence {
  return say`Solo pueden hacerlo miembros con el permiso ${strong('Gestionar servidor')}.`;
}

/** The bot was asked where the server does not want it. */
export function otherChannels(channels: readonly string[]): Sentence {
  return [
    'En este servidor respondo solo en ',
    ...join(
      channels.map((channel) => [`<#${channel}>`]),
      ', ',
      ' y ',
    ),
    '.',
  ];
}

/** Outlets beyond those that a list of Discord holds. */
export function moreOutlets(left: number): Sentence {
  return [`La lista contiene los 25 medios con más artículos; ${count(left, 'medio')} más no caben en ella.`];
}

/** The connection to Discord, servers, and what it runs on. */
export function statusGateway(
  state: 'connected' | 'connecting' | 'lost',
  servers: number,
  versions: Readonly<{ node: string; discord: string }>,
): Sentence {
  const { node, discord } = versions;
  const stands = { connected: 'conectado', connecting: 'conectando', lost: 'sin conexión' }[state];
  return say`Discord: ${[stands]}, ${[count(servers, 'servidor', 'servidores')]}. Node ${node}, discord.js ${discord}.`;
}
