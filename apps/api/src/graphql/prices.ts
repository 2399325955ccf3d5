/** Work of the database: statements, and milliseconds on the machine of docs/operations.md with 20,000 placements. */
export interface Work {
  readonly statements: number;
  readonly milliseconds: number;
}

/** What a field costs: once for all rows of a level, as a loader does, and again for each row. */
export interface Price {
  readonly once: Work;
  readonly each: Work;
}

const NO_WORK: Work = { statements: 0, milliseconds: 0 };
const once = (statements: number, milliseconds: number, eachMs: number): Price => ({
  once: { statements, milliseconds },
  each: { statements: 0, milliseconds: eachMs },
});
const each = (statements: number, milliseconds: number): Price => ({
  once: NO_WORK,
  each: { statements, milliseconds },
});

/** The classes of price. A field has one of them by name, so that a glance tells what is dear. */
export const PRICES = {
  /** Made from what is there already. */
  FREE: each(0, 0.002),
  /** Rows by key, through a loader: one statement for all of them. */
  LOADED: once(1, 1, 0.05),
  /** Lists by key, through loaders: a few statements for all of them. */
  LOADED_LISTS: once(4, 4, 0.3),
  /** One row, with what is needed to know whether it may be seen. */
  ROW: each(3, 3),
  /** A page of a list. */
  PAGE: each(4, 10),
  /** A page found by words. */
  SEARCH: each(4, 25),
  /** Counts over many rows, or one row with much reckoning. */
  RECKONED: each(12, 60),
  /** A password is hashed. */
  PASSWORD: each(6, 60),
  /** A change with its event. */
  WRITE: each(12, 20),
  /** A change of many rows. */
  BULK: each(60, 600),
  /** Figures of a whole programme. */
  FIGURES: each(30, 600),
  /** A whole programme matched for nothing. */
  DRY_RUN: each(30, 2_000),
} as const satisfies Record<string, Price>;

type PriceName = keyof typeof PRICES;

/** What a root field costs that nobody has given a price yet; the spec of the prices finds it. */
export const UNPRICED_ROOT: Price = PRICES.RECKONED;
/** What a plain property costs. */
export const PROPERTY: Price = PRICES.FREE;

