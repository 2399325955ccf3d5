import { REFERRAL_ERRORS } from '#domain/associations/referrals/errors';
import { ASSOCIATION_ERRORS, AUDIT_ERRORS } from '#domain/associations/registry/errors';
import { SERVICE_ERRORS } from '#domain/associations/services/errors';
import { WORK_ERRORS } from '#domain/casework/deadlines/errors';
import { HOLD_ERRORS } from '#domain/casework/holds/errors';
import { MESSAGE_ERRORS } from '#domain/casework/messages/errors';
import { CONSULTATION_ERRORS } from '#domain/dialogue/consultations/errors';
import { REPLY_ERRORS } from '#domain/dialogue/replies/errors';
import { STATEMENT_ERRORS } from '#domain/dialogue/statements/errors';
import { ACCOUNT_ERRORS } from '#domain/identity/accounts/errors';
import { DELEGATION_ERRORS } from '#domain/identity/delegations/errors';
import { FILE_ERRORS } from '#domain/identity/files/errors';
import type { ErrorEntry } from '#domain/kernel/errors';
import { QUESTIONNAIRE_ERRORS } from '#domain/mapping/questionnaires/errors';
import { WAVE_ERRORS } from '#domain/mapping/waves/errors';
import { CANDIDACY_ERRORS } from '#domain/marketplace/candidacies/errors';
import { MATCHING_ERRORS } from '#domain/marketplace/matching/errors';
import { NEED_ERRORS } from '#domain/marketplace/needs/errors';
import { INSTITUTION_ERRORS } from '#domain/parties/institutions/errors';
import { PROFESSIONAL_ERRORS } from '#domain/parties/professionals/errors';
import { PROGRAMME_ERRORS } from '#domain/parties/programmes/errors';
import { PAPER_ERRORS } from '#domain/placements/papers/errors';
import { PLACEMENT_ERRORS } from '#domain/placements/placements/errors';
import { REPORT_ERRORS } from '#domain/placements/reports/errors';
import { SPENDING_ERRORS } from '#domain/placements/spending/errors';
import { STORY_ERRORS } from '#domain/placements/stories/errors';
import { PRIVACY_ERRORS } from '#domain/privacy/errors';
import { TAXONOMY_ERRORS } from '#domain/reference/taxonomy/errors';
import { PRICE_ERRORS } from '#domain/remittances/prices/errors';

/** Refusals that belong to no single area. */
const COMMON_ERRORS = {
  BAD_INPUT: {
    category: 'BAD_INPUT',
    sentence: 'Something in the request is not as it should be. See the fields named in the details.',
  },
  BAD_CURSOR: { category: 'BAD_INPUT', sentence: 'This page marker is not one that this list gave out.' },
  UNAUTHENTICATED: { category: 'UNAUTHENTICATED', sentence: 'Please sign in first.' },
  FORBIDDEN: { category: 'FORBIDDEN', sentence: 'Your role does not allow this.' },
  NOT_FOUND: { category: 'NOT_FOUND', sentence: 'There is nothing here, or nothing that you may see.' },
  STALE_VERSION: {
    category: 'CONFLICT',
    sentence: 'Someone else changed this in the meantime. Load it again and repeat your change.',
  },
  ILLEGAL_TRANSITION: { category: 'CONFLICT', sentence: 'This step is not possible in the present state.' },
  REASON_REQUIRED: { category: 'BAD_INPUT', sentence: 'This step needs a reason.' },
  CONFLICT: { category: 'CONFLICT', sentence: 'This collides with something that already exists.' },
  IDEMPOTENCY_KEY_REUSED: {
    category: 'CONFLICT',
    sentence: 'This idempotency key was used before with other arguments.',
  },
  ALREADY_DONE: {
    category: 'CONFLICT',
    sentence: 'This was done before under the same idempotency key; its answer was not kept. Load it again.',
  },
  RATE_LIMITED: { category: 'LIMIT', sentence: 'Too many attempts. Please wait a moment and try again.' },
  QUERY_TOO_EXPENSIVE: {
    category: 'LIMIT',
    sentence: 'This query asks for too much at once. Ask for fewer fields or a shorter page.',
  },
  BUSY: {
    category: 'LIMIT',
    sentence: 'The service is very busy, or a part of it does not answer. Please try again in a moment.',
  },
  GRAPHQL_PARSE_FAILED: { category: 'BAD_INPUT', sentence: 'This is not a GraphQL document.' },
  GRAPHQL_VALIDATION_FAILED: { category: 'BAD_INPUT', sentence: 'This document does not fit the schema.' },
  BAD_REQUEST: { category: 'BAD_INPUT', sentence: 'This is not a GraphQL request that can be served.' },
  INTERNAL: {
    category: 'INTERNAL',
    sentence: 'Something went wrong on our side. Please quote the correlation id when you report it.',
  },
} as const satisfies Record<string, ErrorEntry>;

