/**
 * Words that say little of what a question is about: that no passage prints them tells nobody why there is no answer.
 * For: "No passage mentions *happened*". Not for: "No passage mentions *heroin*".
 */

import { fold } from '../../text/analyze.ts';

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
  'long old far tall big large high fast deep heavy often approximately roughly time first one two type kind sort announce announced quantity amount number total';

/** What has forms that do not begin alike ("speak" and "spoke"): that one of them is printed nowhere tells nothing. */
const IRREGULAR =
  'speak spoke spoken write wrote written buy bought sell sold win won lose lost fight fought steal stole stolen drive drove driven ' +
  'fly flew flown eat ate eaten drink drank drunk sing sang sung swim swam run ran ride rode ridden rise rose risen fall fell fallen ' +
  'hold held hide hid hidden build built send sent spend spent lend lent leave left meet met pay paid lead led feel felt find found ' +
  'think thought teach taught catch caught shoot shot strike struck swear swore sworn tear tore torn wear wore worn throw threw ' +
  'thrown grow grew grown know knew known draw drew drawn choose chose chosen freeze froze frozen forget forgot forgotten shake ' +
  'shook bear bore born break broke broken hear heard tell told stand stood understand understood hang hung lie lay sleep slept ' +
  'sweep swept bleed bled feed fed flee fled bite bit sink sank shrink shrank spin spun stick stuck swing swung dig dug seek sought ' +
  'sit sat bind bound man men woman women person people foot feet tooth teeth wife wives life lives';

const LIGHT = new Set(
  `${VERBS} ${SCENE} ${IRREGULAR} dijo dice dicho dijeron declaró afirmó aseguró comentó opina según`
    .split(' ')
    .map(fold),
);

/** True for a word, as typed, that says little. */
export function isLight(typed: string): boolean {
  return LIGHT.has(fold(typed));
}
