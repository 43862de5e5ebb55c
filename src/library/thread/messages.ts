/** What the bot's thread and the library's thread say to each other: plain data only. */

import type { Oversight, Work } from '../oversight.ts';
import type { Added, FeedReport } from '../intake.ts';
import type { Library, LibraryOptions, LibraryStatus, ReloadReport } from '../interface.ts';

/** How the library is opened in its thread. */
export type WorkerOptions = Pick<LibraryOptions, 'encoder' | 'data' | 'intake'> & Readonly<{ watch?: boolean }>;

/** What the thread is started with. */
export type WorkerData = Readonly<{ path: string; options: WorkerOptions }> & Pick<Oversight, 'setAside' | 'seconds'>;

/** Everything of the library that is asked for and waited for. */
export type Method = Exclude<keyof Library, 'status' | 'close'>;

/** One question to the library's thread. */
export type Call = Readonly<{ id: number; method: Method; args: readonly unknown[] }>;

/** An error as plain data; `advice` where it is about the corpus. */
export type Trouble = Readonly<{ name: string; message: string; advice: string | null }>;

/** What that thread says. */
export type FromWorker =
  /** A change on disk that was noticed. */
  | Readonly<{ kind: 'changed'; report: ReloadReport; status: LibraryStatus }>
  | Readonly<{ kind: 'not changed'; trouble: Trouble }>
  | Readonly<{ kind: 'fed'; feed: FeedReport }>
  | Readonly<{ kind: 'status'; status: LibraryStatus }>
  | Readonly<{ kind: 'not opened'; trouble: Trouble }>
  /** An article is read from now on; none is, where `work` is `null`. */
  | Readonly<{ kind: 'working'; work: Work | null }>
  /** What came while a call is at work. */
  | Readonly<{ kind: 'item'; id: number; item: Added }>
  | Readonly<{ kind: 'answer'; id: number; value: unknown; status: LibraryStatus }>
  | Readonly<{ kind: 'fault'; id: number; trouble: Trouble }>;
