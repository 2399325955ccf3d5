import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The classes of work, each with its share of the connections: what someone waits for at every click, pages and searches,
 * and figures over everything.
 */
export type WorkClass = 'PROMPT' | 'LIST' | 'HEAVY';

/** What one request does to the database. */
export interface RequestWork {
  /** Who is served: `account:…`, or the address prefix of a visitor. */
  caller: string;
  workClass: WorkClass;
  /** Statements so far, those that begin and end transactions among them. */
  statements: number;
  /** Milliseconds of waiting for answers so far, added up over statements that run side by side. */
  milliseconds: number;
  /** The milliseconds after which the request gets no further connection. */
  mostMilliseconds: number;
}

const current = new AsyncLocalStorage<RequestWork>();

/** Does work as one request, prompt until it is known to be dearer. */
export function asRequest<T>(caller: string, work: () => T): T {
  return current.run(
    { caller, workClass: 'PROMPT', statements: 0, milliseconds: 0, mostMilliseconds: Infinity },
    work,
  );
}

/** The request for which this runs; undefined for jobs and other work of the product itself. */
export const requestWork = (): RequestWork | undefined => current.getStore();
