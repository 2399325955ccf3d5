import { AUDIT } from '#domain/associations/registry/audit.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  AUDIT,
  `
  -          begin    DRAFT      FOCAL_POINT
  DRAFT      submit   SUBMITTED  FOCAL_POINT
  SUBMITTED  rate     RATED      SAFEGUARDING_OFFICER
  SUBMITTED  return†  DRAFT      SAFEGUARDING_OFFICER
  RATED      expire   EXPIRED    SYSTEM`,
);
