import { CONCERN } from '#domain/casework/concerns/concern.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  CONCERN,
  `
  -          raise   RECEIVED   SYSTEM
  RECEIVED   take    IN_REVIEW  SAFEGUARDING_OFFICER
  IN_REVIEW  close†  CLOSED     SAFEGUARDING_OFFICER
  CLOSED     reopen  IN_REVIEW  SAFEGUARDING_OFFICER`,
);
