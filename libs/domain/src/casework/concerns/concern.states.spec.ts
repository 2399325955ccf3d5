import { CONCERN } from '#domain/casework/concerns/concern.states';
import { keepsContract } from '#testing/life-contract';

keepsContract(
  CONCERN,
  `
  -          raise   RECEIVED   SY
  RECEIVED   take    IN_REVIEW  SG
  IN_REVIEW  close†  CLOSED     SG
  CLOSED     reopen  IN_REVIEW  SG`,
);
