import type { InstitutionEvent } from '#domain/parties/institutions/events';
import type { InstitutionEntity } from '#features/parties/institutions/institution.entity';

/** What an event of an institution says besides which it is. */
export interface InstitutionTrail extends Pick<InstitutionEvent, 'reason' | 'onBehalfOf'> {
  readonly data?: Partial<InstitutionEvent['data']>;
}

/** An event about an institution: ids and codes only. */
export function institutionEvent(
  institution: InstitutionEntity,
  name: InstitutionEvent['name'],
  more: InstitutionTrail = {},
): InstitutionEvent {
  const { id, version, country } = institution;
  return {
    name,
    aggregate: { type: 'institution', id, version },
    reason: more.reason,
    onBehalfOf: more.onBehalfOf,
    data: { institutionId: id, country, ...more.data },
  };
}