/** The one catalogue: every refusal the product can give. */
export const ERRORS = {
  ...COMMON_ERRORS,
  ...ACCOUNT_ERRORS,
  ...PRIVACY_ERRORS,
  ...FILE_ERRORS,
  ...TAXONOMY_ERRORS,
  ...PROFESSIONAL_ERRORS,
  ...INSTITUTION_ERRORS,
  ...PROGRAMME_ERRORS,
  ...NEED_ERRORS,
  ...WORK_ERRORS,
  ...DELEGATION_ERRORS,
  ...CANDIDACY_ERRORS,
  ...PLACEMENT_ERRORS,
  ...PAPER_ERRORS,
  ...STORY_ERRORS,
  ...SPENDING_ERRORS,
  ...HOLD_ERRORS,
  ...MESSAGE_ERRORS,
  ...REPORT_ERRORS,
  ...MATCHING_ERRORS,
  ...PRICE_ERRORS,
  ...QUESTIONNAIRE_ERRORS,
  ...WAVE_ERRORS,
  ...SERVICE_ERRORS,
  ...CONSULTATION_ERRORS,
  ...STATEMENT_ERRORS,
  ...REPLY_ERRORS,
  ...AUDIT_ERRORS,
  ...ASSOCIATION_ERRORS,
  ...REFERRAL_ERRORS,
} as const satisfies Record<string, ErrorEntry>;

/** A stable code that clients may rely on. */
export type ErrorCode = keyof typeof ERRORS;

/** Codes that only commands, jobs and the log meet. A client that runs into one reads INTERNAL: there is nothing it could do. */
const INNER_CODES = [
  'MATCHING_FACT_OUT_OF_RANGE',
  'MATCHING_SNAPSHOT_UNUSABLE',
  'TAXONOMY_ARCHIVE_NOT_FOUND',
  'TAXONOMY_ARCHIVE_UNREADABLE',
  'TAXONOMY_ARCHIVE_WRONG',
  'TAXONOMY_FILE_MISSING',
  'TAXONOMY_HEADER_WRONG',
  'TAXONOMY_ROW_WRONG',
  'TAXONOMY_FILE_EMPTY',
  'TAXONOMY_WOULD_RETIRE',
  'TAXONOMY_IMPORT_RUNNING',
] as const satisfies readonly ErrorCode[];

/** A code that a client may meet; together they are the `ErrorCode` enum of the schema. */
export type PublicErrorCode = Exclude<ErrorCode, (typeof INNER_CODES)[number]>;

/** Whether a client may meet the code. */
export const isPublic = (code: ErrorCode): code is PublicErrorCode =>
  !(INNER_CODES as readonly ErrorCode[]).includes(code);

/** Every code that a client may meet. */
export const PUBLIC_CODES: readonly PublicErrorCode[] = (Object.keys(ERRORS) as ErrorCode[]).filter(isPublic);
