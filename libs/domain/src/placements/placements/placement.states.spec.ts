import { PLACEMENT } from '#domain/placements/placements/placement.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  PLACEMENT,
  `
  -                                  offer       OFFERED           SYSTEM
  OFFERED                            accept      CLEARANCE         PROFESSIONAL
  OFFERED                            decline†    DECLINED          PROFESSIONAL
  OFFERED                            lapse       LAPSED            SYSTEM
  CLEARANCE                          clear       PLANNING          CASE_OFFICER
  PLANNING                           ready       READY             SYSTEM
  READY                              start       ACTIVE            CASE_OFFICER,SYSTEM
  ACTIVE                             suspend†    SUSPENDED         CASE_OFFICER,APPROVER
  SUSPENDED                          resume      ACTIVE            CASE_OFFICER,APPROVER
  READY                              amend       READY             APPROVER
  ACTIVE                             amend       ACTIVE            APPROVER
  ACTIVE                             finish      REPORTING         SYSTEM
  REPORTING                          complete    COMPLETED         APPROVER
  COMPLETED                          followUp    FOLLOW_UP         SYSTEM
  FOLLOW_UP                          close       CLOSED            SYSTEM,CASE_OFFICER
  OFFERED,CLEARANCE,PLANNING,READY   cancel†     CANCELLED         PROFESSIONAL,FOCAL_POINT,CASE_OFFICER
  ACTIVE,SUSPENDED                   terminate†  TERMINATED_EARLY  APPROVER`,
);
