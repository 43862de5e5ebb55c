/** What is said when something is followed, and when it no longer is. */

import { command, join, say, strong, type Sentence } from '../../sentence.ts';
import { EVENT_NAMES } from '../stats.ts';
import { count } from '../count.ts';

type Kind = 'speaker' | 'term' | 'question' | 'figure';
type Named = Readonly<{ kind: Kind; text: string }>;
type Quiet = Readonly<{ from: number; until: number }>;

const KINDS = { speaker: 'persona', term: 'palabras', question: 'pregunta', figure: 'cifras' } as const;

/** What is followed as people read it: of a figure the name of its event, and the item. */
export function followedText({ kind, text }: Named): string {
  const [event = '', ...item] = text.split(' ');
  if (kind !== 'figure' || !(event in EVENT_NAMES)) return text;
  const named = event === 'all' && item.length > 0 ? [] : [EVENT_NAMES[event as keyof typeof EVENT_NAMES]];
  return [...named, ...item].join(' ');
}

/** "persona **Claudia Sheinbaum**". */
export function followName(follow: Named): Sentence {
  return say`${[KINDS[follow.kind]]} ${strong(followedText(follow))}`;
}

/** The same without emphasis, for a list to pick from. */
export function followChoice(follow: Named, isOwn: boolean): string {
  return `${KINDS[follow.kind]}: ${followedText(follow)}${isOwn ? ' (por mensaje directo)' : ''}`;
}

/** "como máximo 10 mensajes al día, ninguno de 22 a 7 h UTC". */
function terms(cap: number, quiet: Quiet | null): Sentence {
  const most: Sentence = [`como máximo ${count(cap, 'mensaje')} al día`];
  return quiet === null ? most : [...most, `, ninguno de ${quiet.from} a ${quiet.until} h UTC`];
}

/** It is followed from now on. */
export function followed(follow: Named & Readonly<{ cap: number; quiet: Quiet | null }>, here: boolean): Sentence {
  const where = here ? 'Aviso en este canal' : 'Te aviso por mensaje directo';
  return say`${[where]} de cada artículo nuevo que lo tenga: ${followName(follow)}; ${terms(follow.cap, follow.quiet)}. ${command('unfollow')} lo termina.`;
}

/** Nobody of that name has words in the articles. */
export function speakerToCome(typed: string, closest: readonly string[]): Sentence {
  const meant = closest.length === 0 ? [] : say` Parecidos: ${join(closest.map(strong), ', ')}.`;
  return say`Ningún artículo tiene todavía palabras de ${strong(typed)}; avisaré del primero que las tenga.${meant}`;
}

export function followedAlready(follow: Named, here: boolean): Sentence {
  return say`${[here ? 'Este canal ya sigue' : 'Ya sigues']} ${followName(follow)}.`;
}

/** A place has as many follows as it may. */
export function followsFull(most: number, here: boolean): Sentence {
  return say`${[here ? 'Este canal sigue' : 'Sigues']} ${most} cosas, que es el límite. Termina una antes con ${command('unfollow')}.`;
}

/** Words of grammar, or a question that asks for nothing in particular. */
export function nothingToFollow(): Sentence {
  return ['Ahí no hay nada que buscar en artículos nuevos. Nombra una palabra, una persona o una cosa.'];
}

export function nameEventOrItem(): Sentence {
  return say`Di con ${strong('suceso')} u ${strong('objeto')} qué cifras: un suceso como incautación, o un objeto como cocaína.`;
}

export function badQuiet(typed: string): Sentence {
  return say`${strong(typed)} no es un tramo de horas. Escríbelo así: ${strong('22-7')}, de 22 a 7 h UTC; o ${strong('22-7 UTC+2')}.`;
}

export function followNeedsManager(): Sentence {
  return say`Solo miembros con el permiso ${strong('Gestionar servidor')} pueden hacer que avise en un canal. Con ${strong('directo: True')} te aviso solo a ti.`;
}

export function mayNotPostHere(): Sentence {
  return say`No puedo escribir en este canal por mi cuenta; pide a un administrador ${strong('Ver canal')} y ${strong('Enviar mensajes')}. Con ${strong('directo: True')} te aviso solo a ti.`;
}

export function followsNotKept(): Sentence {
  return ['Aquí no se guardan seguimientos: quien administra Byline no le dio carpeta donde guardarlos.'];
}

/** It was ended. */
export function unfollowed(follow: Named): Sentence {
  return say`Ya no se sigue: ${followName(follow)}.`;
}

/** What was picked is no follow of this place or person, or no longer. */
export function noSuchFollow(): Sentence {
  return say`Eso ya no se sigue aquí. ${command('following')} muestra lo que sí.`;
}

export function notYourFollow(): Sentence {
  return say`Solo puede terminarlo quien lo puso, o miembros con el permiso ${strong('Gestionar servidor')}.`;
}

export const FOLLOWED_HERE_LABEL = 'Este canal sigue';
export const FOLLOWED_BY_YOU_LABEL = 'Tú sigues, por mensaje directo';

export function nothingFollowed(): Sentence {
  return say`Aquí no se sigue nada, y tú tampoco. ${command('follow term')} empieza.`;
}

/** "persona **Claudia Sheinbaum** — como máximo 10 mensajes al día". */
export function followLine(follow: Named & Readonly<{ cap: number; quiet: Quiet | null }>): Sentence {
  return say`${followName(follow)} — ${terms(follow.cap, follow.quiet)}`;
}
