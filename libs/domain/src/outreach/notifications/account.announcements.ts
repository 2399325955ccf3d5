import { type Announcement, notify, tellAll } from '#domain/outreach/notifications/notification';

/** Accounts and staff. Mail alone where the person cannot sign in yet. */
export const ACCOUNT_ANNOUNCEMENTS = {
  'account.registered': [
    notify('ACCOUNT', 'SECURITY', 'account.confirm', 'confirmMail', { channels: ['MAIL'] }),
  ],
  'account.registered-again': [
    notify('ACCOUNT', 'SECURITY', 'account.known', 'signIn', { channels: ['MAIL'] }),
  ],
  'account.invited': [
    notify('ACCOUNT', 'SECURITY', 'invitation.membershipByLink', 'acceptInvitation', {
      channels: ['MAIL'],
      only: { kind: ['MEMBERSHIP'] },
    }),
    notify('ACCOUNT', 'SECURITY', 'account.invited', 'acceptInvitation', { channels: ['MAIL'] }),
  ],
  'account.confirmed': [notify('ACCOUNT', 'SECURITY', 'account.welcome', 'completeProfile')],
  'account.signed-in': [],
  'account.password-reset-requested': [
    notify('ACCOUNT', 'SECURITY', 'account.reset', 'resetPassword', { channels: ['MAIL'] }),
  ],
  'account.password-changed': [notify('ACCOUNT', 'SECURITY', 'account.passwordChanged', 'secureAccount')],
  'account.suspended': [],
  'account.restored': [notify('ACCOUNT', 'SECURITY', 'account.restored', 'signIn')],
  'account.erased': [],
  // Officers find them on their own screen.
  'words.found': [],
  'words.redacted': [],
  'words.kept': [],
  'account.data-exported': [],
  // Nobody can switch these off: whoever is asked must learn of it, and whoever asked of the answer.
  'invitation.made': [
    notify('ACCOUNT', 'SECURITY', 'invitation.membership', 'answerInvitation', {
      only: { kind: ['MEMBERSHIP'] },
    }),
    notify('ACCOUNT', 'SECURITY', 'invitation.role', 'answerInvitation', { only: { kind: ['ROLE'] } }),
    notify('ACCOUNT', 'SECURITY', 'invitation.cover', 'answerInvitation', { only: { kind: ['COVER'] } }),
  ],
  'invitation.accepted': [notify('RECEIVERS', 'SECURITY', 'invitation.accepted', 'nothing')],
  'invitation.declined': [notify('RECEIVERS', 'SECURITY', 'invitation.declined', 'nothing')],
  'invitation.withdrawn': [],
  'account.acted-for': [notify('ACCOUNT', 'SECURITY', 'account.actedFor', 'objectIfWrong')],
  'account.objected': [notify('APPROVERS', 'REVIEW', 'objection.raised', 'answerObjection')],
  'account.objection-answered': [notify('ACCOUNT', 'SECURITY', 'objection.answered', 'nothing')],
  'staff.invited': [
    notify('ACCOUNT', 'SECURITY', 'staff.invited', 'acceptInvitation', { channels: ['MAIL'] }),
  ],
  'staff.granted': [notify('ACCOUNT', 'SECURITY', 'staff.granted', 'openQueue')],
  'staff.revoked': [notify('ACCOUNT', 'SECURITY', 'staff.revoked', 'contactOfficer')],
} satisfies Record<string, Announcement[]>;

/** Institutions, programmes and the professionals' own records. */
export const RECORD_ANNOUNCEMENTS = {
  'institution.applied': [
    notify('FOCAL_POINTS', 'INSTITUTION', 'institution.applied', 'wait'),
    notify('CASE_OFFICERS', 'REVIEW', 'institution.toReview', 'reviewInstitution'),
  ],
  'institution.changes-requested': [
    notify('FOCAL_POINTS', 'INSTITUTION', 'institution.changesRequested', 'completeInstitution'),
  ],
  'institution.resubmitted': [notify('CASE_OFFICERS', 'REVIEW', 'institution.toReview', 'reviewInstitution')],
  'institution.activated': tellAll(['FOCAL_POINTS'], 'INSTITUTION', 'institution.activated', 'writeNeed'),
  'institution.refused': tellAll(['FOCAL_POINTS'], 'INSTITUTION', 'institution.refused', 'contactOfficer'),
  'institution.suspended': tellAll(
    ['FOCAL_POINTS'],
    'INSTITUTION',
    'institution.suspended',
    'contactOfficer',
  ),
  'institution.reinstated': tellAll(['FOCAL_POINTS'], 'INSTITUTION', 'institution.activated', 'writeNeed'),
  'institution.renewed': tellAll(['FOCAL_POINTS'], 'INSTITUTION', 'institution.activated', 'writeNeed'),
  'institution.edited': [],
  'institution.expiring': tellAll(
    ['FOCAL_POINTS', 'CASE_OFFICERS'],
    'INSTITUTION',
    'institution.expiring',
    'renewInstitution',
  ),
  'institution.expired': tellAll(
    ['FOCAL_POINTS', 'CASE_OFFICERS'],
    'INSTITUTION',
    'institution.expired',
    'renewInstitution',
  ),
  'institution.member-added': tellAll(
    ['FOCAL_POINTS'],
    'INSTITUTION',
    'institution.memberAdded',
    'secureAccount',
  ),
  'institution.member-changed': [],
  'institution.member-removed': [],
  'institution.left-without-owner': tellAll(
    ['CASE_OFFICERS', 'FOCAL_POINTS'],
    'INSTITUTION',
    'institution.ownerless',
    'appointOwner',
  ),
  'professional.started': [],
  'professional.activated': [],
  'professional.paused': [],
  'professional.resumed': [],
  'professional.confirmed': [],
  'professional.expired': tellAll(['PROFESSIONAL'], 'PROFILE', 'profile.stale', 'confirmProfile'),
  'professional.erased': [],
  'professional.profile-changed': [],
  'professional.window-ended': [],
  'professional.heartbeat-due': tellAll(['PROFESSIONAL'], 'PROFILE', 'profile.heartbeat', 'confirmProfile'),
  'professional.skill-verified': tellAll(['PROFESSIONAL'], 'PROFILE', 'profile.verified', 'nothing'),
  'professional.consent-given': [],
  'professional.consent-withdrawn': [],
  'professional.enrolled': [],
  'professional.imported': tellAll(['PROFESSIONAL'], 'PROFILE', 'profile.imported', 'completeProfile'),
  'clock.moved': [],
  'programme.created': [],
  'programme.rules-published': [],
  'programme.closed': [],
  'programme.reopened': [],
  'taxonomy.imported': [],
  'queue.retry-asked': [],
  'work.assigned': [],
  'work.reminder-asked': [],
  'work.delegated': [notify('ACCOUNT', 'REVIEW', 'work.delegated', 'openQueue')],
  'work.delegation-ended': [notify('ACCOUNT', 'REVIEW', 'work.delegationEnded', 'openQueue')],
} satisfies Record<string, Announcement[]>;
