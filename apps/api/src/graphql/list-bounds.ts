import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/** Fields by type, several of one type apart by spaces. */
type Fields = Readonly<Record<string, string>>;

/** Lists that grow with use and have no pages: how many rows they answer at most, and which of more are kept. */
export const CAPPED: readonly {
  readonly most: number;
  readonly keep: 'FIRST' | 'LAST';
  readonly fields: Fields;
}[] = [
  {
    most: 100,
    keep: 'FIRST',
    fields: {
      Account: 'grants memberships',
      Candidacy: 'panel panelCandidates principals',
      Concept: 'groups',
      Institution: 'focalPoints invitations programmeIds',
      Placement: 'principals',
      Professional: 'eligibility',
      ProfileLists: 'conflicts enrolments',
      Query: 'clearances myInstitutions myInvitations mySessions',
    },
  },
  {
    most: 500,
    keep: 'FIRST',
    fields: {
      Concept: 'skillsNeeded',
      Placement: 'plans',
      Query: `colleagues doneOnBehalf myDelegations needTemplates holds papers programmeRulesHistory programmes
        staffInvitations`,
    },
  },
  {
    // The oldest come first, and the newest are what a reader needs.
    most: 1_000,
    keep: 'LAST',
    fields: {
      Candidacy: 'messages notes',
      Concern: 'entries',
      Need: 'decisions',
      Placement: 'amendments suspensions terms',
      ProfileLists: 'consents',
      WorkPlan: 'signatures',
    },
  },
];

/** Lists that are short by what they are made of, and why. */
export const SHORT: readonly { readonly reason: string; readonly fields: Fields }[] = [
  {
    reason: 'as many rows as the input takes that it was written with',
    fields: {
      Answers: 'activities handover outputs',
      Applicant: 'education experience languages ownSkills skills',
      AssignmentProposal: 'pairs',
      Candidacy: 'gates',
      CandidacyMessage: 'files',
      Clearance: 'documents',
      ClearanceTemplate: 'countryRisks rules',
      EligibilityRules: 'residenceCountries',
      ImportReport: 'rows',
      ImportedRow: 'findings',
      Match: 'overrides',
      MatchExplanation: 'missing skills',
      MatchGate: 'actual required',
      MatchWords: 'fits missing',
      Mutation: 'bulkWork',
      Need: 'counterparts findings languages outputs ownSkills skills',
      NeedPreview: 'findings',
      OpenNeed: 'languages skills',
      PanelMember: 'scores',
      Professional: 'ownSkills',
      ProfileLists: 'education experience heritage languages licences sectors skills windows',
      ProfileTask: 'missing',
      Programme: 'heritageCountries',
      ProgrammeDeadlines: 'clearanceWarningDays firstAnswerReminderWorkingDays',
      Query: 'concepts outputsOfPlacement previewBulkWork',
      ResumeReport: 'education experience languages leftOut mapped unmapped',
      WorkPlan: 'milestones',
    },
  },
  {
    reason: 'rows of a table of the product or of a classification',
    fields: {
      Candidacy: 'steps withheld',
      CorridorFigure: 'payouts',
      Lesson: 'options',
      PriceBatch: 'findingCounts steps',
      PriceRefusal: 'missing',
      CandidacyPrincipal: 'steps',
      CertificateCheck: 'facts',
      Clearance: 'steps',
      Concern: 'steps',
      Institution: 'steps withheld',
      Kpi: 'figures measures',
      MatchExplanation: 'gates raises terms',
      MatchWords: 'raises',
      Need: 'steps withheld',
      NotificationPreferences: 'off',
      Operations: 'queues waived',
      Paper: 'steps',
      Placement: 'readiness steps withheld',
      PlacementAmendment: 'parts steps',
      PlacementPrincipal: 'steps',
      Professional: 'steps tasks',
      ProgrammeEligibility: 'conditions',
      Query: 'consentTexts errorCodes kpis lessonGains lessons sectors',
      Report: 'form steps withheld',
      Taxonomy: 'sources',
      TaxonomySourceInfo: 'languages',
    },
  },
  {
    reason: 'limited where it is read',
    fields: {
      Corridor: 'amounts credits figures gaps history offers',
      Institution: 'caseOfficers',
      PriceBatch: 'periods',
      Query:
        'corridors dearCorridors enteredPrices firmsToMerge largestMoves myCorridors priceFindings priceFirms doneInMyName failedJobs myWorkViews openObjections ownWords previewWeights wordsOfOthers',
      Report: 'surveyAnswers',
      UnmappedSkill: 'proposals',
      WeightsDifference: 'after before entering leaving',
    },
  },
];

/** The fields as `Type.field`. */
export const namesOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([type, names]) => names.split(/\s+/).map((name) => `${type}.${name}`));

/** Holds the capped lists to their most, and says so in their descriptions. Throws for a field that there is not. */
export function capLists(schema: GraphQLSchema): GraphQLSchema {
  for (const { most, keep, fields } of CAPPED)
    for (const name of namesOf(fields)) capList(schema, name, keep === 'FIRST' ? [0, most] : [-most], most);
  return schema;
}

function capList(schema: GraphQLSchema, name: string, kept: [number, number?], most: number): void {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`No list ${name} to cap`);
  const { resolve = defaultFieldResolver } = field;
  field.description = `${field.description ?? ''} At most ${most.toLocaleString('en')}.`;
  field.resolve = async (...args) => {
    const rows: unknown = await resolve(...args);
    return Array.isArray(rows) ? rows.slice(...kept) : rows;
  };
}
