import { ACCOUNT, PERSON, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** Messages between a person and IOM. */
export const MESSAGE_DATA = {
  erased: [
    [
      'direct_message',
      `UPDATE direct_message SET text = '' WHERE author_id = ${ACCOUNT} OR professional_id = ${PERSON}`,
    ],
    ['thread_read', `DELETE FROM thread_read WHERE account_id = ${ACCOUNT}`],
  ],
  copied: {
    messagesWithIom: rows(
      `SELECT by_person, text, sent_at FROM direct_message
        WHERE professional_id = ${PERSON} OR author_id = ${ACCOUNT} ORDER BY id`,
    ),
  },
} as const satisfies PersonalData;
