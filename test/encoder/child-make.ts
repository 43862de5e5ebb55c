/** Run as a process of its own by a test that kills it: makes vectors and says how far it is. */

import { openEncoder } from '../../src/encoder/encoder.ts';
import { VectorFile } from '../../src/encoder/vector-file.ts';
import { PassageVectors } from '../../src/encoder/vectors.ts';
import { invented, pretender } from './invented.ts';

const [data = '', count = '0', models = ''] = process.argv.slice(2);
const encoder = models === '' ? pretender(1) : await openEncoder({ folder: models, enabled: true });
if (encoder.state !== 'ready') throw new Error(encoder.detail);
const file = await VectorFile.open({ data, fingerprint: encoder.fingerprint });
const vectors = await PassageVectors.open(invented(Number(count)), encoder, file);
console.log(`pid ${encoder.pid() ?? 0}`);
await vectors.make(({ ready }) => console.log(`ready ${ready}`));
console.log('done');
