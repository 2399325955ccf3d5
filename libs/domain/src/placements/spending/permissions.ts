import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of budgets and payments. */
export const SPENDING_PERMISSIONS = {
  'budget.read': ['CASE_OFFICER', 'APPROVER', 'ANALYST', 'ADMINISTRATOR'],
  'budget.set': ['ADMINISTRATOR'],
  'payment.read': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER', 'APPROVER', 'ANALYST'],
  'payment.record': ['CASE_OFFICER'],
  'payment.step': ['CASE_OFFICER', 'APPROVER'],
} as const satisfies Permissions;
