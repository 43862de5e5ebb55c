/** What is to be said of a document that was read. */
export type Remark = Readonly<{ severity: 'warning' | 'hint'; problem: string; advice: string }>;

/** What is read off a document, before it is an article. Plain data: it comes from another thread. */
export type ReadDocument =
  | Readonly<{
      title: string | null;
      author: string | null;
      /** The day the file was made, `YYYY-MM-DD`; seldom that of publication. */
      made: string | null;
      language: string | null;
      /** Paragraphs; headings as `## …`, items of lists as `- …`. */
      blocks: readonly string[];
      /** What could not be read, or was read otherwise than one may think. */
      notes: readonly Remark[];
    }>
  | Readonly<{ problem: string; advice: string }>;
