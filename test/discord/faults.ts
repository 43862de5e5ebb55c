/** Things that go wrong on the way, switched on by a test. Each holds for so many calls that fit. */

export type CallKind = 'callback' | 'edit' | 'follow-up' | 'delete' | 'message' | 'register' | 'other';

export type Fault =
  /** 429 with the headers Discord sends. */
  | Readonly<{ do: 'rate limit'; seconds: number }>
  /** A 5xx without a body worth reading. */
  | Readonly<{ do: 'fail'; status: number }>
  /** The connection is reset, before or after the call was carried out. */
  | Readonly<{ do: 'reset'; after: boolean }>
  /** The connection is closed cleanly without a response, before or after the call was carried out. */
  | Readonly<{ do: 'close'; after: boolean }>
  /** Everything waits so long before it is looked at. */
  | Readonly<{ do: 'stall'; ms: number }>
  /** The token has run out. */
  | Readonly<{ do: 'expire' }>
  /** The channel is gone, or the bot may not write there. */
  | Readonly<{ do: 'refuse'; status: number; code: number; message: string }>;

type Armed = { kind: CallKind; fault: Fault; left: number };

export class Faults {
  private readonly armed: Armed[] = [];

  /** The next `times` calls of this kind fail so. */
  arm(kind: CallKind, fault: Fault, times = 1): void {
    this.armed.push({ kind, fault, left: times });
  }

  take(kind: CallKind): Fault | null {
    const one = this.armed.find((armed) => armed.kind === kind && armed.left > 0);
    if (one === undefined) return null;
    one.left -= 1;
    return one.fault;
  }
}
