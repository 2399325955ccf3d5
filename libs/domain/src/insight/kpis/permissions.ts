import { ALL_STAFF, type Permissions } from '#domain/kernel/holder';

/** Who may call what of figures. */
export const KPI_PERMISSIONS = {
  'kpi.read': ALL_STAFF,
  'kpi.target': ['APPROVER', 'ADMINISTRATOR'],
  'institution.figures': ['FOCAL_POINT', ...ALL_STAFF],
} as const satisfies Permissions;
