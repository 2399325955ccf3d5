import { PLACEMENT } from '#domain/placements/placements/placement.states';
import { keepsContract } from '#testing/life-contract';

keepsContract(
  PLACEMENT,
  `
  -                                  offer       OFFERED           SY
  OFFERED                            accept      CLEARANCE         PR
  OFFERED                            decline†    DECLINED          PR
  OFFERED                            lapse       LAPSED            SY
  CLEARANCE                          clear       PLANNING          CO
  PLANNING                           ready       READY             SY
  READY                              start       ACTIVE            CO,SY
  ACTIVE                             suspend†    SUSPENDED         CO,AP
  SUSPENDED                          resume      ACTIVE            CO,AP
  READY                              amend       READY             AP
  ACTIVE                             amend       ACTIVE            AP
  ACTIVE                             finish      REPORTING         SY
  REPORTING                          complete    COMPLETED         AP
  COMPLETED                          followUp    FOLLOW_UP         SY
  FOLLOW_UP                          close       CLOSED            SY,CO
  OFFERED,CLEARANCE,PLANNING,READY   cancel†     CANCELLED         PR,FP,CO
  ACTIVE,SUSPENDED                   terminate†  TERMINATED_EARLY  AP`,
);
