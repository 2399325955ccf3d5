import { CLEARANCE } from '#domain/placements/clearances/clearance.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  CLEARANCE,
  `
  -                                            require  REQUIRED      SYSTEM
  -                                            exempt   NOT_REQUIRED  SYSTEM
  NOT_REQUIRED                                 require  REQUIRED      SYSTEM,CASE_OFFICER,SAFEGUARDING_OFFICER
  REQUIRED,REJECTED,EXPIRED                    submit   SUBMITTED     PROFESSIONAL,FOCAL_POINT,CASE_OFFICER
  SUBMITTED                                    clear    CLEARED       CASE_OFFICER,SAFEGUARDING_OFFICER
  SUBMITTED                                    reject†  REJECTED      CASE_OFFICER,SAFEGUARDING_OFFICER
  REQUIRED,SUBMITTED,REJECTED,EXPIRED          waive†   WAIVED        APPROVER
  CLEARED,WAIVED                               expire   EXPIRED       SYSTEM
  SUBMITTED,CLEARED,WAIVED                     reopen   REQUIRED      SYSTEM,CASE_OFFICER,SAFEGUARDING_OFFICER
  REQUIRED,SUBMITTED,CLEARED                   exempt   NOT_REQUIRED  SYSTEM
  REJECTED,EXPIRED,WAIVED                      exempt   NOT_REQUIRED  SYSTEM`,
);
