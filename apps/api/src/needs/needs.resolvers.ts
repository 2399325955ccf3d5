import { NeedLoader } from '#api/needs/need.loader';
import { NeedStepsResolver } from '#api/needs/need-steps.resolver';
import { OpenNeedsResolver } from '#api/needs/open-needs.resolver';
import { NeedsResolver } from '#api/needs/needs.resolver';
import { OwnWordsResolver } from '#api/needs/own-words.resolver';
import { SubjectResolver } from '#api/needs/subject.resolver';

export const NEED_RESOLVERS = [
  NeedLoader,
  NeedsResolver,
  NeedStepsResolver,
  OpenNeedsResolver,
  OwnWordsResolver,
  SubjectResolver,
];
