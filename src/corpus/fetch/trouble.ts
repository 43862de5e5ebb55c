/** What can go wrong with a fetch, each with a sentence and what to do about it. */

/** `refused`: Byline will not fetch this. `failed`: the site or the network did not give it. */
export type Trouble = Readonly<{
  status: 'refused' | 'failed';
  problem: string;
  advice: string;
  /** Seconds after which the site may be asked again, where it says so. */
  retryAfter?: number;
}>;

/** Carries a `Trouble` out of the middle of a fetch; it never leaves this folder. */
export class Stop extends Error {
  readonly trouble: Trouble;
  /** False when there was no connection, so that nothing was asked of the site. */
  readonly reached: boolean;

  constructor(trouble: Trouble, reached = true) {
    super(trouble.problem);
    this.name = 'Stop';
    this.trouble = trouble;
    this.reached = reached;
  }
}

const SAVE = 'Open it in a browser, save the page and add the file.';
const LATER = 'Try again later.';
const CHECK = 'Check the address.';

export function refused(problem: string, advice: string): Stop {
  return new Stop({ status: 'refused', problem, advice });
}

export function failed(problem: string, advice: string, retryAfter?: number | null): Stop {
  return new Stop({
    status: 'failed',
    problem,
    advice,
    ...(retryAfter === undefined || retryAfter === null ? {} : { retryAfter }),
  });
}

/** The address of a host is none of the public internet. */
export function notPublic(host: string): Stop {
  const advice = 'Give an address that anybody can reach, or allow private addresses where Byline is set up.';
  return refused(`${host} is no address of the public internet.`, advice);
}

export function unknownHost(host: string): Stop {
  return failed(`No server has the name ${host}.`, CHECK);
}

/** The name server did not answer, or not with an answer. */
export function unresolvedHost(host: string): Stop {
  return failed(`The address of ${host} could not be looked up.`, 'Check the connection and the name server.');
}

export function byRobots(url: URL, line: number): Stop {
  const where = line > 0 ? ` (line ${line})` : '';
  return refused(`robots.txt of ${url.host}${where} forbids programs to fetch ${clip(url.pathname)}.`, SAVE);
}

export function robotsUnread(url: URL, why: string, retryAfter: number): Stop {
  const problem = `Whether ${url.host} allows programs to fetch its pages is not known for now: its robots.txt cannot be read. ${why}`;
  return new Stop({ status: 'refused', problem, advice: LATER, retryAfter });
}

/** An earlier answer said when to come back, and that is not yet. */
export function toldToWait(url: URL, retryAfter: number): Stop {
  return failed(`${url.host} asked not to be asked again for ${seconds(retryAfter)}.`, LATER, retryAfter);
}

export function tooManyRedirects(url: URL, most: number): Stop {
  return failed(`${clip(url.href)} redirects more than ${most} times.`, 'Give the address the page has in a browser.');
}

export function redirectLoop(url: URL): Stop {
  return failed(`${clip(url.href)} redirects in a circle, as sites do that want cookies.`, SAVE);
}

export function badRedirect(url: URL, status: number): Stop {
  return failed(`${clip(url.href)} redirects (${status}), but not to a usable address.`, SAVE);
}

export function wrongType(url: URL, type: string): Stop {
  const kinds = 'Articles are read from web pages, feeds, plain text, Markdown, JSON, PDF, Word and EPUB files.';
  return refused(`${clip(url.href)} is ${clip(type)}, which is no article.`, kinds);
}

export function tooBig(url: URL, bytes: number): Stop {
  return refused(`${clip(url.href)} is bigger than ${megabytes(bytes)}.`, 'Save the part you need and add the file.');
}

export function unpacksTooBig(url: URL, bytes: number): Stop {
  return refused(
    `${clip(url.href)} unpacks to more than ${megabytes(bytes)}.`,
    'Check the address; no article is so long.',
  );
}

export function tooSlow(url: URL): Stop {
  return failed(`${url.host} sends too slowly.`, LATER);
}

export function outOfTime(url: URL, milliseconds: number): Stop {
  return failed(`${clip(url.href)} did not arrive within ${seconds(milliseconds / 1000)}.`, LATER);
}

export function nothingSent(url: URL): Stop {
  return failed(`${clip(url.href)} is empty.`, CHECK);
}

