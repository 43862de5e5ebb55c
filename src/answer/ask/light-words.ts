/**
 * Words that say little of what a question is about: that no passage prints them tells nobody why there is no answer.
 * For: "No passage mentions *happened*". Not for: "No passage mentions *heroin*".
 */

import { fold } from '../../index/analyze.ts';

/** Verbs of little meaning, in English and Spanish. */
const VERBS =
  'come comes came coming go goes went gone going get gets got gotten getting give gives gave given giving ' +
  'take takes took taken taking make makes made making put puts putting set sets setting keep keeps kept keeping ' +
  'bring brings brought bringing let lets letting begin begins began begun beginning start starts started starting ' +
  'continue continues continued continuing happen happens happened happening occur occurs occurred occurring ' +
  'become becomes became becoming seem seems seemed seeming appear appears appeared appearing ' +
  'remain remains remained remaining turn turns turned turning try tries tried trying use uses used using ' +
  'see sees saw seen seeing mention mentions mentioned mentioning need needs needed needing want wants wanted wanting suppose supposes supposed supposedly allow allows allowed ' +
  'allowing able unable mean means meant involve involves involved involving exist exists existed existing ' +
  'empezar empieza empezó comenzar comienza comenzó suceder sucede sucedió ocurrir ocurre ocurrió pasar pasa pasó ' +
  'ir va van iba fue venir viene vino hacer hace hizo hicieron dar da dio dieron tener tiene tuvo tenía ' +
  'poder puede pueden pudo deber debe deben debía seguir sigue siguió quedar queda quedó poner pone puso ' +
  'llevar lleva llevó volver vuelve volvió haber permitir permite permitido';

/** What sets the scene in any question. */
const SCENE =
  'week month year day today yesterday tonight recently recent latest new now currently current last next ago earlier ' +
  'this following according report reported reportedly news say says said name named call called known many much ' +
  'approximately roughly time first one two type kind sort announce announced quantity amount number total';

const LIGHT = new Set(
  `${VERBS} ${SCENE} dijo dice dicho dijeron declaró afirmó aseguró comentó opina según`.split(' ').map(fold),
);

/** True for a word, as typed, that says little. */
export function isLight(typed: string): boolean {
  return LIGHT.has(fold(typed));
}
