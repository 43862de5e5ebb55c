import { join, say, strong, type Sentence } from '../../sentence.ts';
import { count } from '../count.ts';

/** An outlet, `null` where an article names none, with how many of its articles print something. */
type Printing = Readonly<{ outlet: string | null; articles: number }>;

/** Outlets that a sentence names; of more it says how many. */
const NAMED = 8;

const nameOf = (outlet: string | null) => strong(outlet ?? 'un medio desconocido');

function outlets(some: readonly (string | null)[]): Sentence {
  const named = some.slice(0, NAMED).map(nameOf);
  const rest = some.length - named.length;
  return rest > 0 ? say`${join(named, ', ')} y ${rest} más` : join(named, ', ', ' y ');
}

/** Nothing is there to compare with. */
export function emptyTopic(): Sentence {
  return ['No hay tema que comparar. Dilo en tus palabras: compare "incautaciones de droga"'];
}

function silentOnes(silent: number): Sentence {
  if (silent === 0) return [];
  return [
    silent === 1
      ? ' Se consultó 1 medio más, sin encontrar nada sobre ello.'
      : ` Se consultaron ${count(silent, 'medio')} más, sin encontrar nada sobre ello.`,
  ];
}

/** What stands above a comparison: who prints something about the topic, and who does not. */
export function compared(topic: string, printing: readonly Printing[], silent: number): Sentence {
  const [only] = printing;
  if (only === undefined) return say`Nada en los artículos consultados trata con seguridad de ${strong(topic)}.`;
  // Of one outlet alone, because of a filter or because there is no other, nothing is said of others.
  if (printing.length === 1 && silent === 0)
    return say`${nameOf(only.outlet)} publica algo sobre ${strong(topic)} (${[count(only.articles, 'artículo')]}). No se consultó ningún otro medio, así que no hay con qué compararlo.`;
  if (printing.length === 1)
    return say`Solo ${nameOf(only.outlet)} publica algo sobre ${strong(topic)} (${[count(only.articles, 'artículo')]}): no hay con qué compararlo.${silentOnes(silent)}`;
  const each = printing
    .slice(0, NAMED)
    .map(({ outlet, articles }) => say`${nameOf(outlet)} (${[count(articles, 'artículo')]})`);
  const rest = printing.length - each.length;
  const all = rest > 0 ? say`${join(each, ', ')} y ${rest} más` : join(each, ', ', ' y ');
  return say`Sobre ${strong(topic)}: ${all}.${silentOnes(silent)}`;
}

type Found = Readonly<{
  kind: 'wording' | 'figures' | 'dates' | 'both' | 'near' | 'only';
  outlets: readonly (string | null)[];
  speaker: string | null;
  what: string | null;
}>;

/** Stands above what outlets have in common, or not. */
export function foundAcross({ kind, outlets: some, speaker, what }: Found): Sentence {
  switch (kind) {
    case 'wording':
      return say`Una misma declaración de ${strong(speaker ?? '')}, con otras palabras; las que difieren se destacan:`;
    case 'figures':
      return what === null
        ? ['Cifras distintas de una misma cosa:']
        : say`Cifras distintas de una misma cosa, ${what}:`;
    case 'dates':
      return ['Casi lo mismo, con otro día:'];
    case 'both': {
      const by = say`Publicado por ${outlets(some)}`;
      if (speaker !== null) return say`${by}, palabras de ${strong(speaker)}:`;
      return what === null ? say`${by}:` : say`${by}, ${what}:`;
    }
    case 'near':
      return say`Muy parecido en ${outlets(some)}, y quizá lo mismo:`;
    case 'only':
      return say`Solo en ${outlets(some)}:`;
  }
}

/** Stands above what the one outlet that was searched prints. */
export function foundIn(outlet: string | null): Sentence {
  return say`En ${nameOf(outlet)}:`;
}

/** Sentences that one outlet alone prints, beyond those listed. */
export function moreAlone(outlet: string | null, more: number): Sentence {
  return say`… y ${[count(more, 'oración', 'oraciones')]} más solo en ${nameOf(outlet)}.`;
}

/** What "only" means. */
export function onlyMeans(): Sentence {
  return [
    '«Solo» se dice de lo encontrado sobre el tema; se destacan las cifras y los días que ningún otro medio publica allí.',
  ];
}

/** Not all that may be about the topic was compared. */
export function comparedInPart(): Sentence {
  return ['Puede haber más publicado sobre ello: se compararon los mejores pasajes de cada medio, no todos.'];
}
