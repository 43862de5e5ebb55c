/**
 * The encoder's process as seen from outside: one queue of jobs, one job at a time.
 *
 * It is a process and not a thread because onnxruntime holds the thread it runs in, and a thread that is ended while it runs
 * takes the whole program down ("terminate called after throwing an instance of 'Napi::Error'"). A process can be killed at
 * any time, and a fault of the native code costs one answer its vectors.
 */

import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FromProcess, Job, Made, Setup, ToProcess } from './messages.ts';

/** The time that a call was given is over; what it asked for may still be made and kept. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/** Too many calls wait already. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** The encoder was closed, or its process ended too often. */
export class EncoderLost extends Error {
  override readonly name = 'EncoderLost';
}

/** The runtime could not do this job; it goes on with the next. */
export class EncoderFault extends Error {
  override readonly name = 'EncoderFault';
}

/** How a job is done. */
export type Terms = Readonly<{
  /** Before all that is not urgent. */
  urgent: boolean;
  /** Milliseconds from now. */
  deadline?: number | undefined;
}>;

/** Jobs that wait at most, urgent ones and others counted apart. */
const WAITING = 256;
/** A job that takes longer has hung. */
const HUNG_MS = 60_000;
/** Opening takes a third of a second; on a slow and busy machine some. */
const OPENING_MS = 60_000;
/** Lost processes in ten minutes after which no other is started. */
const LOSSES = 5;
const LOSSES_IN_MS = 600_000;

type Waiting = {
  readonly job: Job;
  readonly resolve: (made: Made[Job['kind']]) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout | null;
  over: boolean;
};

export type Failure = Extract<FromProcess, { kind: 'failed' }>;

