import type { StaffGrant, StaffRole } from '#domain/kernel/actor';
import { FIELD_CLASSES, type FieldClass, type Reader } from '#domain/kernel/fields';

export const EXPORT_LISTS = ['PROFESSIONALS', 'NEEDS', 'PLACEMENTS', 'REPORTS'] as const;
export type ExportList = (typeof EXPORT_LISTS)[number];

export const EXPORT_FORMATS = ['CSV', 'XLSX'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Why somebody takes data out; it goes into the audit trail. */
export const EXPORT_PURPOSES = ['CASE_WORK', 'REPORTING', 'EVALUATION', 'AUDIT', 'SUBJECT_REQUEST'] as const;
export type ExportPurpose = (typeof EXPORT_PURPOSES)[number];

const EVERY_READER = ['CASE_OFFICER', 'APPROVER', 'ANALYST', 'ADMINISTRATOR'] as const;

/** Whose grants let a list out; names leave only with those who work on the cases. */
export const EXPORTERS: Readonly<Record<ExportList, readonly StaffRole[]>> = {
  PROFESSIONALS: ['CASE_OFFICER', 'APPROVER'],
  NEEDS: EVERY_READER,
  PLACEMENTS: EVERY_READER,
  REPORTS: EVERY_READER,
};

/**
 * The columns of each list, in the order of the file, and what each holds: a class of fields, or nothing that is for
 * some readers alone. A column that is not here does not leave. Beside a code is its name in the language of who asks,
 * so that a reader needs no list of codes and a program needs no language.
 */
const EXPORT_COLUMNS = {
  PROFESSIONALS: {
    id: 'PLAIN',
    name: 'IDENTITY',
    state: 'PLAIN',
    state_name: 'PLAIN',
    residence_country: 'PLAIN',
    residence_country_name: 'PLAIN',
    years_experience: 'PLAIN',
    education_level: 'PLAIN',
    education_level_name: 'PLAIN',
    heritage_countries: 'PLAIN',
    heritage_country_names: 'PLAIN',
    skills: 'PLAIN',
    weekly_hours: 'PLAIN',
    fresh_until: 'PLAIN',
  },
  NEEDS: {
    id: 'PLAIN',
    title: 'PLAIN',
    institution: 'PLAIN',
    country: 'PLAIN',
    country_name: 'PLAIN',
    place: 'PLAIN',
    sector: 'PLAIN',
    sector_name: 'PLAIN',
    modality: 'PLAIN',
    modality_name: 'PLAIN',
    state: 'PLAIN',
    state_name: 'PLAIN',
    version: 'PLAIN',
    positions: 'PLAIN',
    starts_on: 'PLAIN',
    ends_on: 'PLAIN',
    weekly_hours: 'PLAIN',
    published_on: 'PLAIN',
  },
  PLACEMENTS: {
    id: 'PLAIN',
    need_id: 'PLAIN',
    title: 'PLAIN',
    institution: 'PLAIN',
    professional_id: 'PLAIN',
    country: 'PLAIN',
    country_name: 'PLAIN',
    state: 'PLAIN',
    state_name: 'PLAIN',
    reason: 'REASONS',
    reason_name: 'REASONS',
    modality: 'PLAIN',
    modality_name: 'PLAIN',
    starts_on: 'PLAIN',
    ends_on: 'PLAIN',
    weekly_hours: 'PLAIN',
  },
  REPORTS: {
    id: 'PLAIN',
    placement_id: 'PLAIN',
    kind: 'PLAIN',
    kind_name: 'PLAIN',
    state: 'PLAIN',
    state_name: 'PLAIN',
    country: 'PLAIN',
    country_name: 'PLAIN',
    period_from: 'PLAIN',
    period_to: 'PLAIN',
    due_on: 'PLAIN',
    submitted_on: 'PLAIN',
    hours: 'PLAIN',
    days: 'PLAIN',
    trained: 'PLAIN',
    women_trained: 'PLAIN',
    transfer_level: 'PLAIN',
    transfer_level_name: 'PLAIN',
    still_in_use: 'PLAIN',
    still_in_use_name: 'PLAIN',
    barriers: 'REASONS',
    barrier_names: 'REASONS',
  },
} as const satisfies Record<ExportList, Readonly<Record<string, FieldClass | 'PLAIN'>>>;

/** The roles that may take a column out. */
const readersOfColumn = (holds: FieldClass | 'PLAIN'): readonly Reader[] | null =>
  holds === 'PLAIN' ? null : FIELD_CLASSES[holds].readers;

/** The columns of a list for somebody who makes it by these grants. */
export const columnsFor = (list: ExportList, grants: readonly Pick<StaffGrant, 'role'>[]): string[] =>
  Object.entries<FieldClass | 'PLAIN'>(EXPORT_COLUMNS[list])
    .filter(
      ([, holds]) =>
        readersOfColumn(holds)?.some((reader) => grants.some(({ role }) => role === reader)) ?? true,
    )
    .map(([column]) => column);
