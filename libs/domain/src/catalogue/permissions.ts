import type { Actor, StaffRole } from '#domain/kernel/actor';

/** The kinds of caller that a permission can be given to. */
export type Holder = 'VISITOR' | 'SIGNED_IN' | 'PROFESSIONAL' | 'FOCAL_POINT' | StaffRole;

const ALL_STAFF = ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER', 'ANALYST', 'ADMINISTRATOR'] as const;

/**
 * The first question of authorization: who may call an operation at all. Every GraphQL operation names one of these;
 * the second question, which rows, is answered by the row policies of each area.
 */
export const PERMISSIONS = {
  'public.read': ['VISITOR'],
  'account.own': ['SIGNED_IN'],
  'professional.start': ['SIGNED_IN'],
  'professional.own': ['PROFESSIONAL'],
  'professional.write': ['PROFESSIONAL', 'CASE_OFFICER'],
  'professional.read': ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
  'professional.verify': ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
  'professional.import': ['CASE_OFFICER', 'ADMINISTRATOR'],
  'institution.apply': ['SIGNED_IN'],
  'institution.read': ['FOCAL_POINT', ...ALL_STAFF],
  'institution.manage': ['FOCAL_POINT', 'CASE_OFFICER'],
  'institution.review': ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
  'institution.assign': ['CASE_OFFICER', 'APPROVER'],
  'institution.step': ['FOCAL_POINT', 'CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
  'programme.read': ['SIGNED_IN'],
  'programme.manage': ['ADMINISTRATOR'],
  'need.read': ['SIGNED_IN'],
  'need.write': ['FOCAL_POINT', 'CASE_OFFICER'],
  'need.review': ['CASE_OFFICER', 'APPROVER'],
  'need.step': ['FOCAL_POINT', 'CASE_OFFICER', 'APPROVER'],
  'candidacy.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'candidacy.step': ['PROFESSIONAL', 'CASE_OFFICER'],
  'candidacy.host': ['FOCAL_POINT', 'CASE_OFFICER'],
  'candidacy.panel': ['FOCAL_POINT', 'CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
  'candidacy.screen': ['CASE_OFFICER'],
  'candidacy.decide': ['APPROVER'],
  'message.write': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
  'placement.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'placement.answer': ['PROFESSIONAL', 'CASE_OFFICER'],
  'placement.host': ['FOCAL_POINT', 'CASE_OFFICER'],
  'placement.sign': ['PROFESSIONAL', 'FOCAL_POINT', 'APPROVER'],
  'placement.manage': ['CASE_OFFICER', 'APPROVER'],
  'placement.decide': ['APPROVER'],
  'placement.step': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
  'work.read': ['CASE_OFFICER', 'APPROVER'],
  'hold.manage': ['SAFEGUARDING_OFFICER'],
  'clearance.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'clearance.submit': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
  'clearance.check': ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
  'clearance.waive': ['APPROVER'],
  'match.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'match.override': ['APPROVER'],
  'match.run': ['CASE_OFFICER', 'APPROVER', 'ADMINISTRATOR'],
  'report.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'report.write': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
  'report.review': ['CASE_OFFICER', 'APPROVER'],
  'kpi.read': ALL_STAFF,
  'survey.share': ['FOCAL_POINT', 'CASE_OFFICER'],
  'paper.read': ['PROFESSIONAL', 'CASE_OFFICER', 'APPROVER'],
  'paper.issue': ['PROFESSIONAL', 'CASE_OFFICER'],
  'paper.revoke': ['APPROVER'],
  'export.make': ['CASE_OFFICER', 'APPROVER', 'ANALYST', 'ADMINISTRATOR'],
  'staff.manage': ['ADMINISTRATOR'],
  'account.suspend': ['ADMINISTRATOR', 'SAFEGUARDING_OFFICER'],
  'concern.raise': ['VISITOR'],
  'concern.read': ['SAFEGUARDING_OFFICER'],
  'words.review': ['SAFEGUARDING_OFFICER'],
  'audit.read': ['APPROVER', 'ADMINISTRATOR'],
  'taxonomy.manage': ['ADMINISTRATOR'],
  'taxonomy.own-words': ['CASE_OFFICER', 'APPROVER', 'ANALYST', 'ADMINISTRATOR'],
  'clock.move': ['ADMINISTRATOR'],
  'operations.manage': ['ADMINISTRATOR'],
  'mailbox.read': ['ADMINISTRATOR'],
} as const satisfies Record<string, readonly Holder[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Every kind of holder that the actor is. */
function holdersOf(actor: Actor): ReadonlySet<Holder> {
  const holders = new Set<Holder>(['VISITOR']);
  if (actor.kind !== 'person') return holders;
  holders.add('SIGNED_IN');
  if (actor.professionalId) holders.add('PROFESSIONAL');
  if (actor.memberships.length > 0) holders.add('FOCAL_POINT');
  for (const grant of actor.staff) holders.add(grant.role);
  return holders;
}

/** Whether the actor may call operations that demand this permission. The system actor calls no operations. */
export function mayCall(actor: Actor, permission: Permission): boolean {
  const holders = holdersOf(actor);
  return (PERMISSIONS[permission] as readonly Holder[]).some((holder) => holders.has(holder));
}

/**
 * Everything that the actor may call, in the order of the table: by all roles and memberships together, wherever they
 * reach. Clients show and hide by it; which rows, the row policies say.
 */
export const permissionsOf = (actor: Actor): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => mayCall(actor, permission));
