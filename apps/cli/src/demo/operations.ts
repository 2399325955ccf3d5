/** The operations of the story, as any program could send them. */
export const OPERATIONS = {
  institutions: '{ myInstitutions { id programmeIds validUntil } }',
  renewInstitution:
    'mutation ($step: InstitutionStepInput!) { stepInstitution(command: RENEW, step: $step) { id } }',
  needs: `query ($institutionId: ID!, $states: [NeedState!]) {
    needs(institutionId: $institutionId, states: $states, first: 50) { edges { node { id } } }
  }`,
  cancelNeed: 'mutation ($step: NeedStepInput!) { stepNeed(command: CANCEL, step: $step) { id } }',
  createNeed: `mutation ($input: NewNeedInput!, $terms: TermsInput!) { createNeed(input: $input, terms: $terms) { id } }`,
  submitNeed: `mutation ($step: NeedStepInput!) { stepNeed(command: SUBMIT, step: $step) { state reviewDueAt } }`,
  approveNeed: `mutation ($step: NeedStepInput!) { stepNeed(command: APPROVE, step: $step) { state version } }`,
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
  unread: `{ myNotifications(first: 50, unreadOnly: true, locale: en) { edges { node { id title next } } } }`,
  readAll: 'mutation { markAllNotificationsRead }',
  readThese: 'mutation ($ids: [ID!]!) { markNotificationsRead(ids: $ids) }',
  mailbox: 'query ($to: EmailAddress) { mailbox(first: 50, to: $to) { edges { node { to subject } } } }',
  profile: '{ myProfile { version state lists { skills { conceptUri level years } windows { from to } } } }',
  confirmProfile: 'mutation { confirmProfile { state } }',
  productTime: '{ productTime }',
  advanceClock: 'mutation ($hours: Int!) { advanceClock(hours: $hours) }',
  saveProfile: `mutation ($edit: ProfileEditInput!, $sections: ProfileSectionsInput!) {
    saveProfile(edit: $edit, sections: $sections) { version }
  }`,
  concepts: `query ($uris: [ID!]!) { concepts(uris: $uris) { uri label replacedBy } }`,
  accountId: '{ me { id } }',
} as const;
