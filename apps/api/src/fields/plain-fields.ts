/** Fields that are shown to everyone who may see the row, and why that is right. */
export interface PlainFields {
  readonly reason: string;
  /** Names of fields, by their type. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Every field of words that has no class. A new field of words fails the tests until it has a class (`@Classified`)
 * or a line here.
 */
export const PLAIN_FIELDS = {
  CODE: {
    reason:
      'a code, a count of a list of the product, a digest or a place in a list; it says nothing of a person',
    fields: {
      AskedLanguage: 'code',
      AuditEvent: 'name aggregateType actorId',
      Candidacy: 'withheld',
      Consent: 'textVersion digest',
      ConsentText: 'version digest',
      StoryConsent: 'version digest',
      CountryRiskRating: 'country',
      EligibilityRules: 'residenceCountries',
      FormField: 'name',
      Institution: 'withheld',
      Kpi: 'group',
      KpiFigure: 'measure group',
      KpiTarget: 'measure group',
      KpiTrend: 'measure group',
      KpiTrendPoint: 'month',
      MailboxMessage: 'language',
      MatchList: 'taxonomyVersion',
      Need: 'withheld',
      Budget: 'programmeName currency amount paid waiting held left',
      Commitment: 'currency amount',
      Payment: 'amount currency reference reason',
      NeedDecision: 'reason',
      PublicHoliday: 'country',
      WorkItem: 'state country',
      Operations: 'waived',
      Opinions: 'inputHash',
      PageInfo: 'endCursor',
      Placement: 'country withheld',
      PlacementAmendment: 'parts',
      PlanSignature: 'digest',
      ProfileTask: 'missing',
      ReadinessLine: 'code',
      Report: 'withheld',
      PriceBatch: 'periods reason uploadedBy',
      PriceRefusal: 'code fault missing',
      StaffGrant: 'country',
      Status: 'key',
      WorkViewFilter: 'country',
    },
  },
  FIT: {
    reason:
      'skills, languages and conditions as codes beside an id without a name: what a list of matches is made of, and what its figures are checked by',
    fields: {
      HeldLanguage: 'code',
      HeritageCountry: 'country',
      Licence: 'country',
      MatchExplanation: 'formula taxonomyVersion missing',
      MatchGate: 'detail required actual',
      MatchRaise: 'kind skill language level',
      MatchSkill: 'skill matchedBy relation',
      MatchTerm: 'code',
      MatchWords: 'band fits missing raises',
    },
  },
  OWN_WORDS: {
    reason: 'what many people typed, counted, beside nobody’s name',
    fields: { LedWord: 'language word', OwnWord: 'languages text' },
  },
  CONTACT_READ: {
    reason:
      'answered to the few who may reach this person, one at a time, and never without a line in the audit trail',
    fields: { PersonContact: 'email timeZone' },
  },
  ALIAS: {
    reason: 'tells the candidates for one need apart; a digest, from which neither name nor id can be found',
    fields: { AssignmentPair: 'alias', Candidacy: 'alias', Candidate: 'alias', Match: 'alias' },
  },
  OF_THE_PRODUCT: {
    reason: 'a sentence or a name of the product, the taxonomy or the operator, the same whoever it is about',
    fields: {
      ConsentText: 'text',
      StoryConsent: 'text',
      Concept: 'label description matched code iscoCode',
      Lesson: 'title text question options',
      ErrorInfo: 'category sentence',
      FailedJob: 'name code sentence',
      Kpi: 'question',
      KpiMeasure: 'name definition',
      ProfileFinding: 'field sentence',
      Programme: 'code name sendingCountry heritageCountries',
      QueueHealth: 'name',
      Sector: 'label',
      SkillProposal: 'label',
      Status: 'sentence next',
      Taxonomy: 'notice',
      TaxonomySourceInfo: 'release languages',
      TorFinding: 'field sentence',
    },
  },
  PUBLISHED: {
    reason: 'what an institution says of itself and of its work in order that others read it',
    fields: {
      ColleagueSurvey: 'title',
      Counterpart: 'role',
      DueReport: 'needTitle',
      Institution: 'name country city sector description website timeZone',
      InstitutionName: 'name',
      Need: 'title objective country place sector ownSkills',
      NeedTemplate: 'name',
      OpenInCountry: 'country',
      OpenNeed: 'title objective country place sector institution',
      Support: 'amount currency',
      TravelLeg: 'from to',
      Output: 'text indicator',
      OutputProgress: 'text indicator',
      Association: 'name city country description website residenceCountries heritageCountries languages',
      RegisterNumber: 'scheme number',
      AuditLine: 'evidence',
      MatrixCell: 'country region',
      NextOpening: 'opens',
      Opening: 'opens closes',
      OpeningRule: 'opens closes',
      SafeguardingAudit: 'institutionName',
      Service: 'name description bodyName languages eligibility cost howToAsk website email phones',
      ServiceFacetCount: 'code',
      ServiceHours: 'zone',
      ServicePlace: 'country region town address postcode',
      ServiceTown: 'country region town',
      PublicInstitution: 'name country city sector description website',
      Subject: 'needTitle institutionName',
      WeightsDifference: 'needTitle',
      WorkItem: 'needTitle',
    },
  },
  MAP: {
    reason:
      'places, months and groups of skills beside rounded counts of people who agreed, and whose stocks are',
    fields: {
      DiasporaCountry: 'country month',
      DiasporaMap: 'country month attribution',
      DiasporaNearest: 'place',
      DiasporaPlace: 'place',
      GapMap: 'country month',
      GapPlace: 'place',
      MapDecision: 'country month',
    },
  },
  QUESTIONS: {
    reason: 'questions of the programme, which people are asked; nobody’s answers',
    fields: {
      AskedChoice: 'name',
      AskedQuestion: 'name relevant',
      AskedWords: 'language text',
      Questionnaire: 'title languages',
      ReachedTarget: 'question choice',
      ReportRow: 'choice',
      ReportTable: 'question',
      ReportText: 'locale found changes',
      Survey: 'title languages language',
      SurveyChoice: 'name label',
      SurveyPage: 'name label hint',
      SurveyProblem: 'question',
      SurveyReport: 'title country reason source method',
      Wave: 'title country reason',
      WaveReport: 'source method',
      WaveTarget: 'question choice',
    },
  },
  ANSWERED: {
    reason: 'answered only to whoever has the token of the draft, as long as it is one',
    fields: { SurveyPage: 'values' },
  },
  PRICES: {
    reason:
      'prices of firms and figures of them, published by their source, and what a file of them holds; nobody’s own',
    fields: {
      AccountShare: 'attribution',
      AmountRange: 'currency',
      AwarenessGap: 'from to period',
      Corridor: 'from to period gaps register',
      CorridorAction: 'from to',
      CorridorFigure: 'period from to currency rule',
      CorridorOffer: 'period firm currency amount fee cost marginCost payoutCurrency received',
      CorridorVolume: 'attribution',
      LessonFact: 'firm currency amount otherAmount cost saving',
      OwnCorridor: 'from to',
      PriceBatch: 'fromCountry toCountry fileName',
      PriceCredit: 'attribution link licence',
      PriceFinding: 'columnName value',
      PriceFirm: 'name',
      PriceMove: 'from to period formerPeriod',
    },
  },
  CONSULTED: {
    reason:
      'what an authority asks in public, and what people say in public under nobody’s name: before it is published, only who wrote it and those who moderate are answered',
    fields: {
      AnsweredStatement: 'locale text',
      Consultation: 'country reason institutionName',
      ConsultationText: 'locale title question canChange cannotChange background',
      ModeratedStatement: 'locale text reason',
      OwnStatement: 'locale text reason',
      OwnVote: 'text',
      PromiseDraft: 'text owner',
      PromiseNews: 'note',
      Reply: 'locale',
      ReplyPromise: 'text owner evidence',
      ReplyTheme: 'title heard reason',
      SeedStatement: 'locale text',
      Statement: 'locale text',
    },
  },
  REFERRED: {
    reason:
      'codes about a case that only the two institutions of a referral are answered, and an officer once it is late: the row policy decides, and the code of the case waits for the answer of the receiver',
    fields: {
      EmergencyNumbers: 'police children',
      Referral: 'senderName receiverName serviceName country region language caseRef reason',
      ReferralWords: 'caseRef prepare basisReason',
    },
  },
  TOLD: {
    reason:
      'what somebody wrote in order that anyone reads it: before it is shown, only the person and the staff who decide are answered',
    fields: { OwnStory: 'called text', Story: 'called text country needTitle' },
  },
  OWN: {
    reason: 'answered only to the person it belongs to, or to who manages accounts',
    fields: {
      Account: 'email displayName timeZone',
      Invitation: 'institutionName country askedBy',
      Notification: 'title body next due reason link',
      QuietHoursType: 'from to',
      SavedNeed: 'title',
      SavedSearch: 'country text',
      Session: 'label',
      SignInPayload: 'token',
      WorkView: 'name',
    },
  },
  IN_SOMEBODYS_NAME: {
    reason:
      'answered only to the person in whose name it was done, and to case officers, approvers and safeguarding officers whose grant reaches the case: who reads the row reads all of it',
    fields: { ActInName: 'event subjectType words actorName principalName note objection answer' },
  },
  TYPED: {
    reason:
      'what the reader or a colleague typed to invite somebody; nothing of the person who has the address',
    fields: { SentInvitation: 'email displayName' },
  },
  COLLEAGUES: {
    reason: 'who does which work among the staff',
    fields: { CaseOfficer: 'displayName', Colleague: 'displayName', Cover: 'displayName' },
  },
  HOLDERS_CHOICE: {
    reason: 'what the holder of a paper lets its public check reveal',
    fields: { SharedFact: 'value' },
  },
  LENT: {
    reason: 'whatever leads to a file has a class, and the file is withheld with it',
    fields: { AttachedFile: 'name mediaType' },
  },
  DEMONSTRATION: {
    reason: 'there only while a demonstration runs without a mail server, on people that do not exist',
    fields: { MailboxMessage: 'to toName subject text html' },
  },
} as const satisfies Record<string, PlainFields>;
