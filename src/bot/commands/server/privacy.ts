import { privacyView } from '../../views/privacy.ts';
import type { Handler } from '../command.ts';

/** `/privacy`: what is stored, what of it concerns the asker, and a button that deletes that. */
export const privacy: Handler<'privacy'> = (_values, { id, guildId }, { store, settings, words }) => ({
  how: 'say',
  message: privacyView(store?.personal.of(id).length ?? 0, guildId === null ? null : settings.keepQuestions, words),
});
