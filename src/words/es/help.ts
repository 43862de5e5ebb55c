import { command, say, strong, type Sentence } from '../sentence.ts';

/** What Byline is, in one breath. */
export const ABOUT =
  'Byline responde preguntas sobre una colección de artículos de prensa con los propios pasajes publicados, cada uno con medio, autor, fecha y párrafo. No escribe respuestas propias, y no traduce los artículos.';

/** How far an answer can be trusted. */
export const HOW_SURE =
  'Cada línea que se muestra es un trozo de un artículo; nada se reformula. Cuando nada responde, lo dice, y nombra una palabra que ningún pasaje menciona, si la hay. Lo que aparece bajo “Relacionado, no es una respuesta” es solo eso. Un medio, autor, fecha o nombre mal escrito que se leyó en una pregunta se indica sobre la respuesta y se puede deshacer. Quién lo dijo se lee en el artículo y puede estar equivocado: la cita muestra dónde comprobarlo.';

/** The whole of what is kept. */
export const WHAT_IS_STORED =
  'Las preguntas no se registran, y solo se guardan si este servidor lo quiere o si alguien opina sobre su respuesta. No pide a Discord ningún acceso privilegiado y lee solo lo que se le dirige.';

/** A bare mention gets this one line. */
export function hint(): Sentence {
  return say`Pregúntame algo sobre los artículos, o prueba ${command('ask')}, ${command('quote')}, ${command('stats')} o ${command('help')}.`;
}

/** Said to a question that goes on with one before: "¿y heroína?". */
export function followUp(): Sentence {
  return [
    'Para seguir con una pregunta anterior, responde al mensaje con su respuesta. Si no, haz la pregunta completa, como “¿Cuánta heroína se incautó?”',
  ];
}

/** An example taken from the loaded articles. */
export function example(question: string): Sentence {
  return say`“${strong(question)}”`;
}