function start(): ChildProcess {
  const built = !import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(`./process.${built ? 'js' : 'ts'}`, import.meta.url));
  // Run from source, the process first registers the loader for TypeScript.
  const loader = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  // It needs no secret.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:DISCORD|BYLINE)_/.test(name)));
  return fork(file, {
    execArgv: built ? [] : ['--import', loader()],
    env,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

export class Engine {
  readonly #setup: Setup;
  readonly #urgent: Waiting[] = [];
  readonly #background: Waiting[] = [];
  #child: ChildProcess | null = null;
  #busy: Waiting | null = null;
  #watch: NodeJS.Timeout | null = null;
  #jobs = 0;
  #losses: number[] = [];
  #ended: string | null = null;

  private constructor(setup: Setup) {
    this.#setup = setup;
  }

  /** Starts the process and waits until it can work. */
  static async start(setup: Setup): Promise<Engine | Failure> {
    const engine = new Engine(setup);
    const failure = await engine.#open();
    if (failure === null) return engine;
    engine.#end(failure.detail);
    return failure;
  }

  /** True when every call is going to fail. */
  get lost(): boolean {
    return this.#ended !== null;
  }

  /** Jobs that wait or run. */
  get waiting(): number {
    return this.#urgent.length + this.#background.length + (this.#busy === null ? 0 : 1);
  }

  /** The process, for measurements. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /**
   * @throws {DeadlinePassed} {@link QueueFull} {@link EncoderLost}
   */
  run<K extends Job['kind']>(job: Extract<Job, { kind: K }>, { urgent, deadline }: Terms): Promise<Made[K]> {
    const queue = urgent ? this.#urgent : this.#background;
    if (this.#ended !== null) return Promise.reject(new EncoderLost(this.#ended));
    if (deadline !== undefined && deadline <= 0) return Promise.reject(new DeadlinePassed('no time was left'));
    if (queue.length >= WAITING) return Promise.reject(new QueueFull('too many questions at once'));
    return new Promise<Made[Job['kind']]>((resolve, reject) => {
      const pass = (): void => {
        waiting.over = true;
        const at = queue.indexOf(waiting);
        if (at >= 0) queue.splice(at, 1);
        reject(new DeadlinePassed(`not done within ${deadline ?? 0} ms`));
        this.#hold();
      };
      const timer = deadline === undefined ? null : setTimeout(pass, deadline);
      const waiting: Waiting = { job, resolve, reject, timer, over: false };
      queue.push(waiting);
      this.#next();
    }) as Promise<Made[K]>;
  }

  /** Ends the process; calls that wait are told. */
  async close(): Promise<void> {
    const child = this.#child;
    this.#end('the encoder was closed');
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => child.once('exit', resolve).ref());
  }

  #next(): void {
    if (this.#child !== null && this.#busy === null) {
      const next = this.#urgent.shift() ?? this.#background.shift();
      if (next !== undefined) {
        this.#busy = next;
        this.#jobs += 1;
        this.#tell({ id: this.#jobs, job: next.job });
        const child = this.#child;
        this.#watch = setTimeout(() => child.kill('SIGKILL'), HUNG_MS).unref();
      }
    }
    this.#hold();
  }

  /** Keeps this program running while something is wanted, and not longer. */
  #hold(): void {
    const wanted = this.#ended === null && this.waiting > 0;
    if (wanted) this.#child?.ref();
    else this.#child?.unref();
    if (wanted) this.#child?.channel?.ref();
    else this.#child?.channel?.unref();
  }

  #tell(message: ToProcess): void {
    // A process that just ended cannot be told; its end is noticed by itself.
    this.#child?.send(message, () => undefined);
  }

  #settle(settle: (waiting: Waiting) => void): void {
    const waiting = this.#busy;
    if (this.#watch !== null) clearTimeout(this.#watch);
    this.#busy = null;
    if (waiting !== null) this.#finish(waiting, settle);
  }

  #finish(waiting: Waiting, settle: (waiting: Waiting) => void): void {
    if (waiting.timer !== null) clearTimeout(waiting.timer);
    if (!waiting.over) settle(waiting);
    waiting.over = true;
  }

  /** Starts a process; says why it cannot work, if so. */
  async #open(): Promise<Failure | null> {
    let child: ChildProcess;
    try {
      child = start();
    } catch (error) {
      return { kind: 'failed', why: 'no runtime', detail: error instanceof Error ? error.message : String(error) };
    }
    const answer = await new Promise<Failure | null>((resolve) => {
      const fail = (detail: string): void => resolve({ kind: 'failed', why: 'no runtime', detail });
      const slow = setTimeout(() => fail('The runtime did not start in time.'), OPENING_MS);
      child.on('error', ({ message }) => fail(message));
      child.once('exit', (code, signal) => fail(`The runtime ended with ${signal ?? code ?? 'a fault'}.`));
      child.once('message', (message: FromProcess) => {
        clearTimeout(slow);
        resolve(message.kind === 'failed' ? message : null);
      });
      child.send({ setup: this.#setup } satisfies ToProcess, () => undefined);
    });
    if (answer !== null || this.#ended !== null) {
      child.removeAllListeners('exit').kill('SIGKILL');
      child.unref();
      return answer;
    }
    child.on('message', (message: FromProcess) => this.#hear(message));
    child.once('exit', () => this.#lose());
    this.#child = child;
    this.#next();
    return null;
  }

  #hear(message: FromProcess): void {
    if (message.kind === 'made') this.#settle(({ resolve }) => resolve(message.made));
    if (message.kind === 'fault') this.#settle(({ reject }) => reject(new EncoderFault(message.message)));
    this.#next();
  }

  /** The process ended by itself: the job it had is lost, the others wait for the next process. */
  #lose(): void {
    if (this.#ended !== null) return;
    this.#child = null;
    this.#settle(({ reject }) => reject(new EncoderLost('the runtime ended while it read this')));
    const now = performance.now();
    this.#losses = [...this.#losses.filter((then) => now - then < LOSSES_IN_MS), now];
    if (this.#losses.length >= LOSSES) {
      this.#end('the runtime ended too often');
      return;
    }
    void this.#open().then((failure) => {
      if (failure !== null) this.#end(failure.detail);
    });
  }

  #end(why: string): void {
    if (this.#ended !== null) return;
    this.#ended = why;
    this.#settle(({ reject }) => reject(new EncoderLost(why)));
    for (const waiting of [...this.#urgent.splice(0), ...this.#background.splice(0)]) {
      this.#finish(waiting, ({ reject }) => reject(new EncoderLost(why)));
    }
    this.#child?.kill('SIGKILL');
    this.#hold();
  }
}
