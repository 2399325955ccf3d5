/** The operations of the story, as any program could send them. */
export const OPERATIONS = {
  institutions: '{ myInstitutions { id programmeIds } }',
  createNeed: `mutation ($place: NewNeedInput!, $terms: TermsInput!) { createNeed(place: $place, terms: $terms) }`,
  submitNeed: `mutation ($step: NeedStepInput!) { submitNeed(step: $step) { state reviewDueAt } }`,
  approveNeed: `mutation ($step: NeedStepInput!) { approveNeed(step: $step) { state version } }`,
  matches: `query ($needId: ID!) {
    matches(needId: $needId, first: 10) { edges { node { rank professionalId explanation {
      score band essentialCoverage
      terms { code weight value contribution applies }
      skills { skill essential levelAsked matchedBy relation levelHeld evidence cover }
      missing
      raises { kind gain skill language level hoursPerWeek }
    } } } }
  }`,
  myMatches: `{ myMatches(first: 10) { edges { node { rank score need { id title } } } } }`,
  notifications: `{ myNotifications(first: 5, locale: en) { edges { node { title body next } } } }`,
  mailbox: `{ mailbox(first: 50) { edges { node { to subject } } } }`,
  profile: '{ myProfile { version lists { skills { conceptUri level years } windows { from to } } } }',
  saveProfile: `mutation ($edit: ProfileEditInput!, $sections: ProfileSectionsInput!) {
    saveProfile(edit: $edit, sections: $sections) { version }
  }`,
  concepts: `query ($uris: [ID!]!) { concepts(uris: $uris) { uri label } }`,
  accountId: '{ me { id } }',
  need: 'query ($id: ID!) { need(id: $id) { startsOn endsOn } }',
  apply: `mutation ($needId: ID!, $application: ApplicationInput!) { apply(needId: $needId, application: $application) }`,
  candidacies:
    'query ($needId: ID!) { candidacies(needId: $needId) { edges { node { id professionalId } } } }',
  standing: 'query ($id: ID!) { candidacy(id: $id) { standing { sentence next due } } }',
  prescreen: `mutation ($step: CandidacyStepInput!, $recheck: PrescreenInput!) {
    prescreenCandidate(step: $step, recheck: $recheck) { id }
  }`,
  shortlist: 'mutation ($step: CandidacyStepInput!) { shortlistCandidate(step: $step) { id } }',
  interview: `mutation ($step: CandidacyStepInput!, $interview: InterviewInput!) {
    planInterview(step: $step, interview: $interview) { id }
  }`,
  noConflict: 'mutation ($id: ID!) { declareConflict(candidacyId: $id, conflict: false) }',
  score:
    'mutation ($id: ID!, $scores: [CriterionScoreInput!]!) { scoreInterview(candidacyId: $id, scores: $scores) }',
  prefer: 'mutation ($step: CandidacyStepInput!) { preferCandidate(step: $step) { id } }',
  select: 'mutation ($step: CandidacyStepInput!) { selectCandidate(step: $step) { id } }',
  accept: 'mutation ($step: PlacementStepInput!) { acceptOffer(step: $step) { standing { sentence next } } }',
  placement: 'query ($id: ID!) { placement(id: $id) { state standing { sentence next holder } } }',
} as const;
