/** Work on what strangers wrote that must end. */

import { createContext, Script } from 'node:vm';

const CALL = new Script('work()');

/**
 * Does the work and gives what it gives; throws when it takes longer than `limit` milliseconds. V8 breaks it off wherever it is,
 * within a regular expression too, so that no thread is needed for it. On a machine that was busy with something else meanwhile
 * (this process had less than four fifths of the time) it is begun again with more time. The work has to leave nothing half done.
 */
export function withinTime<T>(work: () => T, limit: number): T {
  for (let time = limit; ; time *= 4) {
    const before = process.cpuUsage();
    try {
      return CALL.runInContext(createContext({ work }), { timeout: time }) as T;
    } catch (error) {
      const { user, system } = process.cpuUsage(before);
      // The error is made in the context of the script, where Error and Object are others than here.
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
      const late = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
      if (!late || (user + system) / 1000 > limit * 0.8 || time > limit * 4) throw error;
    }
  }
}
