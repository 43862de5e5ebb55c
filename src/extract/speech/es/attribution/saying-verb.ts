/** Saying verbs in Spanish: which words are one where they stand, and what stands before them, "no se lo ha dicho". */

import { Rules, yes } from '../../../../text/rules.ts';
import type { Scene } from '../../cue/scene.ts';
import type { Token } from '../../frame.ts';
import type { Mention } from '../../mention/mention.ts';
import { SPANISH_CUES, SPANISH_HAVE, SPANISH_LENDING, SPANISH_NOUN_FORMS } from '../cues.ts';
import type { SpanishForm } from '../cues.ts';
import { SPANISH_DETERMINERS, SPANISH_PREPOSITIONS } from '../roles.ts';
import { indexAt, isWord } from './scene.ts';

/** A saying verb at token `at`; its cluster, "se lo ha dicho", begins at token `from`. */
export type Verb = Readonly<{ at: number; from: number; form: SpanishForm; impersonal: boolean; negated: boolean }>;

/** Does a subject fit its verb: one person for a singular form? */
export const agrees = (mention: Mention, verb: Verb): boolean => !verb.form.plural && !mention.plural;

const CLITICS: ReadonlySet<string> = new Set('me te se le les lo la los las nos os'.split(' '));
const NEGATION: ReadonlySet<string> = new Set('no nunca jamás tampoco'.split(' '));
/** Beginnings of verbs that stand with "se" and a person. */
const REFLEXIVE =
  /^(?:pregunt|quej|lament|refir|refer|refier|mostr|muestr|pronunci|explay|congratul|limit|despid|disculp|express?|manif|felicit|reafirm|interrog|cuestion|compromet|dirig|jact|ratific|revel|defin|defend|defiend|reiter|adelant|sum|extend)/;

/** A form of a saying verb with its auxiliary; the cluster begins at token `from`. */
type Cluster = Readonly<{ scene: Scene; at: number; token: Token; from: number; form: SpanishForm }>;

/** The word before a token in the same sentence. */
function wordBefore({ frame: { tokens } }: Scene, i: number): Token | undefined {
  const previous = tokens[i - 1];
  return isWord(previous) && previous.sentence === tokens[i]?.sentence ? previous : undefined;
}

const NO_VERB = new Rules<Cluster, true>('speech: Spanish forms that are no saying verb', [
  {
    // "dejó claro", "puso de manifiesto"
    name: 'without-its-next-word',
    for: 'Ana Ruiz dejó “una casa sin luz” en mayo.',
    not: 'Ana Ruiz dejó claro que “no hay luz” en casa.',
    says: ({ scene, at, form }) => {
      const next = scene.frame.tokens[at + 1];
      return yes(form.next !== undefined && !(isWord(next) && form.next.split(' ').includes(next.lower)));
    },
  },
  {
    name: 'count-on',
    for: 'Ana Ruiz cuenta con “una casa sin luz” en mayo.',
    not: 'Ana Ruiz cuenta que “no hay luz” en casa.',
    says: ({ scene, at, token }) =>
      yes(/^c(?:uent|ont)/.test(token.lower) && scene.frame.tokens[at + 1]?.lower === 'con'),
  },
  {
    name: 'participle-without-auxiliary',
    for: 'Luis Pérez, acusado de “robar la luz”, calló.',
    not: 'Ana Ruiz ha dicho que “no hay luz”.',
    says: ({ form }) => yes(form.mood === 'participle'),
  },
  {
    name: 'infinitive-without-verb',
    for: 'Ana Ruiz, sin decir que “no hay luz”, calló.',
    not: 'Ana Ruiz quiso decir que “no hay luz”.',
    says: ({ form }) => yes(form.mood === 'infinitive'),
  },
  {
    name: 'noun-behind-determiner',
    for: 'Ana Ruiz está a la espera de que “haya luz en casa”.',
    not: 'Ana Ruiz espera que “haya luz en casa”.',
    says: ({ scene, at, token, from }) =>
      yes(
        from === at &&
          SPANISH_NOUN_FORMS.has(token.lower) &&
          SPANISH_DETERMINERS.has(wordBefore(scene, at)?.lower ?? ''),
      ),
  },
  {
    name: 'noun-behind-preposition',
    for: 'Ana Ruiz lo tiene en cuenta: “No hay luz”.',
    not: 'Ana Ruiz lo cuenta: “No hay luz”.',
    says: ({ scene, at, token, from }) => {
      const before = wordBefore(scene, at)?.lower ?? '';
      return yes(
        from === at && SPANISH_NOUN_FORMS.has(token.lower) && SPANISH_PREPOSITIONS.has(before) && before !== 'según',
      );
    },
  },
]);

