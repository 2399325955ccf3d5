import type { EventName } from '#domain/catalogue/events';
import { IDENTITY_SUBSCRIPTIONS } from '#worker/identity/subscriptions';
import { REFERENCE_SUBSCRIPTIONS } from '#worker/reference/subscriptions';
import { PARTIES_SUBSCRIPTIONS } from '#worker/parties/subscriptions';
import { CASEWORK_SUBSCRIPTIONS } from '#worker/casework/subscriptions';
import { MARKETPLACE_SUBSCRIPTIONS } from '#worker/marketplace/subscriptions';
import { PLACEMENTS_SUBSCRIPTIONS } from '#worker/placements/subscriptions';
import { REMITTANCES_SUBSCRIPTIONS } from '#worker/remittances/subscriptions';
import { OUTREACH_SUBSCRIPTIONS } from '#worker/outreach/subscriptions';
import { PRIVACY_SUBSCRIPTIONS } from '#worker/privacy/subscriptions';
import { DEMONSTRATION_SUBSCRIPTIONS } from '#worker/demonstration/subscriptions';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs an event asks for, context by context. Forgetting an event does not compile. */
export const SUBSCRIPTIONS = {
  ...IDENTITY_SUBSCRIPTIONS,
  ...REFERENCE_SUBSCRIPTIONS,
  ...PARTIES_SUBSCRIPTIONS,
  ...CASEWORK_SUBSCRIPTIONS,
  ...MARKETPLACE_SUBSCRIPTIONS,
  ...PLACEMENTS_SUBSCRIPTIONS,
  ...REMITTANCES_SUBSCRIPTIONS,
  ...OUTREACH_SUBSCRIPTIONS,
  ...PRIVACY_SUBSCRIPTIONS,
  ...DEMONSTRATION_SUBSCRIPTIONS,
} as const satisfies Subscriptions<EventName>;
