import { ACCOUNT, type PersonalData } from '#features/identity/accounts/data-subject';

const ADDRESS = `(SELECT email FROM account WHERE id = ${ACCOUNT})`;

/** What the platform keeps, and the list of words that an officer is to look at. */
export const PLATFORM_DATA = {
  erased: [
    // A mail on its way to somebody else may carry the person's name: its id begins with the id of its event.
    [
      'mailbox_message',
      `DELETE FROM mailbox_message m WHERE m.to_address = ${ADDRESS} OR EXISTS (
         SELECT FROM domain_event e, subject x
          WHERE e.id::text = split_part(m.message_id, '.', 1)
            AND (e.data->>'professionalId' = x.person::text OR e.aggregate_id IN (x.person, x.account)))`,
    ],
    // An answer kept for anybody may name the person: every one goes, and its request is answered with ALREADY_DONE.
    // The person's own rows lose their keys, and go within 24 hours.
    [
      'idempotency_key',
      `UPDATE idempotency_key
          SET response = NULL,
              key = CASE WHEN actor_id = ${ACCOUNT}::text THEN gen_random_uuid()::text ELSE key END,
              digest = CASE WHEN actor_id = ${ACCOUNT}::text THEN '' ELSE digest END
        WHERE response IS NOT NULL OR actor_id = ${ACCOUNT}::text`,
    ],
  ],
  left: {
    words_of_others: 'ids of rows that an officer is asked to look at',
    rate_limit: 'digests that expire within a day',
    product_clock: 'the clock',
    migrations: 'the schema',
  },
} as const satisfies PersonalData;
