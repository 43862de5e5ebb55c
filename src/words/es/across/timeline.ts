import { numeral } from '../../region.ts';
import { say, strong, type Sentence } from '../../sentence.ts';
import { dateText } from '../citation.ts';
import { count } from '../count.ts';

/** Heading of a timeline without a topic. */
export const TIMELINE_HEADING = 'Cronología';

type When = Readonly<{ text: string; from: string | null; to: string | null; since: boolean; added: boolean }>;

/** "3 de mayo de 2025", "abril de 2025", "desde febrero de 2025", "sin fecha". */
export function whenText({ from, to, since }: Pick<When, 'from' | 'to' | 'since'>): string {
  if (from === null) return 'sin fecha';
  if (since) return `desde ${dateText(from)}`;
  return to === null || to === from ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
}

/** Stands above a sentence: the day it speaks of, and how that is printed where the day was added. */
export function eventDay(when: When): Sentence {
  const day = strong(whenText(when));
  if (when.from === null) return say`${day} — publicado como “${when.text}”`;
  return when.added ? say`${day} — añadido; publicado como “${when.text}”` : say`${day}`;
}

/** How many sentences with a day were found, and what was not looked at. */
export function timelineFound(
  topic: string | null,
  counts: Readonly<{ dated: number; undated: number; unread: number; older: number }>,
): Sentence {
  const { dated, undated, unread, older } = counts;
  const about = topic === null ? [] : say` sobre ${strong(topic)}`;
  const found =
    dated + undated === 0
      ? say`No se encontró nada${about} que diga cuándo fue.`
      : say`${[count(dated, 'oración con fecha', 'oraciones con fecha')]}${about}, en orden del día del que hablan${[undated === 0 ? '' : `; ${numeral(undated)} cuyo día no se sabe con seguridad`]}.`;
  return [
    ...found,
    ...(unread === 0
      ? []
      : [
          unread === 1
            ? ' 1 artículo no está en inglés, la única lengua en que se leen los días.'
            : ` ${count(unread, 'artículo')} no están en inglés, la única lengua en que se leen los días.`,
        ]),
    ...(older === 0
      ? []
      : [
          ` ${older === 1 ? 'Quedó fuera 1 artículo más antiguo' : `Quedaron fuera ${count(older, 'artículo')} más antiguos`}; nombra un tema para verlos todos.`,
        ]),
  ];
}
