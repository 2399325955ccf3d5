import type { Machine } from '#domain/kernel/machine';

export const PRICE_BATCH_STATES = [
  'DRAFT',
  'CHECKED',
  'SUBMITTED',
  'PUBLISHED',
  'SUPERSEDED',
  'WITHDRAWN',
  'REFUSED',
  'DISCARDED',
] as const;
export type PriceBatchState = (typeof PRICE_BATCH_STATES)[number];

export type PriceBatchCommand =
  | 'upload'
  | 'check'
  | 'refuse'
  | 'submit'
  | 'return'
  | 'publish'
  | 'supersede'
  | 'withdraw'
  | 'restore'
  | 'discard';

/** Nobody publishes what they have uploaded, entered, judged or asked to publish themselves. */
const JUDGED = {
  not: ['priceBatch.upload', 'priceBatch.enter', 'priceBatch.acknowledge', 'priceBatch.submit'],
} as const;

const discard = {
  to: 'DISCARDED',
  by: ['CASE_OFFICER'],
  guard: 'by whom it was uploaded',
  alone: 'nobody has seen it yet',
} as const;

/** The states of a batch of prices: readers see the quotes of a PUBLISHED one, all at once or not at all. */
export const PRICE_BATCH: Machine<PriceBatchState, PriceBatchCommand> = {
  name: 'priceBatch',
  reasons: {
    return: ['FINDINGS', 'WRONG_PERIOD', 'SOURCE', 'OTHER'],
    withdraw: ['WRONG_PRICES', 'WRONG_PERIOD', 'SOURCE_WITHDREW', 'OTHER'],
  },
  settled: ['PUBLISHED'],
  start: {
    upload: { to: 'DRAFT', by: ['CASE_OFFICER', 'SYSTEM'], alone: 'it only proposes; others publish' },
  },
  table: {
    DRAFT: {
      check: {
        to: 'CHECKED',
        by: ['CASE_OFFICER', 'SYSTEM'],
        guard: 'it was read whole; at most 5 % of the rows are refused',
        alone: 'it only proposes; others publish',
      },
      refuse: {
        to: 'REFUSED',
        by: ['SYSTEM'],
        guard: 'it cannot be read, or too much of it is refused',
        alone: 'nobody could use it',
      },
      discard,
    },
    CHECKED: {
      submit: {
        to: 'SUBMITTED',
        by: ['CASE_OFFICER'],
        guard: 'what asks for a look was looked at',
        alone: 'it only asks; others decide',
      },
      discard,
    },
    SUBMITTED: {
      publish: {
        to: 'PUBLISHED',
        by: ['APPROVER'],
        guard: 'its quarters are not published yet, or it replaces them knowingly',
        ...JUDGED,
      },
      return: { to: 'CHECKED', by: ['APPROVER'], alone: 'it changes nothing that readers see' },
      discard,
    },
    PUBLISHED: {
      supersede: { to: 'SUPERSEDED', by: ['SYSTEM'], guard: 'a newer batch took over all its quarters' },
      withdraw: {
        to: 'WITHDRAWN',
        by: ['APPROVER'],
        guard: 'the batch before it returns',
        alone: 'it keeps readers from wrong prices and can be taken back',
      },
    },
    SUPERSEDED: {
      restore: { to: 'PUBLISHED', by: ['SYSTEM'], guard: 'the batch that took over was withdrawn' },
    },
    WITHDRAWN: {
      restore: { to: 'PUBLISHED', by: ['APPROVER'], guard: 'no newer batch has its quarters', ...JUDGED },
    },
    REFUSED: {},
    DISCARDED: {},
  },
};
