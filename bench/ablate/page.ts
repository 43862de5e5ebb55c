/** What every rule is worth, as a page of the documentation. */

export type RuleWorth = Readonly<{
  stage: string;
  rule: string;
  /** The text that the rule is for, and the like text that it leaves alone. */
  example: string;
  counter: string;
  /** Articles where the rule says something, and where something is read otherwise without it. */
  spoke: number;
  changed: number;
  /** Errors more that the scorers count without the rule; negative where it does harm. */
  saved: number;
}>;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ').replaceAll('<', '&lt;');

/** @param articles how many were read */
export function rulesPage(worths: readonly RuleWorth[], articles: number): string {
  const stages = [...new Set(worths.map(({ stage }) => stage))].sort();
  const lines = [
    '# Rules, and what each is worth',
    '',
    `Written by \`npm run ablate -- --docs\` from ${articles} articles. *Changed*: articles in which something is read otherwise`,
    'when the rule is switched off. *Errors saved*: errors more that the scorers of the annotated sets count then; a rule',
    'without any changes articles that are not annotated, or is for what a test asks for.',
  ];
  for (const stage of stages) {
    lines.push(
      '',
      `## ${stage}`,
      '',
      '| rule | for | not for | changed | errors saved |',
      '| --- | --- | --- | --: | --: |',
    );
    for (const one of worths.filter((worth) => worth.stage === stage))
      lines.push(`| ${[one.rule, cell(one.example), cell(one.counter), one.changed, one.saved].join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}