/** "se" before a saying verb: is nobody in particular the subject? Where no rule applies it is so: "se dijo que". */
const IMPERSONAL = new Rules<Readonly<{ verb: Cluster; next: string }>, boolean>(
  'speech: Spanish saying verbs behind "se"',
  [
    {
      name: 'somebody-to-him',
      for: 'Ana Ruiz llegó tarde. “¿Hay luz?”, se le preguntó.',
      not: 'Ana Ruiz llegó tarde. “¿Hay luz?”, le preguntó.',
      says: ({ next }) => (/^les?$/.test(next) ? true : null),
    },
    {
      name: 'it-to-her',
      for: '“No hay luz”, se lo dijo Ana Ruiz.',
      not: '“No hay luz”, lo dijo Ana Ruiz.',
      says: ({ next }) => (CLITICS.has(next) ? false : null),
    },
    {
      name: 'reflexive-verb',
      for: '“¿Hay luz?”, se preguntó Ana Ruiz.',
      not: '“No hay luz”, se dijo en la reunión con Ana Ruiz.',
      says: ({ verb }) => (REFLEXIVE.test(verb.token.lower) ? false : null),
    },
    {
      name: 'reflexive-auxiliary',
      for: '“No hay luz”, se limitó a decir Ana Ruiz.',
      not: '“No hay luz”, quiso decir Ana Ruiz.',
      says: ({ next }) => (SPANISH_LENDING.has(next) ? false : null),
    },
  ],
);

/** A participle with its "ha", an infinitive with the verb that lends it a subject: both are finite then. */
function withAuxiliary(scene: Scene, at: number, form: SpanishForm): Readonly<{ from: number; form: SpanishForm }> {
  const { tokens } = scene.frame;
  let from = at - 1;
  if (form.mood === 'participle') {
    if (/mente$|^(?:ya|también|no)$/.test(tokens[from]?.lower ?? '')) from -= 1;
    const plural = SPANISH_HAVE.get(tokens[from]?.lower ?? '');
    if (plural !== undefined) return { from, form: { ...form, mood: 'finite', plural } };
  } else if (form.mood === 'infinitive') {
    while (from > at - 3 && /^(?:a|de|en|por|que|se|le|les)$/.test(tokens[from]?.lower ?? '')) from -= 1;
    const plural = SPANISH_LENDING.get(tokens[from]?.lower ?? '');
    if (plural !== undefined) {
      const have = SPANISH_HAVE.get(wordBefore(scene, from)?.lower ?? '');
      const verb: SpanishForm = { ...form, mood: 'finite', plural: have ?? plural };
      return { from: have === undefined ? from : from - 1, form: verb };
    }
  }
  return { from: at, form };
}

/** Takes in the pronouns and the negation before a verb: "no se lo ha dicho". */
function withClitics(verb: Cluster): Verb {
  const { scene, at, form } = verb;
  let { from } = verb;
  let impersonal = false;
  let negated = false;
  for (let previous = wordBefore(scene, from); previous; previous = wordBefore(scene, from)) {
    if (NEGATION.has(previous.lower)) negated = true;
    else if (!CLITICS.has(previous.lower) || indexAt(scene, from - 1) >= 0) break;
    else if (previous.lower === 'se')
      impersonal = IMPERSONAL.first({ verb, next: scene.frame.tokens[from]?.lower ?? '' }) ?? true;
    from -= 1;
  }
  return { at, from, form, impersonal, negated };
}

/** The saying verb that stands at token `i`; `null` for anything else. */
export function spanishCueAt(scene: Scene, i: number): Verb | null {
  const token = scene.frame.tokens[i];
  if (!isWord(token) || indexAt(scene, i) >= 0) return null;
  const form = SPANISH_CUES.get(token.lower);
  if (!form) return null;
  const verb: Cluster = { scene, at: i, token, ...withAuxiliary(scene, i, form) };
  return NO_VERB.first(verb) ? null : withClitics(verb);
}