/** Fields by price, each type with its fields. A field that does work and is not here fails the spec. */
const DECLARED: Readonly<Record<string, Partial<Record<PriceName, string>>>> = {
  Query: {
    FREE: 'consentTexts errorCodes productTime',
    ROW: `candidacy clearanceTemplate concern equalityAnswer institution me myProfile need
      notificationPreferences openNeed placement professional programme rematch report taxonomy
      unreadNotificationCount checkCertificate`,
    PAGE: `auditTrail candidacies candidates clearances colleagues concepts concerns doneInMyName doneOnBehalf institutions mailbox
      matches myDelegations myInvitations
      myInstitutions myMatches myNotifications mySessions myWorkViews needReviewQueue needTemplates openHolds openObjections
      outputsOfPlacement overdueReports ownWords papers placements programmeRulesHistory programmes reports sectors
      staffAccounts staffInvitations wordsOfOthers workQueue`,
    SEARCH: 'needs occupations openNeeds professionals skills',
    RECKONED: `colleagueSurvey erasureObstacles explainMatch failedJobs needPreview operations previewBulkWork
      reportProposal`,
    FIGURES: 'kpis',
    DRY_RUN: 'previewWeights',
  },
  Mutation: {
    WRITE: `acceptOffer acceptReport activateProfile advanceClock answerColleagueSurvey answerEqualityQuestion
      answerInvitation answerObjection applyToNeed
      applyInstitution approveAmendment askAmendment assignInstitution assignWorkItem
      cancelPlacement cancelRematch changeAccountSettings changeFocalPointRole changeNotificationPreferences
      clearClearance clearPlacement closePlacement completePlacement confirmEmail confirmProfile createNeed
      createNeedFromTemplate createProgramme createSurveyLink declareConflict declareConflicts declineOffer
      delegateWork deleteWorkView dismissCandidacy removeSkillEvidence duplicateNeed editInstitution editNeed
      endDelegation endSession enrolInProgramme giveConsent giveEmergencyContact grantStaffRole inviteCandidate
      inviteFocalPoint inviteStaff issuePlacementLetter keepWords leaveInstitution leavePanel liftHold markAllNotificationsRead markNotificationsRead
      notSelectCandidate noteOnCandidate noteOnConcern objectToAction overrideGate overrideMatchGate pauseProfile
      placeHold planInterview preferCandidate prescreenCandidate publishClearanceTemplate publishProgrammeRules
      raiseConcern recordClearance redactWords recordLinkTest refuseAmendment refuseCandidate rejectClearance
      rematchNeed rematchProfessional removeFocalPoint resignStaffRole reopenClearance requestPasswordReset
      requireClearance reserveCandidate restoreAccount resumePlacement resumeProfile retryFailedJob
      retryFailedJobs returnReport revokePaper revokeStaffRole saveNeedAsTemplate saveProfile saveReport
      saveWorkView scoreInterview selectCandidate sendMessage setProgrammeState sharePaperFacts shortlistCandidate
      addSkillEvidence signOut signWorkPlan startPlacement startProfile startRematch stepConcern stepInstitution stepNeed
      submitClearance submitReport suspendAccount suspendPlacement takePanelSeat terminatePlacement tickReadiness
      verifySkill waiveClearance waiveReport withdrawCandidacy withdrawConsent withdrawInvitation writeWorkPlan`,
    PASSWORD: 'acceptInvitation changePassword register resetPassword signIn',
    BULK: 'bulkWork eraseMyAccount importProfessionals importResume',
    DRY_RUN: 'proposeAssignment',
  },
  Subscription: { ROW: 'notificationArrived' },
  Account: { FREE: 'memberships permissions', LOADED: 'grants' },
  ActInName: { LOADED: 'words' },
  AssignmentPair: { LOADED: 'alias need' },
  AuditEvent: { LOADED: 'actorName onBehalfOfName' },
  Candidacy: {
    FREE: 'about gates preferredBy score state withheld',
    LOADED: 'alias applicant messages notes panel status steps',
    LOADED_LISTS: 'panelCandidates principals',
  },
  Candidate: { LOADED: 'alias' },
  CandidacyMessage: { LOADED: 'author files' },
  Clearance: { FREE: 'outcome state takesDocument', LOADED: 'documents status steps' },
  ClearanceTemplate: { FREE: 'countryRisks' },
  Concept: { LOADED_LISTS: 'groups skillsNeeded' },
  Concern: { FREE: 'steps', LOADED: 'entries' },
  Delegation: { LOADED: 'from to' },
  HeldSkill: { LOADED: 'concept' },
  Institution: {
    FREE: 'withheld',
    LOADED: 'focalPoints invitations programmeIds steps',
    LOADED_LISTS: 'caseOfficers response',
  },
  Invitation: { LOADED: 'askedBy institutionName' },
  Match: { LOADED: 'alias list need overrides' },
  MatchExplanation: { LOADED_LISTS: 'words' },
  Need: { FREE: 'findings withheld', LOADED: 'decisions status steps' },
  WorkItem: { LOADED: 'assignee candidacy clearance cover' },
  OpenNeed: { LOADED: 'institution' },
  PanelMember: { LOADED: 'displayName' },
  Paper: { FREE: 'checkUrl', LOADED: 'steps' },
  Placement: {
    FREE: 'about acts state withheld',
    LOADED: `amendments earlyEnd emergencyContact linkTest plans professionalName status steps suspensions
      terms`,
    LOADED_LISTS: 'principals readiness',
  },
  PlacementAmendment: { LOADED: 'steps' },
  Professional: {
    LOADED: 'accommodationNeeds displayName eligibility steps suspendedAt',
    LOADED_LISTS: 'lists tasks',
  },
  Programme: { LOADED: 'rules' },
  Report: { FREE: 'about form withheld', LOADED: 'steps surveyAnswers' },
  Subject: { LOADED: 'institutionName needTitle' },
  WorkPlan: { LOADED: 'isCurrent signableAs signatures' },
};

const BY_FIELD = new Map<string, Price>(
  Object.entries(DECLARED).flatMap(([type, prices]) =>
    (Object.entries(prices) as [PriceName, string][]).flatMap(([name, fields]) =>
      fields.split(/\s+/).map((field) => [`${type}.${field}`, PRICES[name]] as const),
    ),
  ),
);

/** The fields that have a price, as `Type.field`. */
export const PRICED: ReadonlySet<string> = new Set(BY_FIELD.keys());

/** The declared price of a field; undefined for a plain property, and for what was forgotten. */
export const priceOf = (type: string, field: string): Price | undefined => BY_FIELD.get(`${type}.${field}`);
