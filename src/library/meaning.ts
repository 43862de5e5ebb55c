/** Opens the encoder and the vectors of a corpus; without them everything goes by words only, and says why. */

import { fileURLToPath } from 'node:url';

import type { EncoderState } from '../answer/answer.ts';
import { passageText, type Meaning } from '../answer/ask/read.ts';
import { calibration } from '../answer/ask/weights.ts';
import { openEncoder, type Encoder } from '../encoder/encoder.ts';
import { VectorFile } from '../encoder/vector-file.ts';
import { PassageVectors } from '../encoder/vectors.ts';
import type { PassageIndex } from '../index/passages/passage-index.ts';

/** The models that ship with the program, beside its code. */
const MODELS = fileURLToPath(new URL('../../models/encoder', import.meta.url));

/** How the encoder is opened. */
export type MeaningOptions = Readonly<{
  /** `false` for words only. */
  enabled: boolean;
  /** Folder for what is kept between runs; `null` to keep nothing. */
  data: string | null;
  /** Folder with the models; default those that ship with the program. */
  models?: string;
}>;

/** The encoder, opened once and kept over reloads; or why there is none. */
export type EncoderEngine = Readonly<{
  loaded: Readonly<{ encoder: Encoder; file: VectorFile; calibration: Meaning['calibration'] }> | null;
  why: string | null;
  advice: string | null;
  close: () => Promise<void>;
}>;

/** Opens the encoder. It never fails: without an encoder everything goes by words only. */
export async function openEngine({ enabled, data, models = MODELS }: MeaningOptions): Promise<EncoderEngine> {
  const encoder = await openEncoder({ folder: models, enabled });
  const none = (why: string, advice: string): EncoderEngine => ({
    ...{ loaded: null, why, advice },
    close: () => Promise.resolve(),
  });
  if (encoder.state !== 'ready') return none(encoder.detail, encoder.advice);
  const fitted = calibration.safeParse(encoder.manifest.calibration);
  if (!fitted.success) {
    await encoder.close();
    return none(
      'The manifest of the encoder holds no calibration.',
      'Use the models/encoder that came with this version.',
    );
  }
  const file = await VectorFile.open({ data, fingerprint: encoder.fingerprint });
  return {
    loaded: { encoder, file, calibration: fitted.data },
    ...{ why: null, advice: null },
    close: async () => {
      file.close();
      await encoder.close();
    },
  };
}

/** The vectors of a corpus; `null` in words only. */
export async function meaningOf({ loaded }: EncoderEngine, index: PassageIndex): Promise<Meaning | null> {
  if (loaded === null) return null;
  const { encoder, file, calibration: fitted } = loaded;
  return {
    encoder,
    calibration: fitted,
    vectors: await PassageVectors.open(index.passages.map(passageText), encoder, file),
  };
}

/** In what state questions are answered. */
export function encoderStatus(
  { loaded, why, advice }: EncoderEngine,
  { index, meaning }: Readonly<{ index: PassageIndex; meaning: Meaning | null }>,
): Readonly<{ state: EncoderState; why: string | null; advice: string | null; vectors: number; passages: number }> {
  const passages = index.size;
  if (loaded === null || meaning === null) return { state: 'words only', why, advice, vectors: 0, passages };
  if (loaded.encoder.lost()) {
    const lost = 'The process of the encoder ended too often.';
    return { state: 'words only', why: lost, advice: 'Start Byline again.', vectors: 0, passages };
  }
  const { ready, complete } = meaning.vectors;
  return { state: complete ? 'ready' : 'partly', why: null, advice: null, vectors: ready, passages };
}
