import {
  type Announcement,
  type Announcements,
  type Audience,
  notify,
  notifyAll,
} from '#domain/kernel/announcement';
import type { CANDIDACY_EVENTS } from '#domain/marketplace/candidacies/events';

/** States in which somebody has asked for the person, or the person has applied. */
const ASKED = ['INVITED', 'APPLIED', 'PRESCREENED', 'SHORTLISTED', 'INTERVIEW', 'PREFERRED', 'RESERVE'];

const TEAM: readonly Audience[] = ['FOCAL_POINTS', 'CASE_OFFICERS'];

const both = (
  step: string,
  next: readonly [professional: string, team: string],
  more: Pick<Announcement, 'only'> = {},
): Announcement[] => [
  notify('PROFESSIONAL', 'CANDIDACY', `candidacy.${step}.professional`, next[0], more),
  ...notifyAll(TEAM, 'CANDIDACY', `candidacy.${step}.team`, next[1], more),
];

/** Candidacies: the professional in words of their own, the institution and IOM in one neutral sentence. */
export const CANDIDACY_ANNOUNCEMENTS = {
  // Both sides are notified by `matches.found`, which knows about the weekly cap.
  'candidacy.suggested': [],
  'candidacy.invited': both('invited', ['applyOrDismiss', 'wait']),
  'candidacy.applied': [
    notify('PROFESSIONAL', 'CANDIDACY', 'candidacy.applied.professional', 'wait'),
    notify('CASE_OFFICERS', 'REVIEW', 'candidacy.applied.team', 'prescreen'),
    notify('FOCAL_POINTS', 'CANDIDACY', 'candidacy.applied.team', 'wait'),
  ],
  // The institution never learns who looked away from a suggestion, only who declined its invitation.
  'candidacy.dismissed': TEAM.map((to) =>
    notify(to, 'CANDIDACY', 'candidacy.dismissed.team', 'readList', { only: { from: ['INVITED'] } }),
  ),
  'candidacy.prescreened': both('considered', ['wait', 'shortlist']),
  'candidacy.refused': both('refused', ['lookElsewhere', 'nothing']),
  // To the professional this reads the same as before: being considered.
  'candidacy.shortlisted': notifyAll(TEAM, 'CANDIDACY', 'candidacy.shortlisted.team', 'planInterview'),
  'candidacy.interview-set': [
    ...both('times', ['chooseTime', 'wait'], { only: { times: ['OFFERED'] } }),
    ...both('interview', ['prepareInterview', 'scoreInterview']),
  ],
  'candidacy.times-offered': both('times', ['chooseTime', 'wait']),
  'candidacy.time-agreed': both('interview', ['prepareInterview', 'scoreInterview']),
  'candidacy.other-times-asked': notifyAll(TEAM, 'CANDIDACY', 'candidacy.otherTimes.team', 'offerTimes'),
  'candidacy.interview-reminded': both('interviewSoon', ['prepareInterview', 'scoreInterview']),
  'candidacy.time-reminded': [
    notify('PROFESSIONAL', 'CANDIDACY', 'candidacy.times.professional', 'chooseTime'),
  ],
  'candidacy.preferred': [
    notify('PROFESSIONAL', 'CANDIDACY', 'candidacy.preferred.professional', 'wait'),
    notify('APPROVERS', 'REVIEW', 'candidacy.preferred.team', 'select'),
    ...notifyAll(TEAM, 'CANDIDACY', 'candidacy.preferred.team', 'wait'),
  ],
  // The professional is notified by `placement.offered`, in the same transaction.
  'candidacy.selected': notifyAll(TEAM, 'CANDIDACY', 'candidacy.selected.team', 'wait'),
  'candidacy.reserved': both('reserved', ['lookElsewhere', 'nothing']),
  // Of a suggestion that ends with its need the institution hears nothing: it had not asked for the person.
  'candidacy.not-selected': [
    notify('PROFESSIONAL', 'CANDIDACY', 'candidacy.notSelected.professional', 'lookElsewhere'),
    ...notifyAll(TEAM, 'CANDIDACY', 'candidacy.notSelected.team', 'nothing', { only: { from: ASKED } }),
  ],
  'candidacy.withdrawn': both('withdrawn', ['lookElsewhere', 'readList']),
  'candidacy.lapsed': both('lapsed', ['lookElsewhere', 'readList']),
  'candidacy.professional-reminded': notifyAll(
    ['PROFESSIONAL'],
    'CANDIDACY',
    'candidacy.reminder.professional',
    'applyOrDismiss',
  ),
  'candidacy.host-reminded': notifyAll(['FOCAL_POINTS'], 'CANDIDACY', 'candidacy.reminder.team', 'shortlist'),
  'candidacy.escalated': notifyAll(['CASE_OFFICERS'], 'REVIEW', 'candidacy.reminder.team', 'callHost'),
  // One side's part of a step that both sides take: announced when both are in.
  'candidacy.preference-given': [],
  'candidacy.conflict-declared': [],
  'candidacy.scored': [],
  'candidacy.gate-overridden': [],
  'message.posted': notifyAll(['RECEIVERS'], 'MESSAGE', 'message.posted', 'readMessage'),
} as const satisfies Announcements<(typeof CANDIDACY_EVENTS)[number]>;
