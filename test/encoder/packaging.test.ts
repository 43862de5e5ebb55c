import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

describe('the native runtime', () => {
  it('may be missing, is pinned, and no npm runs its script, which would fetch CUDA', () => {
    const manifest = read('package.json') as Record<string, Record<string, unknown>>;
    expect(manifest['optionalDependencies']?.['onnxruntime-node']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest['dependencies']).not.toHaveProperty('onnxruntime-node');
    // npm 11 reads this…
    expect(manifest['allowScripts']).toEqual({ 'onnxruntime-node': false });
    // …npm 10 runs what the lock file says has a script ("npm install" writes that anew when the version changes: take it out)…
    const { packages } = read('package-lock.json') as { packages: Record<string, Record<string, unknown>> };
    expect(packages['node_modules/onnxruntime-node']).toMatchObject({ optional: true });
    expect(packages['node_modules/onnxruntime-node']).not.toHaveProperty('hasInstallScript');
    // …and where Byline is installed as a package this comes first.
    expect(manifest['scripts']?.['preinstall']).toContain('no-cuda.mjs');
    expect(manifest['files']).toEqual(expect.arrayContaining(['models', 'scripts/no-cuda.mjs']));
  });
});
