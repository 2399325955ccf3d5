import { createHmac } from 'node:crypto';
import type { CountedPerson } from '#domain/mapping/map/cube';
import { type BroaderGroups, withBroader } from '#domain/mapping/map/publish.rules';
import { countedConsent } from '#features/parties/professionals/consent.sql';

/** Days within which somebody who is free can begin. */
const SOON_DAYS = 30;

/** Somebody who is counted, as the rows say. */
export interface CountedRow {
  readonly id: string;
  readonly heritage: readonly string[];
  readonly residence: string;
  readonly region: string | null;
  /** The nearest groups of the person's skills. */
  readonly groups: readonly number[];
  readonly soon: boolean;
}

/**
 * A page of those who are counted: active, fresh and agreed, with a country of residence, behind an id. `$1` is the id,
 * `$2` the day, `$3` the countries, `$4` how many.
 */
export const COUNTED_PEOPLE = `
  SELECT p.id, h.heritage, p.residence_country AS residence, p.residence_region AS region, g.groups,
         EXISTS (SELECT FROM availability_window w
                  WHERE w.professional_id = p.id AND w.ended_at IS NULL
                    AND w.starts_on <= $2::date + ${SOON_DAYS} AND w.ends_on >= $2::date) AS soon
    FROM professional p
    JOIN account a ON a.id = p.account_id AND a.suspended_at IS NULL
   CROSS JOIN LATERAL (
         SELECT array_agg(country::text ORDER BY country) AS heritage FROM professional_heritage
          WHERE professional_id = p.id AND country = ANY($3)) h
   CROSS JOIN LATERAL (
         SELECT coalesce(array_agg(DISTINCT k.group_id ORDER BY k.group_id), '{}') AS groups
           FROM professional_skill s JOIN skill_group k ON k.skill_id = s.skill_id
          WHERE s.professional_id = p.id) g
   WHERE p.id > $1 AND p.state = 'ACTIVE' AND p.fresh_until >= $2 AND p.residence_country IS NOT NULL
     AND h.heritage IS NOT NULL
     AND EXISTS (SELECT FROM consent c
                  WHERE c.professional_id = p.id AND c.purpose = 'MAPPING' AND ${countedConsent('c')})
   ORDER BY p.id LIMIT $4`;

/** A person with the number that rounds the counts; the number is secret, and always the same for the same person. */
export const countedPerson = (row: CountedRow, broader: BroaderGroups, secret: Buffer): CountedPerson => ({
  ...row,
  groups: withBroader(row.groups, broader),
  key: createHmac('sha256', secret).update(row.id).digest().readUInt32BE(0),
});

/** What tells whether somebody is counted as before; nobody without the secret learns from it as what. */
export const countedAs = ({ id, residence, region, groups, soon }: CountedRow, secret: Buffer): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify([id, residence, region, groups, soon]))
    .digest()
    .subarray(0, 12);
