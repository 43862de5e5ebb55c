/** Lets the built program be started by its name: the compiler writes files that cannot be executed. */
import { chmodSync } from 'node:fs';

chmodSync('dist/byline.js', 0o755);
