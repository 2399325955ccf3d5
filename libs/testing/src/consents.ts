import { currentTexts } from '#domain/parties/professionals/consent.rules';

const CURRENT = currentTexts('en')
  .map(({ purpose, version, language, digest }) => `('${purpose}', '${version}', '${language}', '${digest}')`)
  .join(', ');

/**
 * A statement that gives consents to the current English texts. `id` is the SQL of the professional's id, `purposes`
 * that of an array of purposes; `from` continues the list of tables, such as `, professional p`.
 */
export const givingConsents = (id: string, purposes: string, from = ''): string =>
  `INSERT INTO consent (id, professional_id, purpose, text_version, language, digest, given_at)
   SELECT gen_random_uuid(), ${id}, t.purpose, t.version, t.language, t.digest, now()
     FROM (VALUES ${CURRENT}) AS t (purpose, version, language, digest)${from} WHERE t.purpose = ANY(${purposes}::text[])`;
