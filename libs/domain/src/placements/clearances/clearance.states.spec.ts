import { CLEARANCE } from '#domain/placements/clearances/clearance.states';
import { keepsContract } from '#testing/life-contract';

keepsContract(
  CLEARANCE,
  `
  -                                            require  REQUIRED      SY
  -                                            exempt   NOT_REQUIRED  SY
  NOT_REQUIRED                                 require  REQUIRED      SY,CO,SG
  REQUIRED,REJECTED,EXPIRED                    submit   SUBMITTED     PR,FP,CO
  SUBMITTED                                    clear    CLEARED       CO,SG
  SUBMITTED                                    reject†  REJECTED      CO,SG
  REQUIRED,SUBMITTED,REJECTED,EXPIRED          waive†   WAIVED        AP
  CLEARED,WAIVED                               expire   EXPIRED       SY
  SUBMITTED,CLEARED,WAIVED                     reopen   REQUIRED      SY,CO,SG
  REQUIRED,SUBMITTED,CLEARED                   exempt   NOT_REQUIRED  SY
  REJECTED,EXPIRED,WAIVED                      exempt   NOT_REQUIRED  SY`,
);
