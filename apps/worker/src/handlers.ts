import type { Type } from '@nestjs/common';
import { ASSOCIATIONS_HANDLERS } from '#worker/associations/handlers';
import { CASEWORK_HANDLERS } from '#worker/casework/handlers';
import { DEMONSTRATION_HANDLERS } from '#worker/demonstration/handlers';
import { DIALOGUE_HANDLERS } from '#worker/dialogue/handlers';
import { IDENTITY_HANDLERS } from '#worker/identity/handlers';
import type { Job } from '#worker/jobs';
import { MAPPING_HANDLERS } from '#worker/mapping/handlers';
import { MARKETPLACE_HANDLERS } from '#worker/marketplace/handlers';
import { OUTREACH_HANDLERS } from '#worker/outreach/handlers';
import { PARTIES_HANDLERS } from '#worker/parties/handlers';
import { PLACEMENTS_HANDLERS } from '#worker/placements/handlers';
import { REMITTANCES_HANDLERS } from '#worker/remittances/handlers';

/** One handler for every job of `jobs.ts`, context by context; the runner refuses to start otherwise. */
export const HANDLERS: Type<Job>[] = [
  ...IDENTITY_HANDLERS,
  ...PARTIES_HANDLERS,
  ...CASEWORK_HANDLERS,
  ...MARKETPLACE_HANDLERS,
  ...PLACEMENTS_HANDLERS,
  ...REMITTANCES_HANDLERS,
  ...MAPPING_HANDLERS,
  ...ASSOCIATIONS_HANDLERS,
  ...DIALOGUE_HANDLERS,
  ...OUTREACH_HANDLERS,
  ...DEMONSTRATION_HANDLERS,
];
