import type { FieldClass } from '#domain/kernel/fields';
import { CANDIDACY_FILES } from '#domain/marketplace/candidacies/files';
import { CLEARANCE_FILES } from '#domain/placements/clearances/files';
import { PLACEMENT_FILES } from '#domain/placements/placements/files';
import { REPORT_FILES } from '#domain/placements/reports/files';

/** What the files of each thing are, for the table that says who reads them. */
export const FILE_CLASSES = {
  ...CANDIDACY_FILES,
  ...PLACEMENT_FILES,
  ...REPORT_FILES,
  ...CLEARANCE_FILES,
} as const satisfies Readonly<Record<string, FieldClass>>;

/** What a file can belong to; who may see that may read the file. */
export type FileSubject = keyof typeof FILE_CLASSES;
