/** Spanish, for Spain and Latin America alike; numbers are written as the region does (region.ts). `words.ts` holds it to English. */

import * as compare from './es/across/compare.ts';
import * as timeline from './es/across/timeline.ts';
import * as answers from './es/answers.ts';
import * as check from './es/check.ts';
import * as citation from './es/citation.ts';
import * as commands from './es/commands.ts';
import * as discord from './es/discord.ts';
import * as errors from './es/errors.ts';
import * as chart from './es/figures/chart.ts';
import * as alerts from './es/follows/alerts.ts';
import * as follows from './es/follows/follows.ts';
import * as help from './es/help.ts';
import * as intake from './es/intake.ts';
import * as manage from './es/manage.ts';
import * as quotes from './es/quotes.ts';
import * as read from './es/read-as.ts';
import * as feedback from './es/server/feedback.ts';
import * as kept from './es/server/kept.ts';
import * as privacy from './es/server/privacy.ts';
import * as settings from './es/server/settings.ts';
import * as stats from './es/stats.ts';
import * as terminal from './es/terminal.ts';
import * as versions from './es/versions.ts';

export const es = {
  ...answers,
  ...chart,
  ...check,
  ...citation,
  ...commands,
  ...compare,
  ...discord,
  ...errors,
  ...alerts,
  ...feedback,
  ...follows,
  ...help,
  ...intake,
  ...kept,
  ...manage,
  ...privacy,
  ...quotes,
  ...read,
  ...settings,
  ...stats,
  ...terminal,
  ...timeline,
  ...versions,
};
