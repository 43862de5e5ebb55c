/** Lines in which an article says of itself that it was corrected or updated, in English and Spanish. */

/** A longer paragraph is part of the story. */
const LONGEST = 600;

const CORRECTION: readonly RegExp[] = [
  /^\W*(?:corrections?|clarification|updated?)\s*[:–—(]/i,
  /\bthis (?:article|story|report|piece|post|page|headline) (?:has been|was) (?:\w+ )?(?:updated|corrected|amended|revised|clarified|changed)\b/i,
  /\b(?:earlier|previous) version of this (?:article|story|report|piece|post|headline|caption)\b/i,
  /^[^\p{L}]*(?:corrección|correcciones|fe de (?:erratas|errores)|rectificación|aclaración|actualización|actualizado)\s*[:–—(]/iu,
  /\best[ae] (?:noticia|artículo|nota|información|reportaje|historia) (?:ha sido|fue) (?:actualizad|corregid|modificad|rectificad)[oa](?!\p{L})/iu,
  /\bversión (?:anterior|previa) de est[ae] (?:noticia|artículo|nota|información|reportaje|historia)(?!\p{L})/iu,
];

/** True for a paragraph that says that its article was corrected or updated. */
export function isCorrection(paragraph: string): boolean {
  return paragraph.length <= LONGEST && CORRECTION.some((pattern) => pattern.test(paragraph));
}
