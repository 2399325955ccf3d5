import { NeedLoader } from '#api/marketplace/needs/need.loader';
import { NeedInstitutionResolver } from '#api/marketplace/needs/need-institution.resolver';
import { NeedStepsResolver } from '#api/marketplace/needs/need-steps.resolver';
import { NeedsResolver } from '#api/marketplace/needs/needs.resolver';
import { OpenNeedsResolver } from '#api/marketplace/needs/open-needs.resolver';
import { OwnWordsResolver } from '#api/marketplace/needs/own-words.resolver';
import { SubjectResolver } from '#api/marketplace/needs/subject.resolver';

export const NEED_RESOLVERS = [
  NeedLoader,
  NeedsResolver,
  NeedInstitutionResolver,
  NeedStepsResolver,
  OpenNeedsResolver,
  OwnWordsResolver,
  SubjectResolver,
];
