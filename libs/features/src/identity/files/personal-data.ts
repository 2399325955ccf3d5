import { ACCOUNT, ownOf, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/**
 * Files. Bytes are deleted as those of files that nobody used: by a job that can be repeated until they are gone.
 * @param filed the tables whose rows files belong to
 */
export const filesData = (filed: readonly string[]) =>
  ({
    erased: [
      [
        'stored_file',
        `UPDATE stored_file SET name = 'erased', uploaded_by = ${ACCOUNT}, uploaded_at = 'epoch',
                subject = NULL, subject_id = NULL, part_id = NULL
          WHERE (subject IS NULL AND uploaded_by = ${ACCOUNT})
             OR subject_id IN (${filed.map(ownOf).join(' UNION ALL ')})`,
      ],
    ],
    copied: {
      files:
        rows(`SELECT id, name, media_type, size, subject, uploaded_at, '/files/' || id AS download FROM stored_file
                    WHERE uploaded_by = ${ACCOUNT} ORDER BY uploaded_at`),
    },
  }) as const satisfies PersonalData;
