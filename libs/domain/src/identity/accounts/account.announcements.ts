import type { ACCOUNT_EVENTS } from '#domain/identity/accounts/events';
import { type Announcements, notify } from '#domain/kernel/announcement';

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
} as const satisfies Announcements<(typeof ACCOUNT_EVENTS)[number]>;
