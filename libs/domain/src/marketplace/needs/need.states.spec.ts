import { NEED } from '#domain/marketplace/needs/need.states';
import { keepsContract } from '#testing/life-contract';

keepsContract(
  NEED,
  `
  -                                         create           DRAFT              FP,CO
  DRAFT,CHANGES_REQUESTED                   submit           SUBMITTED          FP,CO
  SUBMITTED                                 requestChanges†  CHANGES_REQUESTED  CO,AP
  SUBMITTED                                 approve          PUBLISHED          AP
  SUBMITTED                                 reject†          REJECTED           AP
  PUBLISHED                                 revise           SUBMITTED          FP,CO
  PUBLISHED                                 pause            PAUSED             FP,CO
  PAUSED                                    resume           PUBLISHED          FP,CO
  PUBLISHED                                 fill             FILLED             SY
  FILLED                                    reopen           PUBLISHED          SY
  PUBLISHED,PAUSED                          expire           EXPIRED            SY
  DRAFT,SUBMITTED,CHANGES_REQUESTED         cancel†          CANCELLED          FP,CO
  PUBLISHED,PAUSED,FILLED                   cancel†          CANCELLED          FP,CO
  PUBLISHED,FILLED                          close            CLOSED             SY`,
);
