import { CONSULTATION } from '#domain/dialogue/consultations/consultation.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  CONSULTATION,
  `
  -                                          create        DRAFT         FOCAL_POINT,CASE_OFFICER
  DRAFT                                      submit        SUBMITTED     FOCAL_POINT,CASE_OFFICER
  SUBMITTED                                  return†       DRAFT         APPROVER
  SUBMITTED                                  approve       SCHEDULED     APPROVER
  SCHEDULED                                  open          OPEN          SYSTEM
  OPEN                                       extend        OPEN          APPROVER
  OPEN                                       close         REPLY_DUE     SYSTEM
  REPLY_DUE                                  extendReply†  REPLY_DUE     FOCAL_POINT,CASE_OFFICER
  REPLY_DUE                                  signReply     REPLY_SIGNED  FOCAL_POINT
  REPLY_SIGNED                               returnReply†  REPLY_DUE     APPROVER
  REPLY_SIGNED                               publishReply  REPLIED       APPROVER
  DRAFT,SUBMITTED,SCHEDULED,OPEN,REPLY_DUE   cancel†       CANCELLED     APPROVER`,
);
