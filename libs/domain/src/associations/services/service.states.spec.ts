import { SERVICE } from '#domain/associations/services/service.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  SERVICE,
  `
  -                                    create       DRAFT           FOCAL_POINT,CASE_OFFICER,SYSTEM
  DRAFT                                submit       IN_REVIEW       FOCAL_POINT,CASE_OFFICER,SYSTEM
  UNLISTED,CLOSED_FOR_NOW              submit       IN_REVIEW       FOCAL_POINT,CASE_OFFICER
  IN_REVIEW                            verify       VERIFIED        CASE_OFFICER,SAFEGUARDING_OFFICER
  IN_REVIEW                            return†      DRAFT           CASE_OFFICER,SAFEGUARDING_OFFICER
  VERIFIED                             fallDue      DUE             SYSTEM
  DUE                                  goStale      STALE           SYSTEM
  STALE                                unlist       UNLISTED        SYSTEM
  VERIFIED,DUE,STALE                   confirm      VERIFIED        FOCAL_POINT,CASE_OFFICER
  VERIFIED,DUE,STALE                   change       IN_REVIEW       FOCAL_POINT,CASE_OFFICER
  VERIFIED,DUE,STALE                   closeForNow  CLOSED_FOR_NOW  FOCAL_POINT,CASE_OFFICER
  CLOSED_FOR_NOW                       reopen       VERIFIED        FOCAL_POINT,CASE_OFFICER
  VERIFIED,DUE,STALE,CLOSED_FOR_NOW    suspend†     SUSPENDED       SAFEGUARDING_OFFICER
  SUSPENDED                            reinstate    VERIFIED        SAFEGUARDING_OFFICER
  DRAFT,IN_REVIEW,VERIFIED,DUE,STALE,UNLISTED,CLOSED_FOR_NOW,SUSPENDED  close†  DEFUNCT  FOCAL_POINT,CASE_OFFICER`,
);
