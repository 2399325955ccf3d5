import type { EventName } from '#domain/catalogue/events';
import { ASSOCIATIONS_SUBSCRIPTIONS } from '#worker/associations/subscriptions';
import { CASEWORK_SUBSCRIPTIONS } from '#worker/casework/subscriptions';
import { DEMONSTRATION_SUBSCRIPTIONS } from '#worker/demonstration/subscriptions';
import { DIALOGUE_SUBSCRIPTIONS } from '#worker/dialogue/subscriptions';
import { IDENTITY_SUBSCRIPTIONS } from '#worker/identity/subscriptions';
import { INSIGHT_SUBSCRIPTIONS } from '#worker/insight/subscriptions';
import type { Subscriptions } from '#worker/jobs';
import { MAPPING_SUBSCRIPTIONS } from '#worker/mapping/subscriptions';
import { MARKETPLACE_SUBSCRIPTIONS } from '#worker/marketplace/subscriptions';
import { OUTREACH_SUBSCRIPTIONS } from '#worker/outreach/subscriptions';
import { PARTIES_SUBSCRIPTIONS } from '#worker/parties/subscriptions';
import { PLACEMENTS_SUBSCRIPTIONS } from '#worker/placements/subscriptions';
import { PRIVACY_SUBSCRIPTIONS } from '#worker/privacy/subscriptions';
import { REFERENCE_SUBSCRIPTIONS } from '#worker/reference/subscriptions';
import { REMITTANCES_SUBSCRIPTIONS } from '#worker/remittances/subscriptions';

/** Which jobs an event asks for, context by context. Forgetting an event does not compile. */
export const SUBSCRIPTIONS = {
  ...IDENTITY_SUBSCRIPTIONS,
  ...REFERENCE_SUBSCRIPTIONS,
  ...PARTIES_SUBSCRIPTIONS,
  ...CASEWORK_SUBSCRIPTIONS,
  ...MARKETPLACE_SUBSCRIPTIONS,
  ...PLACEMENTS_SUBSCRIPTIONS,
  ...REMITTANCES_SUBSCRIPTIONS,
  ...MAPPING_SUBSCRIPTIONS,
  ...ASSOCIATIONS_SUBSCRIPTIONS,
  ...DIALOGUE_SUBSCRIPTIONS,
  ...OUTREACH_SUBSCRIPTIONS,
  ...INSIGHT_SUBSCRIPTIONS,
  ...PRIVACY_SUBSCRIPTIONS,
  ...DEMONSTRATION_SUBSCRIPTIONS,
} as const satisfies Subscriptions<EventName>;
