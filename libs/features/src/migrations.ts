import { Core1763800000000 } from '#features/migrations/1763800000000-core';
import { Taxonomy1763800100000 } from '#features/migrations/1763800100000-taxonomy';
import { People1763800500000 } from '#features/migrations/1763800500000-people';
import { Needs1763800900000 } from '#features/migrations/1763800900000-needs';
import { MatchProfiles1763801300000 } from '#features/migrations/1763801300000-match-profiles';
import { TaxonomyWords1763801400000 } from '#features/migrations/1763801400000-taxonomy-words';
import { Matching1763801500000 } from '#features/migrations/1763801500000-matching';
import { Lives1763801600000 } from '#features/migrations/1763801600000-lives';
import { Concerns1763801610000 } from '#features/migrations/1763801610000-concerns';
import { Clearances1763801620000 } from '#features/migrations/1763801620000-clearances';
import { Files1763801700000 } from '#features/migrations/1763801700000-files';
import { Notifications1763802000000 } from '#features/migrations/1763802000000-notifications';
import { Placements1763802000000 } from '#features/migrations/1763802000000-placements';
import { TaxonomyWordCounts1763802050000 } from '#features/migrations/1763802050000-taxonomy-word-counts';
import { ProductClock1763802100000 } from '#features/migrations/1763802100000-product-clock';
import { PlacementWork1763802110000 } from '#features/migrations/1763802110000-placement-work';
import { Reports1763802200000 } from '#features/migrations/1763802200000-reports';
import { Papers1763802300000 } from '#features/migrations/1763802300000-papers';
import { Rematch1763802300000 } from '#features/migrations/1763802300000-rematch';
import { Equality1763802400000 } from '#features/migrations/1763802400000-equality';
import { MatchSkills1763802400000 } from '#features/migrations/1763802400000-match-skills';
import { NeedRequirements1763802500000 } from '#features/migrations/1763802500000-need-requirements';
import { Engagements1763802600000 } from '#features/migrations/1763802600000-engagements';
import { MatchOverrides1763802700000 } from '#features/migrations/1763802700000-match-overrides';
import { Replanning1763802750000 } from '#features/migrations/1763802750000-replanning';
import { ClearanceFiles1763802800000 } from '#features/migrations/1763802800000-clearance-files';
import { MatchNeedChanges1763802900000 } from '#features/migrations/1763802900000-match-need-changes';
import { MatchTurns1763803000000 } from '#features/migrations/1763803000000-match-turns';
import { WorkQueue1763803000000 } from '#features/migrations/1763803000000-work-queue';
import { Erasure1763803100000 } from '#features/migrations/1763803100000-erasure';
import { RematchScopes1763803100000 } from '#features/migrations/1763803100000-rematch-scopes';
import { AccountProofs1763804100000 } from '#features/migrations/1763804100000-account-proofs';
import { SuspensionReach1763804110000 } from '#features/migrations/1763804110000-suspension-reach';
import { Invitations1763804120000 } from '#features/migrations/1763804120000-invitations';
import { WordsOfOthers1763804200000 } from '#features/migrations/1763804200000-words-of-others';
import { NeedWords1763804500000 } from '#features/migrations/1763804500000-need-words';
import { OwnWords1763804700000 } from '#features/migrations/1763804700000-own-words';
import { ConsentProof1763804800000 } from '#features/migrations/1763804800000-consent-proof';
import { OnBehalfEvidence1763804900000 } from '#features/migrations/1763804900000-on-behalf-evidence';
import { KeptAnswers1763804910000 } from '#features/migrations/1763804910000-kept-answers';
import { NoAnsweredIds1763804920000 } from '#features/migrations/1763804920000-no-answered-ids';
import { FieldWords1763805000000 } from '#features/migrations/1763805000000-field-words';
import { Remittances1763806000000 } from '#features/migrations/1763806000000-remittances';
import { LanguageCodes1763806010000 } from '#features/migrations/1763806010000-language-codes';
import { SearchWords1763806020000 } from '#features/migrations/1763806020000-search-words';
import { SearchColumns1763806025000 } from '#features/migrations/1763806025000-search-columns';
import { MappingConsent1763807000000 } from '#features/migrations/1763807000000-mapping-consent';
import { DiasporaMap1763807010000 } from '#features/migrations/1763807010000-diaspora-map';
import { GapNeeds1763807020000 } from '#features/migrations/1763807020000-gap-needs';
import { Questionnaires1763807030000 } from '#features/migrations/1763807030000-questionnaires';
import { Services1763808000000 } from '#features/migrations/1763808000000-services';
import { Audits1763808010000 } from '#features/migrations/1763808010000-audits';
import { Referrals1763808020000 } from '#features/migrations/1763808020000-referrals';
import { Associations1763808030000 } from '#features/migrations/1763808030000-associations';
import { Dialogue1763809000000 } from '#features/migrations/1763809000000-dialogue';
import { PeopleSearch1763809010000 } from '#features/migrations/1763809010000-people-search';
import { RecordKeys1763809015000 } from '#features/migrations/1763809015000-record-keys';
import { Opinions1763809020000 } from '#features/migrations/1763809020000-opinions';
import { Replies1763809030000 } from '#features/migrations/1763809030000-replies';
import { Waves1763809100000 } from '#features/migrations/1763809100000-waves';
import { WaveReports1763809190000 } from '#features/migrations/1763809190000-wave-reports';
import { Saved1763809200000 } from '#features/migrations/1763809200000-saved';
import { InterviewTimes1763809210000 } from '#features/migrations/1763809210000-interview-times';
import { Stories1763809220000 } from '#features/migrations/1763809220000-stories';
import { Support1763810000000 } from '#features/migrations/1763810000000-support';
import { Spending1763810010000 } from '#features/migrations/1763810010000-spending';
import { Travel1763810020000 } from '#features/migrations/1763810020000-travel';
import { InterviewReminders1763810100000 } from '#features/migrations/1763810100000-interview-reminders';
import { StoryConsents1763810101000 } from '#features/migrations/1763810101000-story-consents';
import { KnownWords1763810110000 } from '#features/migrations/1763810110000-known-words';
import { InstitutionItems1763810120000 } from '#features/migrations/1763810120000-institution-items';
import { DirectMessages1763810130000 } from '#features/migrations/1763810130000-direct-messages';
import { KpiTargets1763810300000 } from '#features/migrations/1763810300000-kpi-targets';
import { MatchGaps1763810310000 } from '#features/migrations/1763810310000-match-gaps';

