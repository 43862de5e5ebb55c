/** The little that is kept between runs: settings of servers, follows, feedback. */

export type * from './store/interface.ts';
export { DEFAULT_SETTINGS } from './store/defaults.ts';
