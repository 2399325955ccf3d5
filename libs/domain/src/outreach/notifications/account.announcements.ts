import { type Announcement, tell, tellAll } from '#domain/outreach/notifications/notification';

/** Accounts and staff. Mail alone where the person cannot sign in yet. */
export const ACCOUNT_ANNOUNCEMENTS = {
  'account.registered': [
    tell('ACCOUNT', 'SECURITY', 'account.confirm', 'confirmMail', { channels: ['MAIL'] }),
  ],
  'account.registered-again': [
    tell('ACCOUNT', 'SECURITY', 'account.known', 'signIn', { channels: ['MAIL'] }),
  ],
  'account.invited': [
    tell('ACCOUNT', 'SECURITY', 'invitation.membershipByLink', 'acceptInvitation', {
      channels: ['MAIL'],
      only: { kind: ['MEMBERSHIP'] },
    }),
    tell('ACCOUNT', 'SECURITY', 'account.invited', 'acceptInvitation', { channels: ['MAIL'] }),
  ],
  'account.confirmed': [tell('ACCOUNT', 'SECURITY', 'account.welcome', 'completeProfile')],
  'account.signed-in': [],
  'account.password-reset-requested': [
    tell('ACCOUNT', 'SECURITY', 'account.reset', 'resetPassword', { channels: ['MAIL'] }),
  ],
  'account.password-changed': [tell('ACCOUNT', 'SECURITY', 'account.passwordChanged', 'secureAccount')],
  'account.suspended': [],
  'account.restored': [tell('ACCOUNT', 'SECURITY', 'account.restored', 'signIn')],
  'account.erased': [],
  // Officers find them on their own screen.
  'words.found': [],
  'words.redacted': [],
  'words.kept': [],
  'account.data-exported': [],
  // Nobody can switch these off: whoever is asked must learn of it, and whoever asked of the answer.
  'invitation.made': [
    tell('ACCOUNT', 'SECURITY', 'invitation.membership', 'answerInvitation', {
      only: { kind: ['MEMBERSHIP'] },
    }),
    tell('ACCOUNT', 'SECURITY', 'invitation.role', 'answerInvitation', { only: { kind: ['ROLE'] } }),
    tell('ACCOUNT', 'SECURITY', 'invitation.standIn', 'answerInvitation', { only: { kind: ['STAND_IN'] } }),
  ],
  'invitation.accepted': [tell('RECEIVERS', 'SECURITY', 'invitation.accepted', 'nothing')],
  'invitation.declined': [tell('RECEIVERS', 'SECURITY', 'invitation.declined', 'nothing')],
  'invitation.withdrawn': [],
  'account.acted-for': [tell('ACCOUNT', 'SECURITY', 'account.actedFor', 'objectIfWrong')],
  'account.objected': [tell('APPROVERS', 'REVIEW', 'objection.raised', 'answerObjection')],
  'account.objection-answered': [tell('ACCOUNT', 'SECURITY', 'objection.answered', 'nothing')],
  'staff.invited': [tell('ACCOUNT', 'SECURITY', 'staff.invited', 'acceptInvitation', { channels: ['MAIL'] })],
  'staff.granted': [tell('ACCOUNT', 'SECURITY', 'staff.granted', 'openQueue')],
  'staff.revoked': [tell('ACCOUNT', 'SECURITY', 'staff.revoked', 'contactOfficer')],
} satisfies Record<string, Announcement[]>;

/** Institutions, programmes and the professionals' own records. */
export const RECORD_ANNOUNCEMENTS = {
  'institution.applied': [
    tell('FOCAL_POINTS', 'INSTITUTION', 'institution.applied', 'wait'),
    tell('CASE_OFFICERS', 'REVIEW', 'institution.toReview', 'reviewInstitution'),
  ],
  'institution.changes-requested': [
    tell('FOCAL_POINTS', 'INSTITUTION', 'institution.changesRequested', 'completeInstitution'),
  ],
  'institution.resubmitted': [tell('CASE_OFFICERS', 'REVIEW', 'institution.toReview', 'reviewInstitution')],
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
  'work.delegated': [tell('ACCOUNT', 'REVIEW', 'work.delegated', 'openQueue')],
  'work.delegation-ended': [tell('ACCOUNT', 'REVIEW', 'work.delegationEnded', 'openQueue')],
} satisfies Record<string, Announcement[]>;
