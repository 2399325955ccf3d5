import { NEED } from '#domain/marketplace/needs/need.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  NEED,
  `
  -                                         create           DRAFT              FOCAL_POINT,CASE_OFFICER
  DRAFT,CHANGES_REQUESTED                   submit           SUBMITTED          FOCAL_POINT,CASE_OFFICER
  SUBMITTED                                 requestChanges†  CHANGES_REQUESTED  CASE_OFFICER,APPROVER
  SUBMITTED                                 approve          PUBLISHED          APPROVER
  SUBMITTED                                 reject†          REJECTED           APPROVER
  PUBLISHED                                 revise           SUBMITTED          FOCAL_POINT,CASE_OFFICER
  PUBLISHED                                 pause            PAUSED             FOCAL_POINT,CASE_OFFICER
  PAUSED                                    resume           PUBLISHED          FOCAL_POINT,CASE_OFFICER
  PUBLISHED                                 fill             FILLED             SYSTEM
  FILLED                                    reopen           PUBLISHED          SYSTEM
  PUBLISHED,PAUSED                          expire           EXPIRED            SYSTEM
  DRAFT,SUBMITTED,CHANGES_REQUESTED         cancel†          CANCELLED          FOCAL_POINT,CASE_OFFICER
  PUBLISHED,PAUSED,FILLED                   cancel†          CANCELLED          FOCAL_POINT,CASE_OFFICER
  PUBLISHED,FILLED                          close            CLOSED             SYSTEM`,
);
