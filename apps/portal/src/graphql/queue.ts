import { type Operation, stringifyDocument, stringifyVariables } from '@urql/core';
import { reloadAll } from '#portal/graphql/act';
import { answered } from '#portal/graphql/once';
import type { MessageId } from '#portal/i18n/i18n';
import { type Problem, type ProblemKind, problemOfKind } from '#portal/ui/problem';

/** A submission that waits in this browser until it can be sent. */
export interface Waiting {
  readonly id: string;
  /** Whose it is: nobody else sends it from this browser. */
  readonly account: string;
  /** The key under which the API does it once, however often it is sent. */
  readonly key: string;
  /** What it would be written over by: a later text of the same thing. */
  readonly target: string;
  readonly kind: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Where it was made: the heading of the page, and its address. */
  readonly title: string;
  readonly path: string;
  /** ISO 8601. */
  readonly since: string;
  /** Why the API refused it; it is not sent again by itself. */
  readonly problem?: Problem;
}

type Variables = Readonly<Record<string, unknown>>;
interface MayWait {
  readonly label: MessageId;
  /** What a later one of the same takes the place of; left out where each is one of its own. */
  readonly target?: (variables: Variables) => string;
  /** How an earlier one that still waits is taken into a later one of the same target. */
  readonly merge?: (earlier: Variables, later: Variables) => Record<string, unknown>;
}

const idIn = (variables: Variables, part: string): string => (variables[part] as { id: string }).id;

/** The submissions that may wait. What decides about somebody, or ends a session, never does. */
const MAY_WAIT: Readonly<Record<string, MayWait>> = {
  SendMessage: { label: 'offline.kind.SendMessage' },
  Apply: { label: 'offline.kind.Apply', target: ({ needId }) => `apply ${String(needId)}` },
  EditNeed: { label: 'offline.kind.EditNeed', target: ({ id }) => `need ${String(id)}` },
  SaveReport: { label: 'offline.kind.SaveReport', target: (of) => `report ${idIn(of, 'edit')}` },
  SubmitReport: { label: 'offline.kind.SubmitReport', target: (of) => `report ${idIn(of, 'edit')}` },
  SaveProfile: {
    label: 'offline.kind.SaveProfile',
    target: () => 'profile',
    merge: (earlier, later) => ({
      ...later,
      sections: { ...(earlier['sections'] as object), ...(later['sections'] as object) },
    }),
  },
};

/** What a kind of submission is called. */
export const labelOf = (kind: string): MessageId => MAY_WAIT[kind]?.label ?? 'offline.kind.SendMessage';

const STORE = 'skillroots.unsent';
/** As long as the API knows a key: later nobody could say whether it was done. */
const SENDABLE_MS = 24 * 3_600_000;

const listeners = new Set<() => void>();
const settling = new Map<string, (data: unknown) => void>();
let account: string | null = null;
let list: readonly Waiting[] = [];

function read(): readonly Waiting[] {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '[]') as Waiting[];
  } catch {
    return [];
  }
}

function write(change: (all: readonly Waiting[]) => readonly Waiting[]): boolean {
  try {
    const all = change(read());
    if (all.length > 0) localStorage.setItem(STORE, JSON.stringify(all));
    else localStorage.removeItem(STORE);
  } catch {
    return false;
  }
  show();
  return true;
}

function show(): void {
  const now = read().filter((one) => one.account === account);
  if (JSON.stringify(now) === JSON.stringify(list)) return;
  list = now;
  for (const tell of listeners) tell();
}

/** Says whose submissions are kept and sent from now on; what others have left in this browser is deleted. */
export function keepFor(person: string): void {
  account = person;
  write((all) => all.filter((one) => one.account === person));
}

export const queue = {
  listen(tell: () => void): () => void {
    listeners.add(tell);
    return () => listeners.delete(tell);
  },
  list: () => list,
  drop: (id: string) => void write((all) => all.filter((one) => one.id !== id)),
};

/** Whether a submission is still one that the API knows by its key. */
export const isSendable = ({ since, problem }: Waiting, now: number): boolean =>
  !problem && now - Date.parse(since) < SENDABLE_MS;

/** Keeps a submission of the person that got no answer. Undefined when it may not wait, or cannot be kept. */
export function keep(operation: Operation): Promise<unknown> | undefined {
  const kind = nameOf(operation);
  const rule = MAY_WAIT[kind];
  if (!rule || account === null) return undefined;
  const variables = (operation.variables ?? {}) as Variables;
  const target = rule.target?.(variables) ?? stringifyVariables({ kind, ...variables });
  const earlier = list.find((one) => one.target === target);
  const merged = earlier && rule.merge ? rule.merge(earlier.variables as Variables, variables) : variables;
  const isSame = earlier && stringifyVariables(earlier.variables) === stringifyVariables(merged);
  const now: Waiting = isSame
    ? { ...earlier, problem: undefined }
    : {
        id: crypto.randomUUID(),
        account,
        key: merged === variables ? keyOf(operation) : crypto.randomUUID(),
        target,
        kind,
        query: stringifyDocument(operation.query),
        variables: merged,
        title: document.querySelector('h1')?.textContent ?? '',
        path: location.pathname,
        since: new Date().toISOString(),
      };
  if (!write((all) => [...all.filter((one) => one.target !== target || one.account !== account), now]))
    return undefined;
  return new Promise((settle) => settling.set(now.id, settle));
}

function nameOf({ query }: Operation): string {
  const definition = query.definitions[0];
  return (definition && 'name' in definition && definition.name?.value) || '';
}

function keyOf({ context: { fetchOptions } }: Operation): string {
  const { headers } = (typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions) ?? {};
  return new Headers(headers).get('idempotency-key') ?? crypto.randomUUID();
}

/** Sends what waits, one after the other, in one tab alone. Answers the titles of what was sent. */
export function sendAll(): Promise<string[]> {
  return navigator.locks.request(STORE, async () => {
    show(); // another tab may have sent some
    const sent: string[] = [];
    for (const one of list.filter((waiting) => isSendable(waiting, Date.now()))) {
      const outcome = await send(one);
      if (outcome === 'LATER') break;
      if (outcome === 'SENT') sent.push(one.title);
    }
    if (sent.length > 0) reloadAll();
    return sent;
  });
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions: { code: string; category: ProblemKind } }[];
}

/** Troubles that pass: it waits on. */
const PASSING: readonly ProblemKind[] = ['UNAUTHENTICATED', 'LIMIT', 'INTERNAL'];

async function send(one: Waiting): Promise<'SENT' | 'REFUSED' | 'LATER'> {
  const answer = await post(one);
  if (!answer) return 'LATER';
  const error = answer.errors?.[0];
  if (!error) {
    queue.drop(one.id);
    answered(one.key);
    settling.get(one.id)?.(answer.data);
    settling.delete(one.id);
    return 'SENT';
  }
  const { code, category } = error.extensions;
  if (PASSING.includes(category)) return 'LATER';
  answered(one.key);
  const problem: Problem = { ...problemOfKind(category), code, sentence: error.message };
  write((all) => all.map((known) => (known.id === one.id ? { ...known, problem } : known)));
  return 'REFUSED';
}

async function post({ key, kind, query, variables }: Waiting): Promise<Answer | null> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'accept-language': document.documentElement.lang,
        'idempotency-key': key,
      },
      // As it was sent at first, to the order of its parts: else the API takes the key for another's.
      body: stringifyVariables({ operationName: kind, query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    const answer = (await response.json()) as Answer;
    return (answer.data ?? answer.errors) ? answer : null;
  } catch {
    return null;
  }
}
