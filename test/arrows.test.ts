import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ARCHITECTURE, withDiagram } from '../scripts/diagram.ts';

const project = mkdtempSync(join(tmpdir(), 'byline-arrows-'));
afterAll(() => {
  rmSync(project, { recursive: true });
});

const FORBIDDEN = [
  ['src/text/span.ts', 'src/corpus/article.ts'],
  ['src/corpus/article.ts', 'src/extract/speech/quote.ts'],
  ['src/extract/speech/quote.ts', 'src/index/people/people.ts'],
  ['src/extract/speech/quote.ts', 'src/extract/figures/figure.ts'],
  ['src/extract/figures/quantities/range.ts', 'src/extract/figures/events/events.ts'],
  ['src/index/people/people.ts', 'src/answer/ask/ask.ts'],
  ['src/index/people/people.ts', 'src/index/ledger/ledger.ts'],
  ['src/answer/ask/ask.ts', 'src/library.ts'],
  ['src/library.ts', 'src/bot/gateway/client.ts'],
  ['src/answer/ask/ask.ts', 'src/cli/output.ts'],
  ['src/bot/gateway/client.ts', 'src/answer/ask/ask.ts'],
  ['src/bot/views/ask.ts', 'src/text/analyze.ts'],
  ['src/bot/views/ask.ts', 'src/bot/commands/ask.ts'],
  ['src/cli/program.ts', 'src/bot/gateway/client.ts'],
  ['src/cli/commands/ask.ts', 'src/corpus/article.ts'],
  ['src/words/words.ts', 'src/library.ts'],
  ['src/chart/chart.ts', 'src/answer/answer.ts'],
  ['src/answer/ask/ask.ts', 'minisearch'],
  ['src/answer/ask/ask.ts', 'onnxruntime-node'],
  ['src/cli/program.ts', 'discord.js'],
  ['src/library.ts', '@discordjs/rest'],
  ['src/library.ts', 'undici'],
] as const;
const ALLOWED = [
  ['src/corpus/draft/paragraphs.ts', 'src/text/span.ts'],
  ['src/extract/speech/reader.ts', 'src/corpus/article.ts'],
  ['src/answer/ask/decide.ts', 'src/index/passages/passage-index.ts'],
  ['src/answer/ask/read.ts', 'src/encoder/encoder.ts'],
  ['src/encoder/process.ts', 'onnxruntime-node'],
  ['src/bot/run.ts', 'src/library/thread/remote.ts'],
  ['src/cli/session.ts', 'src/words/words.ts'],
  ['src/index/passages/passage-index.ts', 'minisearch'],
  ['src/bot/gateway/rest.ts', 'discord.js'],
  ['src/corpus/fetch/exchange.ts', 'undici'],
] as const;

/** Writes a project with these imports and nothing else, and checks it as `npm run arrows` does. */
function complaints(): Set<string> {
  const imports = new Map<string, string[]>();
  for (const [from, to] of [...FORBIDDEN, ...ALLOWED]) {
    imports.set(from, [...(imports.get(from) ?? []), to]);
    if (to.startsWith('src/')) imports.set(to, imports.get(to) ?? []);
  }
  for (const [file, all] of imports) {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    const lines = all.map((to, at) => {
      const path = to.startsWith('src/') ? relative(dirname(file), to) : to;
      return `import * as x${at} from '${to.startsWith('src/') && !path.startsWith('.') ? `./${path}` : path}';\nvoid x${at};\n`;
    });
    writeFileSync(join(project, file), `${lines.join('')}export {};\n`);
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) cpSync(file, join(project, file));
  const run = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      '--config',
      '.dependency-cruiser.mjs',
      '-T',
      'json',
    ],
    { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  return new Set(
    summary.violations
      .filter(({ rule }) => rule.name !== 'no-circle' && rule.name !== 'no-orphan')
      .map(({ from, to }) => `${from} ${/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(to)?.[1] ?? to}`),
  );
}

type Config = {
  default: { forbidden: { name: string }[] };
  MAY_IMPORT: Record<string, string[]>;
};
const { default: config, MAY_IMPORT } = (await import(resolve('.dependency-cruiser.mjs'))) as Config;
const entries = readdirSync('src', { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory());
/** Rules may be there before the module. */
const modules = new Set(entries.map(({ name }) => name.replace(/\.ts$/, '')));

describe('imports run one way', () => {
  const found = complaints();

  it.each(FORBIDDEN)('%s may not import %s', (from, to) => {
    expect([...found]).toContain(`${from} ${to}`);
  });

  it.each(ALLOWED)('%s may import %s', (from, to) => {
    expect([...found]).not.toContain(`${from} ${to}`);
  });

  it('is said of every folder of src', () => {
    const ruled = config.forbidden.map(({ name }) => name);
    for (const { name } of folders) expect(ruled).toContain(`${name}-imports-against-the-arrows`);
  });
});

describe('the page of the architecture', () => {
  const page = readFileSync(ARCHITECTURE, 'utf8');

  it('has the diagram that `npm run diagram` draws', () => {
    expect(page).toBe(withDiagram(page));
  });

  it.each(folders.map(({ name }) => name))('says what %s may import', (name) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    const said = row?.split('|').at(-2)?.trim();
    const rule = MAY_IMPORT[name]?.filter((other) => modules.has(other)).join(', ');
    expect(said).toBe(rule === '' ? '–' : rule);
  });
});

describe('a folder of the source', () => {
  const folders = readdirSync('src', { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath }) => relative('.', parentPath));

  it('holds at most 15 files of code, and says in a README what it is for', () => {
    const size = (of: string) => folders.filter((folder) => folder === of).length;
    const all = [...new Set(folders)];
    const large = all.filter((folder) => size(folder) > 15);
    const without = all.filter((folder) => !readdirSync(folder).includes('README.md'));
    expect({ large, without }).toEqual({ large: [], without: [] });
  });
});