/** Every migration, oldest first; one that has landed is never edited. */
export const MIGRATIONS = [
  Core1763800000000,
  Taxonomy1763800100000,
  People1763800500000,
  Needs1763800900000,
  MatchProfiles1763801300000,
  TaxonomyWords1763801400000,
  Matching1763801500000,
  Lives1763801600000,
  Files1763801700000,
  Concerns1763801610000,
  Notifications1763802000000,
  Placements1763802000000,
  PlacementWork1763802110000,
  TaxonomyWordCounts1763802050000,
  Clearances1763801620000,
  ProductClock1763802100000,
  Reports1763802200000,
  Papers1763802300000,
  Rematch1763802300000,
  Equality1763802400000,
  MatchSkills1763802400000,
  NeedRequirements1763802500000,
  Engagements1763802600000,
  MatchOverrides1763802700000,
  ClearanceFiles1763802800000,
  Replanning1763802750000,
  MatchNeedChanges1763802900000,
  MatchTurns1763803000000,
  WorkQueue1763803000000,
  Erasure1763803100000,
  RematchScopes1763803100000,
  AccountProofs1763804100000,
  SuspensionReach1763804110000,
  Invitations1763804120000,
  WordsOfOthers1763804200000,
  OwnWords1763804700000,
  NeedWords1763804500000,
  ConsentProof1763804800000,
  OnBehalfEvidence1763804900000,
  KeptAnswers1763804910000,
  NoAnsweredIds1763804920000,
  FieldWords1763805000000,
  Remittances1763806000000,
  LanguageCodes1763806010000,
  SearchWords1763806020000,
  SearchColumns1763806025000,
  MappingConsent1763807000000,
  DiasporaMap1763807010000,
  Services1763808000000,
  Dialogue1763809000000,
  GapNeeds1763807020000,
  Audits1763808010000,
  Questionnaires1763807030000,
  PeopleSearch1763809010000,
  RecordKeys1763809015000,
  Saved1763809200000,
  Waves1763809100000,
  Opinions1763809020000,
  InterviewTimes1763809210000,
  Referrals1763808020000,
  Replies1763809030000,
  WaveReports1763809190000,
  Associations1763808030000,
  Stories1763809220000,
  Support1763810000000,
  Spending1763810010000,
  Travel1763810020000,
  KpiTargets1763810300000,
  MatchGaps1763810310000,
  InterviewReminders1763810100000,
  StoryConsents1763810101000,
  KnownWords1763810110000,
  InstitutionItems1763810120000,
  DirectMessages1763810130000,
];
