import type { Machine } from '#domain/kernel/machine';

export const SERVICE_STATES = [
  'DRAFT',
  'IN_REVIEW',
  'VERIFIED',
  'DUE',
  'STALE',
  'UNLISTED',
  'CLOSED_FOR_NOW',
  'SUSPENDED',
  'DEFUNCT',
] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];

/** The states in which a visitor finds a service. */
export const LISTED_STATES = ['VERIFIED', 'DUE', 'STALE'] as const satisfies readonly ServiceState[];

export type ServiceCommand =
  | 'create'
  | 'submit'
  | 'return'
  | 'verify'
  | 'fallDue'
  | 'goStale'
  | 'unlist'
  | 'confirm'
  | 'change'
  | 'closeForNow'
  | 'reopen'
  | 'suspend'
  | 'reinstate'
  | 'close';

const PROVIDER = ['FOCAL_POINT', 'CASE_OFFICER'] as const;
const CHECKERS = ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'] as const;

/** Who wrote what a service says of itself, or speaks for its body, does not check it. */
const CHECKED = {
  not: ['service.create', 'service.edit', 'service.submit', 'FOCAL_POINT'],
} as const;

const suspend = {
  to: 'SUSPENDED',
  by: ['SAFEGUARDING_OFFICER'],
  alone: 'it protects people at once and can be taken back',
} as const;
const close = { to: 'DEFUNCT', by: PROVIDER, alone: 'only the body knows that a service has ended' } as const;
const closeForNow = {
  to: 'CLOSED_FOR_NOW',
  by: PROVIDER,
  alone: 'only the body knows; it can be taken back',
} as const;
const confirm = {
  to: 'VERIFIED',
  by: PROVIDER,
  guard: 'nothing has changed',
  alone: 'the text was checked before, and only the body knows that it still holds',
} as const;
const change = {
  to: 'IN_REVIEW',
  by: PROVIDER,
  guard: 'more than hours, ways to ask and free places has changed',
  alone: 'it only asks; others decide',
} as const;
const leave = { change, suspend, close, closeForNow } as const;

/** The states of a service in the directory: visitors find a VERIFIED, DUE or STALE one. */
export const SERVICE: Machine<ServiceState, ServiceCommand> = {
  name: 'service',
  reasons: {
    return: ['INCOMPLETE', 'UNCLEAR', 'NOT_REACHED', 'UNSAFE', 'OTHER'],
    suspend: ['SAFETY', 'CONDUCT', 'WRONG_PLACE', 'OTHER'],
    close: ['ENDED', 'MOVED', 'DUPLICATE', 'OTHER'],
  },
  settled: ['VERIFIED'],
  start: {
    create: { to: 'DRAFT', by: [...PROVIDER, 'SYSTEM'], alone: 'nobody sees it yet' },
  },
  table: {
    DRAFT: {
      submit: {
        to: 'IN_REVIEW',
        by: [...PROVIDER, 'SYSTEM'],
        guard: 'it is complete, and its body is ACTIVE',
        alone: 'it only asks; others decide',
      },
      close,
    },
    IN_REVIEW: {
      verify: {
        to: 'VERIFIED',
        by: CHECKERS,
        guard: 'a hidden place only by a safeguarding officer',
        ...CHECKED,
      },
      return: { to: 'DRAFT', by: CHECKERS, alone: 'it changes nothing that readers see' },
      close,
    },
    VERIFIED: {
      fallDue: { to: 'DUE', by: ['SYSTEM'], guard: 'last checked 150 days ago, or found wrong' },
      confirm,
      ...leave,
    },
    DUE: {
      goStale: { to: 'STALE', by: ['SYSTEM'], guard: 'last checked 180 days ago' },
      confirm,
      ...leave,
    },
    STALE: {
      unlist: { to: 'UNLISTED', by: ['SYSTEM'], guard: 'last checked 365 days ago' },
      confirm,
      ...leave,
    },
    UNLISTED: {
      submit: {
        to: 'IN_REVIEW',
        by: PROVIDER,
        guard: 'it is complete, and its body is ACTIVE',
        alone: 'it only asks; others decide',
      },
      close,
    },
    CLOSED_FOR_NOW: {
      reopen: {
        to: 'VERIFIED',
        by: PROVIDER,
        guard: 'it was last checked less than 180 days ago',
        alone: 'the text was checked before, and only the body knows that it is open again',
      },
      submit: {
        to: 'IN_REVIEW',
        by: PROVIDER,
        guard: 'it is complete, and its body is ACTIVE',
        alone: 'it only asks; others decide',
      },
      suspend,
      close,
    },
    SUSPENDED: {
      reinstate: {
        to: 'VERIFIED',
        by: ['SAFEGUARDING_OFFICER'],
        guard: 'it was last checked less than 180 days ago',
        not: ['service.create', 'service.edit', 'service.suspend', 'FOCAL_POINT'],
      },
      close,
    },
    DEFUNCT: {},
  },
};
