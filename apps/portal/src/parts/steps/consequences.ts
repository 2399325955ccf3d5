import type audiences from '#portal/graphql/audiences.json';
import type { MessageId } from '#portal/i18n/i18n';

/** An event that somebody or nobody is notified of, as the table of announcements has it. */
export type NotifiedEvent = keyof typeof audiences;

/** What a command brings with it. */
export interface ConsequenceOf {
  readonly means: MessageId;
  /** The events that it appends, with what follows from it at once; their audiences are shown to the person before. */
  readonly events: readonly NotifiedEvent[];
  /** Whether the events come only in some cases, which `means` names. */
  readonly perhaps?: true;
}

/** Every command that is asked about before it is given: what happens, and of which events people are notified. */
export const CONSEQUENCES = {
  'need.submit': { means: 'means.need.submit', events: ['need.submitted'] },
  'need.approve': { means: 'means.need.approve', events: ['need.published', 'matches.found'] },
  'need.requestChanges': { means: 'means.need.requestChanges', events: ['need.changes-requested'] },
  'need.reject': { means: 'means.need.reject', events: ['need.rejected'] },
  'need.pause': { means: 'means.need.pause', events: ['need.paused'] },
  'need.resume': { means: 'means.need.resume', events: ['need.resumed'] },
  'need.cancel': {
    means: 'means.need.cancel',
    events: ['need.cancelled', 'candidacy.not-selected'],
    perhaps: true,
  },
  'candidacy.invite': { means: 'means.candidacy.invite', events: ['candidacy.invited'] },
  'candidacy.shortlist': { means: 'means.candidacy.shortlist', events: ['candidacy.shortlisted'] },
  'candidacy.prefer': { means: 'means.candidacy.prefer', events: ['candidacy.preferred'], perhaps: true },
  'candidacy.select': {
    means: 'means.candidacy.select',
    events: ['candidacy.selected', 'placement.offered'],
  },
  'candidacy.reserve': { means: 'means.candidacy.reserve', events: ['candidacy.reserved'] },
  'candidacy.refuse': { means: 'means.candidacy.refuse', events: ['candidacy.refused'] },
  'candidacy.notSelect': {
    means: 'means.candidacy.notSelect',
    events: ['candidacy.not-selected'],
    perhaps: true,
  },
  'candidacy.dismiss': { means: 'means.candidacy.dismiss', events: ['candidacy.dismissed'], perhaps: true },
  'candidacy.withdraw': { means: 'means.candidacy.withdraw', events: ['candidacy.withdrawn'] },
  'placement.accept': {
    means: 'means.placement.accept',
    events: ['placement.accepted', 'candidacy.withdrawn'],
  },
  'placement.decline': { means: 'means.placement.decline', events: ['placement.declined'] },
  'placement.cancel': { means: 'means.placement.cancel', events: ['placement.cancelled'] },
  'placement.clear': { means: 'means.placement.clear', events: ['placement.cleared'] },
  'placement.start': { means: 'means.placement.start', events: ['placement.started'] },
  'placement.suspend': { means: 'means.placement.suspend', events: ['placement.suspended'] },
  'placement.resume': { means: 'means.placement.resume', events: ['placement.resumed'] },
  'placement.terminate': { means: 'means.placement.terminate', events: ['placement.terminated'] },
  'placement.complete': {
    means: 'means.placement.complete',
    events: ['placement.completed', 'placement.certificate-issued'],
  },
  'placement.close': { means: 'means.placement.close', events: ['placement.closed'] },
  'amendment.approve': { means: 'staff.amendText', events: ['placement.amended'] },
  'amendment.refuse': { means: 'means.amendment.refuse', events: ['placement.amendment-refused'] },
  'plan.sign': { means: 'means.plan.sign', events: ['placement.plan-signed'], perhaps: true },
  'clearance.clear': { means: 'means.clearance.clear', events: ['clearance.cleared'] },
  'clearance.reject': { means: 'means.clearance.reject', events: ['clearance.rejected'] },
  'clearance.waive': { means: 'means.clearance.waive', events: ['clearance.waived'] },
  'clearance.require': { means: 'means.clearance.require', events: ['clearance.required'], perhaps: true },
  'clearance.reopen': { means: 'means.clearance.reopen', events: ['clearance.reopened'] },
  'report.accept': { means: 'means.report.accept', events: ['report.accepted'] },
  'report.return': { means: 'means.report.return', events: ['report.returned'] },
  'report.waive': { means: 'means.report.waive', events: ['report.waived'] },
  'institution.approve': { means: 'means.institution.approve', events: ['institution.activated'] },
  'institution.renew': { means: 'means.institution.renew', events: ['institution.renewed'] },
  'institution.resubmit': { means: 'means.institution.resubmit', events: ['institution.resubmitted'] },
  'institution.requestChanges': {
    means: 'means.institution.requestChanges',
    events: ['institution.changes-requested'],
  },
  'institution.reject': { means: 'means.institution.reject', events: ['institution.refused'] },
  'institution.suspend': { means: 'means.institution.suspend', events: ['institution.suspended'] },
  'institution.reinstate': { means: 'means.institution.reinstate', events: ['institution.reinstated'] },
  'wave.submit': { means: 'means.wave.submit', events: ['wave.submitted'] },
  'wave.open': { means: 'means.wave.open', events: ['wave.opened'] },
  'wave.return': { means: 'means.wave.return', events: ['wave.returned'] },
  'wave.pause': { means: 'means.wave.pause', events: ['wave.paused'] },
  'wave.resume': { means: 'means.wave.resume', events: ['wave.resumed'] },
  'wave.close': { means: 'means.wave.close', events: ['wave.closed'] },
  'wave.reopen': { means: 'means.wave.reopen', events: ['wave.reopened'] },
  'wave.publish': { means: 'means.wave.publish', events: ['wave.published'] },
  'wave.withdraw': { means: 'means.wave.withdraw', events: ['wave.withdrawn'] },
  'wave.cancel': { means: 'means.wave.cancel', events: ['wave.cancelled'] },
  'consultation.submit': { means: 'means.consultation.submit', events: ['consultation.submitted'] },
  'consultation.approve': { means: 'means.consultation.approve', events: ['consultation.approved'] },
  'consultation.return': { means: 'means.consultation.return', events: ['consultation.returned'] },
  'consultation.extend': { means: 'means.consultation.extend', events: ['consultation.extended'] },
  'consultation.extendReply': {
    means: 'means.consultation.extendReply',
    events: ['consultation.reply-extended'],
  },
  'consultation.signReply': {
    means: 'means.consultation.signReply',
    events: ['consultation.reply-signed'],
  },
  'consultation.returnReply': {
    means: 'means.consultation.returnReply',
    events: ['consultation.reply-returned'],
  },
  'consultation.publishReply': {
    means: 'means.consultation.publishReply',
    events: ['consultation.replied'],
  },
  'consultation.cancel': { means: 'means.consultation.cancel', events: ['consultation.cancelled'] },
  'statement.publish': { means: 'means.statement.publish', events: ['statement.published'] },
  'statement.refuse': { means: 'means.statement.refuse', events: ['statement.refused'] },
  'statement.remove': { means: 'means.statement.remove', events: ['statement.removed'] },
  'statement.uphold': { means: 'means.statement.uphold', events: ['statement.upheld'] },
  'statement.overturn': { means: 'means.statement.overturn', events: ['statement.overturned'] },
  'statement.withhold': { means: 'means.statement.withhold', events: ['statement.withheld'] },
  'statement.appeal': { means: 'means.statement.appeal', events: ['statement.appealed'] },
  'statement.withdraw': { means: 'means.statement.withdraw', events: ['statement.withdrawn'] },
  'payment.approve': { means: 'means.payment.approve', events: ['payment.approved'], perhaps: true },
  'payment.reject': { means: 'means.payment.reject', events: ['payment.rejected'] },
  'payment.withdraw': { means: 'means.payment.withdraw', events: ['payment.withdrawn'] },
  'payment.reverse': { means: 'means.payment.reverse', events: ['payment.reversed'], perhaps: true },
  'priceBatch.submit': { means: 'means.prices.submit', events: ['prices.submitted'] },
  'priceBatch.return': { means: 'means.prices.return', events: ['prices.returned'] },
  'priceBatch.publish': { means: 'means.prices.publish', events: ['prices.published'] },
  'prices.replace': { means: 'means.prices.replace', events: ['prices.published'] },
  'priceBatch.withdraw': { means: 'means.prices.withdraw', events: ['prices.withdrawn'] },
  'priceBatch.restore': { means: 'means.prices.restore', events: ['prices.restored'] },
  'priceBatch.discard': { means: 'means.prices.discard', events: ['prices.discarded'] },
  'audit.submit': { means: 'means.audit.submit', events: ['audit.submitted'] },
  'audit.return': { means: 'means.audit.return', events: ['audit.returned'] },
  'referral.send': { means: 'means.referral.send', events: ['referral.sent'], perhaps: true },
  'referral.accept': { means: 'means.referral.accept', events: ['referral.accepted'] },
  'referral.decline': { means: 'means.referral.decline', events: ['referral.declined'] },
  'referral.finish': { means: 'means.referral.finish', events: ['referral.finished'] },
  'referral.revoke': { means: 'means.referral.revoke', events: ['referral.revoked'], perhaps: true },
  'service.submit': { means: 'means.service.submit', events: ['service.submitted'] },
  'service.verify': { means: 'means.service.verify', events: ['service.verified'] },
  'service.return': { means: 'means.service.return', events: ['service.returned'] },
  'service.closeForNow': { means: 'means.service.closeForNow', events: ['service.closed-for-now'] },
  'service.reopen': { means: 'means.service.reopen', events: ['service.reopened'] },
  'service.suspend': { means: 'means.service.suspend', events: ['service.suspended'] },
  'service.reinstate': { means: 'means.service.reinstate', events: ['service.reinstated'] },
  'service.close': { means: 'means.service.close', events: ['service.closed'] },
  'hold.place': { means: 'means.hold.place', events: ['hold.placed'] },
  'hold.lift': { means: 'means.hold.lift', events: ['hold.lifted'] },
  'concern.take': { means: 'means.concern.take', events: ['concern.updated'] },
  'concern.close': { means: 'means.concern.close', events: ['concern.updated'] },
  'concern.reopen': { means: 'means.concern.reopen', events: ['concern.updated'] },
  'words.keep': { means: 'means.words.keep', events: ['words.kept'] },
  'paper.revoke': { means: 'means.paper.revoke', events: ['paper.revoked'] },
  'paper.letter': { means: 'means.paper.letter', events: ['paper.letter-issued'] },
  'skill.verify': { means: 'people.verifyText', events: ['professional.skill-verified'] },
  'skill.dismiss': { means: 'people.dismissText', events: ['professional.profile-changed'] },
  'role.revoke': { means: 'users.revokeMeans', events: ['staff.revoked'] },
  'member.makeOwner': { means: 'people.make.OWNER.text', events: ['institution.member-changed'] },
  'member.makeEditor': { means: 'people.make.EDITOR.text', events: ['institution.member-changed'] },
  'member.remove': { means: 'people.removeText', events: ['institution.member-removed'] },
  'member.leave': { means: 'people.removeSelf', events: ['institution.member-removed'] },
  'account.suspend': { means: 'account.suspendMeans', events: ['account.suspended'] },
  'account.restore': { means: 'account.restoreMeans', events: ['account.restored'] },
  'programme.close': { means: 'programme.closeMeans', events: ['programme.closed'] },
  'programme.open': { means: 'programme.openMeans', events: ['programme.reopened'] },
} as const satisfies Record<string, ConsequenceOf>;
export type ConsequenceId = keyof typeof CONSEQUENCES;

/** Who is notified of some events, each once. */
export function notifiedOf(
  table: typeof audiences,
  events: readonly NotifiedEvent[],
): (typeof audiences)[NotifiedEvent][number][] {
  return [...new Set(events.flatMap((event) => table[event]))];
}
