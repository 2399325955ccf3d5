import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of the directory. */
export const SERVICE_BOUNDS: FieldBounds = {
  Query: {
    AS_READ: 'institutionServices serviceKinds serviceLanguages serviceMatrix serviceTowns',
  },
  Service: {
    OF_A_TABLE: 'steps',
    AS_WRITTEN: 'languages phones places',
  },
  ServiceHours: {
    AS_WRITTEN: 'exceptions rules',
  },
  HoursException: {
    AS_WRITTEN: 'openings',
  },
};