export function unknownEncoding(url: URL, encoding: string): Stop {
  return failed(`${url.host} packs its pages in a way that is not understood (${clip(encoding)}).`, SAVE);
}

export function calledOff(): Stop {
  return failed('The fetch was called off.', 'Ask again when it is wanted.');
}

const BY_STATUS: Readonly<Record<number, readonly [says: string, advice: string]>> = {
  401: ['asks for a login', SAVE],
  402: ['asks for payment', SAVE],
  403: ['does not let programs, or this machine, see it', SAVE],
  404: ['has no such page', CHECK],
  407: ['is behind a proxy that asks for a login', 'Check the connection.'],
  410: ['has removed the page for good', 'Look for it in an archive of the web, and add the address there.'],
  429: ['was asked too often', LATER],
  451: ['may not show it for legal reasons', 'Look for another source.'],
  503: ['is overloaded or under maintenance', LATER],
  504: ['waited in vain for a server behind it', LATER],
};

/** The sentence of an answer that is no page. */
export function byStatus(url: URL, status: number, retryAfter: number | null): Stop {
  const [says, advice] =
    BY_STATUS[status] ??
    (status >= 500
      ? ['has a fault of its own', LATER]
      : status >= 400
        ? ['refuses the request', SAVE]
        : ['answers with something other than a page', CHECK]);
  return failed(`${url.host} ${says} (${status}): ${clip(url.pathname)}.`, advice, retryAfter);
}

const BY_CODE: Readonly<Record<string, readonly [says: string, advice: string]>> = {
  ECONNREFUSED: ['takes no connections', CHECK],
  ECONNRESET: ['broke the connection off', LATER],
  EPIPE: ['broke the connection off', LATER],
  UND_ERR_SOCKET: ['broke the connection off', LATER],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['sent less or more than it announced', LATER],
  ETIMEDOUT: ['does not answer', LATER],
  UND_ERR_CONNECT_TIMEOUT: ['does not answer', LATER],
  UND_ERR_HEADERS_TIMEOUT: ['took the request and does not answer', LATER],
  UND_ERR_BODY_TIMEOUT: ['stopped sending', LATER],
  UND_ERR_HEADERS_OVERFLOW: ['sends too many headers', SAVE],
  EHOSTUNREACH: ['cannot be reached from here', 'Check the connection.'],
  ENETUNREACH: ['cannot be reached from here', 'Check the connection.'],
  CERT_HAS_EXPIRED: ['has a certificate that has expired', SAVE],
  ERR_TLS_CERT_ALTNAME_INVALID: ['has the certificate of another site', CHECK],
};

/** The sentence of whatever the network, TLS, HTTP or unpacking threw. */
export function byError(url: URL, error: unknown): Stop {
  if (error instanceof Stop) return error;
  const code = codeOf(error);
  const known = BY_CODE[code];
  if (known) return failed(`${url.host} ${known[0]}.`, known[1]);
  if (/CERT|TLS|SSL|SIGNATURE|EPROTO/.test(code)) return failed(`No safe connection to ${url.host} (${code}).`, SAVE);
  if (/^(?:Z_|ERR_|BROTLI)/.test(code)) return failed(`What ${url.host} sent cannot be unpacked (${code}).`, SAVE);
  if (code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError'))
    return failed(`What ${url.host} answers is no HTTP.`, CHECK);
  return failed(`${url.host} could not be read${code === '' ? '' : ` (${code})`}.`, LATER);
}

/** The code of an error or of what caused it; a failed attempt at several addresses has the code of the last. */
export function codeOf(error: unknown): string {
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth++) {
    if ('code' in inner && typeof inner.code === 'string') return inner.code;
  }
  return '';
}

function seconds(count: number): string {
  const whole = Math.max(1, Math.round(count));
  if (whole >= 7200) return `${Math.round(whole / 3600)} hours`;
  if (whole >= 120) return `${Math.round(whole / 60)} minutes`;
  return whole === 1 ? '1 second' : `${whole} seconds`;
}

function megabytes(bytes: number): string {
  return `${Number((bytes / 1_000_000).toPrecision(2))} MB`;
}

/** Shortens what a message repeats. */
function clip(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
