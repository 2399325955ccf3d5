import type { Permissions } from '#domain/kernel/holder';

/** Who may keep questionnaires. */
export const QUESTIONNAIRE_PERMISSIONS = {
  'questionnaire.manage': ['ANALYST', 'CASE_OFFICER', 'APPROVER'],
} as const satisfies Permissions;
