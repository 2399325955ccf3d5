import { CHILD_CATEGORIES } from '#domain/associations/services/service';
import { LISTED_STATES } from '#domain/associations/services/service.states';
import { ratingSql } from '#features/associations/registry/body.sql';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Whether visitors find a service `s` of an ACTIVE body: as `isListed` of the domain decides. */
export const LISTED = `(s.state IN (${quoted(LISTED_STATES)})
  AND (NOT (s.categories && ARRAY[${quoted(CHILD_CATEGORIES)}] OR coalesce(s.maximum_age, 200) < 18)
       OR ${ratingSql('s.institution_id')} IN ('AMBER', 'GREEN')))`;
