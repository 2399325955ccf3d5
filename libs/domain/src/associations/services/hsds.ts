import type { ServiceCategory, ServiceMode } from '#domain/associations/services/service';

/** What a service is in the Human Services Data Specification, version 3: as its schema names the fields. */
export interface HsdsService {
  readonly id: string;
  readonly name: string;
  readonly status: HsdsStatus;
  readonly [field: string]: unknown;
}

export type HsdsStatus = 'active' | 'inactive' | 'defunct' | 'temporarily closed';

/** Our own terms, which go out as attributes: HSDS has no field for what they say. */
export type HsdsTerm =
  | `CATEGORY.${ServiceCategory}`
  | `MODE.${ServiceMode}`
  | 'HOURS.ZONE'
  | 'HOURS.OVERNIGHT'
  | 'HOURS.EXCEPTION'
  | 'HOURS.BY_APPOINTMENT'
  | 'PLACE.DISTRICT';

/** The taxonomy of these terms, as it is named in the export. */
export const HSDS_TAXONOMY = 'skillroots';

/** Used where HSDS demands a part of an address that a country does not have, or that is not shown. */
export const HSDS_NOTHING = '-';
