import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** Does the rest of a request under its id. */
export const underRequestId = (id: string, rest: () => void): void => current.run(id, rest);

/** The id of the present request, as it is echoed and logged; a new one outside of any. */
export const requestId = (): string => current.getStore() ?? randomUUID();
