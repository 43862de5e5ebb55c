import { Worker } from 'node:worker_threads';

/**
 * Starts a module of ours in a thread of its own. Built it is plain JavaScript; run from source the thread first registers
 * the loader for TypeScript.
 * @param beside URL of the calling module, `import.meta.url`
 * @param name of the module beside it, without its ending
 * @param data plain data that the module finds in `workerData`
 */
export function startThread(beside: string, name: string, data?: unknown): Worker {
  if (!beside.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, beside), { workerData: data });
  const entry = JSON.stringify(new URL(`./${name}.ts`, beside).href);
  const fromSource = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); })`;
  return new Worker(fromSource, { eval: true, workerData: data });
}
