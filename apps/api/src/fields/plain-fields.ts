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
      CountryRiskRating: 'country',
      EligibilityRules: 'residenceCountries',
      FormField: 'name',
      Institution: 'withheld',
      Kpi: 'group',
      KpiFigure: 'measure group',
      MailboxMessage: 'language',
      MatchList: 'taxonomyVersion',
      Need: 'withheld',
      NeedDecision: 'reason',
      WorkItem: 'state country',
      Operations: 'waived',
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
    fields: { OwnWord: 'text' },
  },
  ALIAS: {
    reason: 'tells the candidates for one need apart; a digest, from which neither name nor id can be found',
    fields: { AssignmentPair: 'alias', Candidacy: 'alias', Candidate: 'alias', Match: 'alias' },
  },
  OF_THE_PRODUCT: {
    reason: 'a sentence or a name of the product, the taxonomy or the operator, the same whoever it is about',
    fields: {
      ConsentText: 'text',
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
      Institution: 'name country city sector description website timeZone',
      Need: 'title objective country place sector ownSkills',
      NeedTemplate: 'name',
      OpenNeed: 'title objective country place sector institution',
      Output: 'text indicator',
      OutputProgress: 'text indicator',
      Subject: 'needTitle institutionName',
    },
  },
  PRICES: {
    reason:
      'prices of firms and figures of them, published by their source, and what a file of them holds; nobody’s own',
    fields: {
      AmountRange: 'currency',
      Corridor: 'from to period gaps',
      CorridorFigure: 'period from to currency rule',
      CorridorOffer: 'firm currency amount fee cost marginCost payoutCurrency received',
      OwnCorridor: 'from to',
      PriceBatch: 'fromCountry toCountry fileName',
      PriceCredit: 'attribution link licence',
      PriceFinding: 'columnName value',
      PriceFirm: 'name',
      PriceMove: 'from to period formerPeriod',
    },
  },
  OWN: {
    reason: 'answered only to the person it belongs to, or to who manages accounts',
    fields: {
      Account: 'email displayName timeZone',
      Invitation: 'institutionName country askedBy',
      Notification: 'title body next due reason link',
      QuietHoursType: 'from to',
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
