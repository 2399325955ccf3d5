import type { StaffRole } from '#domain/actor';

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
