/** Properties of documents, which are often what a program filled in. */

/** Titles that programs write, such as "Microsoft Word - final2.docx". */
const NO_TITLE =
  /^(?:untitled|document ?\d*|presentation ?\d*|powerpoint presentation|microsoft (?:word|powerpoint) - .*|title|sin título|ohne titel|new document|layout ?\d*|\(.*\)|[\d_.\s-]+)$/i;
const FILE_NAME = /\.(?:docx?|pdf|indd|qxp|qxd|odt|rtf|pages|html?|txt|ps|tex)$/i;

/** A title that somebody gave; `null` for what is none. */
export function saneTitle(title: string | null): string | null {
  if (title === null || title.length > 300 || title.length < 4) return null;
  const path = !title.includes(' ') && /[_/\\]/.test(title);
  return path || NO_TITLE.test(title) || FILE_NAME.test(title) ? null : title;
}

/** Names of persons have two words; what programs write is an account or a machine. */
export function saneAuthor(author: string | null): string | null {
  if (author === null || author.length > 120 || !/^\p{Lu}/u.test(author) || !/\S[ ,;&]+\S/.test(author)) return null;
  return /\b(?:user|admin|administrator|owner|microsoft|adobe|office|unknown|anonymous)\b/i.test(author)
    ? null
    : author;
}
