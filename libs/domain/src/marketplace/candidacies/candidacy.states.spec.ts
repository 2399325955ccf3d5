import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  CANDIDACY,
  `
  -                                                suggest    SUGGESTED     SYSTEM
  SUGGESTED                                        invite     INVITED       FOCAL_POINT,CASE_OFFICER
  -,SUGGESTED,INVITED,DISMISSED,WITHDRAWN          apply      APPLIED       PROFESSIONAL
  SUGGESTED,INVITED                                dismiss    DISMISSED     PROFESSIONAL
  APPLIED                                          prescreen  PRESCREENED   CASE_OFFICER
  APPLIED                                          refuse†    INELIGIBLE    CASE_OFFICER
  PRESCREENED                                      shortlist  SHORTLISTED   CASE_OFFICER,FOCAL_POINT
  SHORTLISTED                                      interview  INTERVIEW     CASE_OFFICER,FOCAL_POINT
  INTERVIEW,RESERVE                                prefer     PREFERRED     CASE_OFFICER,FOCAL_POINT
  PREFERRED                                        select     SELECTED      APPROVER
  SHORTLISTED,INTERVIEW,PREFERRED                  reserve    RESERVE       CASE_OFFICER
  SUGGESTED,INVITED,APPLIED,PRESCREENED            notSelect† NOT_SELECTED  CASE_OFFICER,FOCAL_POINT,SYSTEM
  SHORTLISTED,INTERVIEW,PREFERRED,RESERVE          notSelect† NOT_SELECTED  CASE_OFFICER,FOCAL_POINT,SYSTEM
  SUGGESTED,INVITED,APPLIED,PRESCREENED            withdraw   WITHDRAWN     PROFESSIONAL,SYSTEM
  SHORTLISTED,INTERVIEW,PREFERRED,RESERVE          withdraw   WITHDRAWN     PROFESSIONAL,SYSTEM
  SUGGESTED,INVITED,APPLIED,PRESCREENED            lapse†     LAPSED        SYSTEM
  SHORTLISTED,INTERVIEW,PREFERRED,RESERVE          lapse†     LAPSED        SYSTEM`,
);
