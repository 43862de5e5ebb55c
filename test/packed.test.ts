import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validRows } from './cli/schemas.ts';
import { hasRuntime } from './encoder/opened.ts';

type Manifest = Readonly<
  { version: string; bin: { byline: string } } & Record<'dependencies' | 'optionalDependencies', Record<string, string>>
>;

/** Copying, compiling and packing, where the machine is busy. */
const PATIENCE = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'byline-packed-'));
const tree = join(folder, 'tree');
const site = join(folder, 'site');
const installed = join(site, 'node_modules', 'byline');
/** What a checkout has beside what belongs to the project. */
const OWN = new Set(['.git', 'node_modules', 'dist', 'coverage', 'out', '.byline', '.env', join('train', 'work')]);
/** No setting of who runs the tests, neither of Byline nor of npm. */
const ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:BYLINE|DISCORD|npm)_/.test(name)));

function run(program: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: { ...ENV, ...env }, encoding: 'utf8' });
  return { exit: status, out: stdout, err: stderr };
}

/** The same where nothing may go wrong. */
function sure(...asked: Parameters<typeof run>): string {
  const { exit, out, err } = run(...asked);
  if (exit !== 0) throw new Error(`${asked[0]} ${asked[1].join(' ')} ended with ${String(exit)}: ${err}${out}`);
  return out;
}

/** Copies the project, with a secret beside it, and builds it there: whether the checkout is built does not matter. */
function build(): void {
  cpSync('.', tree, { recursive: true, filter: (path) => !OWN.has(path) });
  writeFileSync(join(tree, '.env'), 'BYLINE_LOG=debug\n');
  const compiler = resolve('node_modules/typescript/bin/tsc');
  // Types are checked before the tests.
  sure(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(tree, 'dist')], '.');
}

/** Packs it, without a network. */
function pack(): string {
  const npm = {
    npm_config_cache: join(folder, 'cache'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  const out = sure('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], tree, npm);
  const made = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (made === undefined) throw new Error(`npm packed nothing: ${out}`);
  return join(folder, made);
}

/** Unpacks it as npm does. Of the packages of the checkout it finds those that it names as dependencies, and no others. */
function install(packed: string): Manifest {
  mkdirSync(installed, { recursive: true });
  sure('tar', ['-xzf', packed, '--strip-components', '1', '-C', installed], folder);
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const own = resolve('node_modules', name);
    const link = join(site, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    if (existsSync(own)) symlinkSync(own, link);
  }
  return manifest;
}

/** Paths of all files below a folder, with slashes. */
function filesOf(below: string): string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(below.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

describe('the packed program', () => {
  let manifest: Manifest;
  const byline = (args: readonly string[], env: Record<string, string> = {}) =>
    run(process.execPath, [join(installed, manifest.bin.byline), ...args], site, env);

  beforeAll(() => {
    build();
    manifest = install(pack());
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has everything it needs', () => {
    for (const name of ['corpus', 'models']) expect(filesOf(join(installed, name))).toEqual(filesOf(name));
    const sources = filesOf('src').filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
    expect(filesOf(join(installed, 'dist'))).toEqual(
      expect.arrayContaining(sources.map((name) => name.replace(/ts$/, 'js'))),
    );
    expect(manifest.bin.byline).toBe('dist/byline.js');
    for (const name of ['LICENSE', 'README.md', '.env.example', 'scripts/no-cuda.mjs'])
      expect(existsSync(join(installed, name))).toBe(true);
  });

  it('has nothing else', () => {
    const beside = filesOf(installed).filter((name) => !/^(?:dist|corpus|models)\//.test(name));
    expect(beside).toEqual(['.env.example', 'LICENSE', 'README.md', 'package.json', 'scripts/no-cuda.mjs']);
  });

  it('starts in an empty folder', () => {
    expect(byline(['--version'])).toEqual({ exit: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('answers by words', () => {
    const { exit, out } = byline(['ask', '--json', 'How much fentanyl was seized?'], { BYLINE_ENCODER: 'off' });
    expect(validRows('ask', out)).toMatchObject([{ status: 'answered', encoder: 'words only' }]);
    expect(exit).toBe(0);
  });

  it.skipIf(!hasRuntime)('answers with the encoder (skipped where the runtime has no build)', () => {
    const { exit, out } = byline(['ask', '--json', 'Did Mexico let American soldiers in?']);
    expect(validRows('ask', out)).toMatchObject([{ status: 'answered', encoder: 'ready' }]);
    expect(exit).toBe(0);
  });
});
