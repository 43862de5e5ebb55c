/** `npm run diagram`: draws into docs/architecture.md which module of src imports which, between two marks. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

export const ARCHITECTURE = 'docs/architecture.md';
const BEGIN = '<!-- diagram: begin -->';
const END = '<!-- diagram: end -->';

/** A folder of src, or a file beside the folders; `library.ts` is one module with `library/`. */
const MODULE = '^src/[^/.]+';
const ARROW = /^\w+-->\w+$/;

/**
 * The modules of src and their imports as a Mermaid flowchart, in an order that does not depend on the order of import lines.
 * @throws {Error} when dependency-cruiser fails
 */
function draw(): string {
  const program = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  const config = ['--config', '.dependency-cruiser.mjs', '--include-only', '^src/', '--collapse', MODULE];
  const run = spawnSync(process.execPath, [program, 'src', ...config, '--output-type', 'mermaid'], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`dependency-cruiser failed: ${run.stderr}${run.stdout}`);
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  const arrows = lines.filter((line) => ARROW.test(line)).sort();
  return [...lines.filter((line) => !ARROW.test(line)), ...arrows].join('\n');
}

/**
 * A document with the diagram as the sources are now.
 * @throws {Error} when the document lacks the marks
 */
export function withDiagram(document: string): string {
  const [before, rest] = document.split(`${BEGIN}\n`);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${ARCHITECTURE} lacks ${BEGIN} or ${END}`);
  return `${before}${BEGIN}\n\n\`\`\`mermaid\n${draw()}\n\`\`\`\n\n${END}${after}`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(ARCHITECTURE, withDiagram(readFileSync(ARCHITECTURE, 'utf8')));
