import type { Hours } from '#domain/associations/services/hours';
import type { Place } from '#domain/associations/services/place.rules';
import type { IsoDate } from '#domain/kernel/dates';

/** What somebody is helped with: the list of the inter-agency referral form, with what associations add. */
export const SERVICE_CATEGORIES = [
  'PSYCHOSOCIAL',
  'CHILD_SUPPORT_CARE',
  'FAMILY_TRACING',
  'WOMENS_SERVICES',
  'DISABILITY',
  'LEGAL',
  'PHYSICAL_SAFETY',
  'CORE_RELIEF',
  'CASH',
  'HEALTH_NUTRITION',
  'FOOD',
  'SHELTER',
  'LIVELIHOOD_EDUCATION',
  'INTERPRETING',
  'PARENTING',
  'YOUTH',
  'OTHER',
] as const;
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];

/** Kinds of help that bring somebody close to children. */
export const CHILD_CATEGORIES: readonly ServiceCategory[] = ['CHILD_SUPPORT_CARE', 'YOUTH'];

/** How a service is given. */
export const SERVICE_MODES = ['IN_PERSON', 'PHONE', 'ONLINE'] as const;
export type ServiceMode = (typeof SERVICE_MODES)[number];

/** What a service of the directory says of itself. */
export interface ServiceDescription {
  readonly name: string;
  readonly description: string;
  readonly categories: readonly ServiceCategory[];
  readonly modes: readonly ServiceMode[];
  /** Years; null where there is no bound. */
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  /** ISO 639 codes of the languages that are spoken. */
  readonly languages: readonly string[];
  readonly eligibility: string | null;
  /** What it costs, in words; null when it is free. */
  readonly cost: string | null;
  readonly howToAsk: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phones: readonly string[];
  readonly hours: Hours | null;
  readonly places: readonly Place[];
  /** Free places, and the day on which that was said. */
  readonly capacity: { readonly available: number; readonly on: IsoDate } | null;
}

/** Whether a service is for children: by its kind, or because nobody else may use it. */
export const isForChildren = ({
  categories,
  maximumAge,
}: Pick<ServiceDescription, 'categories' | 'maximumAge'>): boolean =>
  categories.some((category) => CHILD_CATEGORIES.includes(category)) || (maximumAge ?? 200) < 18;
