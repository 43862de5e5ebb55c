/** The third persons of Spanish verbs, made by the rules of conjugation. */

/** What a form of a verb says about its subject. */
export type VerbForm = Readonly<{
  /** `finite`: "dijo"; `participle`: behind "ha"; `gerund` and `infinitive`: the subject is that of another verb. */
  mood: 'finite' | 'participle' | 'gerund' | 'infinitive';
  plural: boolean;
}>;

/** The third persons of a verb: "infinitive[,present[,preterite[,gerund[,participle[,future]]]]]". */
export function conjugate(entry: string): readonly (readonly [string, VerbForm])[] {
  const [infinitive = '', ...given] = entry.split(',');
  const stem = infinitive.slice(0, -2);
  const first = infinitive.endsWith('ar');
  const er = infinitive.endsWith('er');
  const [present = stem + (first ? 'a' : 'e'), preterite = stem + (first ? 'ó' : 'ió')] = given;
  const gerund = given[2] ?? stem + (first ? 'ando' : 'iendo');
  const participle = given[3] ?? stem + (first ? 'ado' : 'ido');
  const future = given[4] ?? `${first ? `${stem}ar` : er ? `${stem}er` : `${stem}ir`}á`;
  const preterites = preterite.endsWith('ó')
    ? `${preterite.slice(0, -1)}${first ? 'aron' : 'eron'}`
    : `${preterite.slice(0, -1)}${preterite.endsWith('jo') ? 'eron' : 'ieron'}`;
  const imperfect = stem + (first ? 'aba' : 'ía');
  // "que la acusara", "que la acusase"
  const subjunctives = [`${preterites.slice(0, -2)}a`, `${preterites.slice(0, -3)}se`];
  const conditional = `${future.slice(0, -1)}ía`;
  const of = (form: string, mood: VerbForm['mood'], plural: boolean): [string, VerbForm] => [form, { mood, plural }];
  return [
    ...[present, preterite, imperfect, future, conditional, ...subjunctives].map((form) => of(form, 'finite', false)),
    ...[
      `${present}n`,
      preterites,
      `${imperfect}n`,
      `${future}n`,
      `${conditional}n`,
      ...subjunctives.map((form) => `${form}n`),
    ].map((form) => of(form, 'finite', true)),
    of(gerund, 'gerund', false),
    of(participle, 'participle', false),
    of(infinitive, 'infinitive', false),
  ];
}
