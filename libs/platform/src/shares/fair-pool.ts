import pg from 'pg';
import { CrowdedError, FairQueue } from '#platform/shares/fair-queue';
import { type RequestWork, requestWork } from '#platform/shares/request-work';

type Release = (destroy?: boolean | Error) => void;
type Callback = (error: Error | undefined, client: pg.PoolClient | undefined, release: Release) => void;
type Ask = (...args: readonly unknown[]) => unknown;

/** Connections that one request may hold at a time for pages, searches and figures. */
const OF_ONE_REQUEST = 3;

/**
 * A pool whose connections are shared out by class of work: figures get a fifth, pages and searches what is left of four
 * fifths, so that some are always free for prompt work. Within a class the callers take turns. What belongs to no request
 * takes connections as they come.
 */
export class FairPool extends pg.Pool {
  private readonly shares: { readonly LIST: FairQueue; readonly HEAVY: FairQueue };
  private readonly ofRequests = new WeakMap<RequestWork, FairQueue>();
  private readonly lentFor = new WeakMap<pg.PoolClient, RequestWork>();

  constructor(config: pg.PoolConfig = {}) {
    super(config);
    const size = config.max ?? 10;
    const fifth = Math.max(1, Math.floor(size / 5));
    this.shares = {
      HEAVY: new FairQueue({ slots: fifth }),
      LIST: new FairQueue({ slots: Math.max(1, size - 2 * fifth) }),
    };
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    if (!callback)
      return new Promise((resolve, reject) => {
        this.connect((error, client) => (client ? resolve(client) : reject(error ?? new Error('no client'))));
      });
    const work = requestWork();
    if (!work) return super.connect(callback);
    this.seat(work).then(
      (leave) => this.lend(work, leave, callback),
      (error: unknown) => callback(error as Error, undefined, () => undefined),
    );
  }

  /** Waits for a place of the request, then for one of its class. */
  private async seat(work: RequestWork): Promise<() => void> {
    if (work.milliseconds > work.mostMilliseconds) throw new CrowdedError(RETRY_AFTER_SECONDS);
    if (work.workClass === 'PROMPT') return () => undefined;
    const own = this.ofRequests.get(work) ?? new FairQueue({ slots: OF_ONE_REQUEST });
    this.ofRequests.set(work, own);
    const leaveOwn = await own.enter(work.caller);
    const leaveShare = await this.shares[work.workClass].enter(work.caller);
    return () => {
      leaveShare();
      leaveOwn();
    };
  }

  private lend(work: RequestWork, leave: () => void, callback: Callback): void {
    super.connect((error, client, release) => {
      if (!client) {
        leave();
        return callback(error, client, release);
      }
      if (!METERED.has(client)) meter(client, this.lentFor);
      this.lentFor.set(client, work);
      const giveBack: Release = (destroy) => {
        this.lentFor.delete(client);
        leave();
        release(destroy);
      };
      client.release = giveBack;
      callback(undefined, client, giveBack);
    });
  }
}

/** When to come back after the database time of a request is used up, in seconds. */
const RETRY_AFTER_SECONDS = 5;

const METERED = new WeakSet<pg.PoolClient>();

/** Counts the statements of a connection for the request that it is lent to. */
function meter(client: pg.PoolClient, lentFor: WeakMap<pg.PoolClient, RequestWork>): void {
  METERED.add(client);
  const asIs = client.query.bind(client) as Ask;
  const counted: Ask = (...args) => {
    const work = lentFor.get(client);
    if (!work) return asIs(...args);
    const begun = performance.now();
    work.statements += 1;
    const answer = asIs(...args);
    if (answer instanceof Promise) {
      const ended = (): void => {
        work.milliseconds += performance.now() - begun;
      };
      answer.then(ended, ended);
    }
    return answer;
  };
  client.query = counted as typeof client.query;
}
