/** Events of matching. `matches.found` names in `professionalIds` the people who are to be told of a need. */
export const MATCHING_EVENTS = [
  'matches.found',
  'match.gate-overridden',
  'match.person-left',
  'rematch.started',
  'rematch.advanced',
  'rematch.finished',
  'rematch.cancelled',
  'assignment.proposed',
] as const;
