/** The person's own articles, where no folder was named. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config.ts';

/**
 * Where articles go that are added while none were named.
 * @param data folder of what is kept between runs
 */
export function ownFolder(data: string): string {
  return join(data, 'corpus');
}

/** True when something was ever put into a folder. */
export function holdsArticles(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => !name.startsWith('.'));
  } catch {
    return false;
  }
}

/** How Byline names itself to servers: with the address of whoever runs it, where that is set. */
export function agentOf(version: string, { publicUrl }: Pick<Settings, 'publicUrl'>): string {
  return `BylineBot/${version}${publicUrl === null ? '' : ` (+${publicUrl})`}`;
}
