import type { CANDIDACY_EVENTS } from '#domain/marketplace/candidacies/events';
import type { MATCHING_EVENTS } from '#domain/marketplace/matching/events';
import type { NEED_EVENTS } from '#domain/marketplace/needs/events';
import type { SAVED_EVENTS } from '#domain/marketplace/saved/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of needs, matches and candidacies. */
export const MARKETPLACE_SUBSCRIPTIONS = {
  'need.created': [],
  'need.submitted': [],
  'need.changes-requested': [],
  'need.published': ['match-need'],
  'need.rejected': [],
  'need.revised': [],
  'need.paused': [],
  'need.resumed': ['match-need'],
  'need.filled': [],
  'need.reopened': ['match-need'],
  'need.expired': ['close-candidacies'],
  'need.cancelled': ['close-candidacies'],
  'need.closed': ['close-candidacies'],
  'need.reminded': [],
  'need.review-overdue': [],
  'need.edited': ['match-need'],
  'need.word-mapped': ['match-need'],
  'need.word-returned': ['match-need'],
  'matches.found': ['suggest-candidacies'],
  'match.gate-overridden': ['match-need'],
  'match.person-left': ['match-need'],
  'search.found': [],
  'rematch.started': [],
  'rematch.advanced': ['rematch-part'],
  'rematch.finished': [],
  'rematch.cancelled': [],
  'assignment.proposed': [],
  'candidacy.suggested': [],
  'candidacy.invited': ['match-professional'],
  'candidacy.applied': ['match-professional'],
  'candidacy.dismissed': ['match-professional'],
  'candidacy.prescreened': [],
  'candidacy.refused': [],
  'candidacy.shortlisted': [],
  'candidacy.interview-set': [],
  'candidacy.preferred': [],
  'candidacy.selected': [],
  'candidacy.reserved': [],
  'candidacy.not-selected': [],
  'candidacy.withdrawn': ['match-professional'],
  'candidacy.lapsed': ['match-professional'],
  'candidacy.preference-given': [],
  'candidacy.conflict-declared': [],
  'candidacy.scored': [],
  'candidacy.gate-overridden': [],
  'candidacy.professional-reminded': [],
  'candidacy.host-reminded': [],
  'candidacy.escalated': [],
  'candidacy.times-offered': [],
  'candidacy.time-agreed': [],
  'candidacy.other-times-asked': [],
  'candidacy.interview-reminded': [],
  'candidacy.time-reminded': [],
  'message.posted': [],
} as const satisfies Subscriptions<
  | (typeof NEED_EVENTS)[number]
  | (typeof SAVED_EVENTS)[number]
  | (typeof MATCHING_EVENTS)[number]
  | (typeof CANDIDACY_EVENTS)[number]
>;
