/** How a refresh asks the web. */
export interface Manners {
  /** Who asks, with an address: services block clients that do not say. */
  readonly userAgent: string;
  /** Milliseconds between two requests to a host; the CIA asks for ten seconds. */
  readonly pause: (host: string) => number;
  /** Tries of one request before it is given up. */
  readonly tries: number;
  /** Waits some milliseconds; tests hand in one that only counts them. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told of every wait that a service asked for. */
  readonly log: (line: string) => void;
}

/** What a service answered for good: not there, not allowed, or busy to the last try. */
export class RefusedError extends Error {
  constructor(
    readonly url: string,
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** First wait after a refusal without Retry-After; it doubles with each try up to the longest. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;
const BUSY = new Set([429, 500, 502, 503, 504]);

/** The wait that an answer asks for (RFC 9110, 10.2.3: seconds or a date), in milliseconds; null where it asks none. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/**
 * Asks one after the other, never two at once, with a pause between them; waits as long as a busy service says (429, 503,
 * and MediaWiki's `maxlag`), else ever longer.
 * @throws RefusedError where the answer is final, or the last try met a busy service
 */
export function politeFetch(manners: Manners): (url: string, init?: RequestInit) => Promise<string> {
  let queue: Promise<unknown> = Promise.resolve();
  let isFirst = true;

  async function ask(url: string, init: RequestInit): Promise<string> {
    let reason = '';
    let status = 0;
    for (let attempt = 0; attempt < manners.tries; attempt++) {
      if (!isFirst) await manners.wait(manners.pause(new URL(url).host));
      isFirst = false;
      let wait: number | null = null;
      try {
        const headers = { ...init.headers, 'User-Agent': manners.userAgent };
        const response = await fetch(url, { ...init, headers });
        const body = await response.text();
        status = response.status;
        const isLagging = response.ok && /^\s*\{\s*"error"\s*:\s*\{\s*"code"\s*:\s*"maxlag"/.test(body);
        if (response.ok && !isLagging) return body;
        if (!response.ok && !BUSY.has(response.status))
          throw new RefusedError(url, status, `${url}: ${status} ${response.statusText}`);
        reason = isLagging ? 'its servers lag behind' : `${status} ${response.statusText}`;
        wait = retryAfter(response.headers.get('retry-after'), Date.now());
      } catch (error) {
        if (error instanceof RefusedError) throw error;
        // A broken connection is worth another try.
        reason = (error as Error).message;
      }
      if (attempt + 1 === manners.tries) break;
      const time = wait ?? Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
      manners.log(`${new URL(url).host}: ${reason}; next try in ${Math.round(time / 1000)} s`);
      await manners.wait(time);
    }
    throw new RefusedError(url, status, `${url}: given up after ${manners.tries} tries: ${reason}`);
  }

  return (url, init = {}) => {
    const answer = queue.then(() => ask(url, init));
    queue = answer.catch(() => undefined);
    return answer;
  };
}
