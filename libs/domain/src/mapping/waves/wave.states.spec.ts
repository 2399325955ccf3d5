import { WAVE } from '#domain/mapping/waves/wave.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  WAVE,
  `
  -                         create   DRAFT      CASE_OFFICER
  DRAFT                     submit   SUBMITTED  CASE_OFFICER
  SUBMITTED                 return†  DRAFT      APPROVER
  SUBMITTED                 open     OPEN       APPROVER
  OPEN                      pause†   PAUSED     CASE_OFFICER,APPROVER
  PAUSED                    resume   OPEN       CASE_OFFICER,APPROVER
  OPEN,PAUSED               close    CLOSED     CASE_OFFICER,SYSTEM
  CLOSED                    reopen   OPEN       APPROVER
  CLOSED                    publish  PUBLISHED  APPROVER
  PUBLISHED                 withdraw† WITHDRAWN APPROVER
  DRAFT,SUBMITTED,CLOSED    cancel†  CANCELLED  CASE_OFFICER`,
);
