const CANDIDACY_STEP = (command: string): string =>
  `mutation ($step: CandidacyStepInput!) { stepCandidacy(command: ${command}, step: $step) { id } }`;
const PLACEMENT_STEP = (command: string): string =>
  `mutation ($step: PlacementStepInput!) { stepPlacement(command: ${command}, step: $step) { id } }`;
const CHECK_STEP = (name: string): string =>
  `mutation ($step: ClearanceStepInput!, $outcome: ClearanceOutcomeInput) { ${name}(step: $step, outcome: $outcome) { id } }`;
const REPORT_STEP = (command: string): string =>
  `mutation ($step: ReportStepInput!) { stepReport(command: ${command}, step: $step) { state } }`;
const WRITING = (name: string): string =>
  `mutation ($edit: ReportEditInput!, $answers: AnswersInput!) { ${name}(edit: $edit, answers: $answers) { state } }`;

/** What people send from the application to the last follow-up. */
export const CASES = {
  need: 'query ($id: ID!) { need(id: $id) { startsOn endsOn } }',
  apply: `mutation ($needId: ID!, $application: ApplicationInput!, $onBehalfOf: OnBehalfInput) {
    applyToNeed(needId: $needId, application: $application, onBehalfOf: $onBehalfOf) { id }
  }`,
  prescreen: `mutation ($step: CandidacyStepInput!, $recheck: PrescreenInput!) {
    prescreenCandidate(step: $step, recheck: $recheck) { id }
  }`,
  shortlist: CANDIDACY_STEP('SHORTLIST'),
  interview: `mutation ($step: CandidacyStepInput!, $interview: InterviewInput!) {
    planInterview(step: $step, interview: $interview) { id }
  }`,
  noConflict: 'mutation ($id: ID!) { declareConflict(candidacyId: $id, conflict: false) }',
  score:
    'mutation ($id: ID!, $scores: [CriterionScoreInput!]!) { scoreInterview(candidacyId: $id, scores: $scores) }',
  prefer: CANDIDACY_STEP('PREFER'),
  reserve: CANDIDACY_STEP('RESERVE'),
  select: 'mutation ($step: CandidacyStepInput!) { selectCandidate(step: $step) { id } }',

  accept: PLACEMENT_STEP('ACCEPT'),
  clear: PLACEMENT_STEP('CLEAR'),
  complete: PLACEMENT_STEP('COMPLETE'),
  cancel: PLACEMENT_STEP('CANCEL'),
  resume: PLACEMENT_STEP('RESUME'),
  suspend: `mutation ($step: PlacementStepInput!, $reviewOn: Date) { suspendPlacement(step: $step, reviewOn: $reviewOn) { id } }`,
  terminate: `mutation ($step: PlacementStepInput!, $end: EarlyEndInput!) { terminatePlacement(step: $step, end: $end) { id } }`,
  placement: `query ($id: ID!) { placement(id: $id) {
    startsOn endsOn plans { version digest } readiness { code done } terms { version modality since }
  } }`,
  placements: `query ($institutionId: ID!, $states: [PlacementState!]) {
    placements(institutionId: $institutionId, states: $states, first: 50) { edges { node { id state startsOn endsOn } } }
  }`,

  checks: 'query ($placementId: ID!) { clearances(placementId: $placementId) { id type state } }',
  submitCheck: CHECK_STEP('submitClearance'),
  clearCheck: CHECK_STEP('clearClearance'),

  writePlan: `mutation ($placement: PlacementActionInput!, $plan: WorkPlanInput!) {
    writeWorkPlan(placement: $placement, plan: $plan) { id }
  }`,
  signPlan: 'mutation ($signature: PlanSignatureInput!) { signWorkPlan(signature: $signature) { id } }',
  tick: `mutation ($placement: PlacementActionInput!, $code: Code!) {
    tickReadiness(placement: $placement, code: $code, done: true) { id }
  }`,
  giveContact: `mutation ($placement: PlacementActionInput!, $contact: EmergencyContactInput!) {
    giveEmergencyContact(placement: $placement, contact: $contact) { id }
  }`,
  testLink: `mutation ($placement: PlacementActionInput!) { recordLinkTest(placement: $placement, worked: true) { id } }`,
  askAmendment: `mutation ($placement: PlacementActionInput!, $wish: AmendmentInput!, $why: Words!) {
    askAmendment(placement: $placement, wish: $wish, why: $why) { amendments { id state } }
  }`,
  approveAmendment: `mutation ($step: AmendmentStepInput!) { stepAmendment(command: APPROVE, step: $step) { id } }`,

  reports: `query ($placementId: ID!, $kinds: [ReportKind!]) { reports(placementId: $placementId, kinds: $kinds, first: 50) {
    edges { node { id kind state periodFrom periodTo dueOn } }
  } }`,
  proposal: 'query ($id: ID!) { reportProposal(id: $id) { outputs { output value } } }',
  saveReport: WRITING('saveReport'),
  submitReport: WRITING('submitReport'),
  acceptReport: REPORT_STEP('ACCEPT'),
  returnReport: REPORT_STEP('RETURN'),
  surveyLink: 'mutation ($placementId: ID!) { createSurveyLink(placementId: $placementId) }',
  answerSurvey: `mutation ($token: Token!, $answers: AnswersInput!) { answerColleagueSurvey(token: $token, answers: $answers) }`,
  outputs:
    'query ($placementId: ID!) { outputsOfPlacement(placementId: $placementId) { text target baseline value isReached } }',

  trail: `query ($id: ID!, $name: Code) { auditTrail(aggregateId: $id, name: $name, first: 5) {
    edges { node { name actorId onBehalfOf reason } }
  } }`,
  papers: 'query ($placementId: ID) { papers(placementId: $placementId) { id number checkUrl } }',
  shareFacts:
    'mutation ($id: ID!, $facts: [ShareableFact!]!) { sharePaperFacts(id: $id, facts: $facts) { shared } }',
  checkPaper: `query ($number: Code!, $code: Code!) {
    checkCertificate(number: $number, code: $code) { isValid facts { fact value } }
  }`,
  kpis: `query ($codes: [KpiCode!]) { kpis(codes: $codes) { code question figures { measure group value cases isHidden } } }`,
} as const;
