import { type Announcements, notify, notifyAll } from '#domain/kernel/announcement';
import type { INSTITUTION_EVENTS } from '#domain/parties/institutions/events';

/** Institutions: their focal points, and whoever reviews them. */
export const INSTITUTION_ANNOUNCEMENTS = {
  'institution.applied': [
    notify('FOCAL_POINTS', 'INSTITUTION', 'institution.applied', 'wait'),
    notify('CASE_OFFICERS', 'REVIEW', 'institution.toReview', 'reviewInstitution'),
  ],
  'institution.changes-requested': [
    notify('FOCAL_POINTS', 'INSTITUTION', 'institution.changesRequested', 'completeInstitution'),
  ],
  'institution.resubmitted': [notify('CASE_OFFICERS', 'REVIEW', 'institution.toReview', 'reviewInstitution')],
  'institution.activated': notifyAll(['FOCAL_POINTS'], 'INSTITUTION', 'institution.activated', 'writeNeed'),
  'institution.refused': notifyAll(['FOCAL_POINTS'], 'INSTITUTION', 'institution.refused', 'contactOfficer'),
  'institution.suspended': notifyAll(
    ['FOCAL_POINTS'],
    'INSTITUTION',
    'institution.suspended',
    'contactOfficer',
  ),
  'institution.reinstated': notifyAll(['FOCAL_POINTS'], 'INSTITUTION', 'institution.activated', 'writeNeed'),
  'institution.renewed': notifyAll(['FOCAL_POINTS'], 'INSTITUTION', 'institution.activated', 'writeNeed'),
  'institution.edited': [],
  'institution.expiring': notifyAll(
    ['FOCAL_POINTS', 'CASE_OFFICERS'],
    'INSTITUTION',
    'institution.expiring',
    'renewInstitution',
  ),
  'institution.expired': notifyAll(
    ['FOCAL_POINTS', 'CASE_OFFICERS'],
    'INSTITUTION',
    'institution.expired',
    'renewInstitution',
  ),
  'institution.member-added': notifyAll(
    ['FOCAL_POINTS'],
    'INSTITUTION',
    'institution.memberAdded',
    'secureAccount',
  ),
  'institution.member-changed': [],
  'institution.member-removed': [],
  'institution.left-without-owner': notifyAll(
    ['CASE_OFFICERS', 'FOCAL_POINTS'],
    'INSTITUTION',
    'institution.ownerless',
    'appointOwner',
  ),
} as const satisfies Announcements<(typeof INSTITUTION_EVENTS)[number]>;
