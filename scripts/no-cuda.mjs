// Keeps onnxruntime-node from fetching CUDA libraries of hundreds of megabytes, which Byline has no use for. Its postinstall
// script does nothing when it finds the files, so they are put there empty; npm runs all preinstall scripts first. Without
// this, the package is even removed again where the download is not reachable. In a checkout the lock file and "allowScripts"
// see to it already.
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

if (process.platform === 'linux' && process.arch === 'x64') {
  try {
    const found = createRequire(import.meta.url).resolve('onnxruntime-node/package.json');
    const folder = join(dirname(found), 'bin', 'napi-v6', 'linux', 'x64');
    for (const name of ['cuda', 'shared', 'tensorrt']) {
      const file = join(folder, `libonnxruntime_providers_${name}.so`);
      if (existsSync(folder) && !existsSync(file)) writeFileSync(file, '');
    }
  } catch {
    // Without the package there is nothing to keep from anything.
  }
}
