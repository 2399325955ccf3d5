import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { keepsContract } from '#testing/life-contract';

keepsContract(
  CANDIDACY,
  `
  -                                                suggest    SUGGESTED     SY
  SUGGESTED                                        invite     INVITED       FP,CO
  -,SUGGESTED,INVITED                              apply      APPLIED       PR
  SUGGESTED,INVITED                                dismiss    DISMISSED     PR
  APPLIED                                          prescreen  PRESCREENED   CO
  APPLIED                                          refuse†    INELIGIBLE    CO
  PRESCREENED                                      shortlist  SHORTLISTED   CO,FP
  SHORTLISTED                                      interview  INTERVIEW     CO,FP
  INTERVIEW,RESERVE                                prefer     PREFERRED     CO,FP
  PREFERRED                                        select     SELECTED      AP
  SHORTLISTED,INTERVIEW,PREFERRED                  reserve    RESERVE       CO
  SUGGESTED,INVITED,APPLIED,PRESCREENED            notSelect† NOT_SELECTED  CO,FP,SY
  SHORTLISTED,INTERVIEW,PREFERRED,RESERVE          notSelect† NOT_SELECTED  CO,FP,SY
  SUGGESTED,INVITED,APPLIED,PRESCREENED            withdraw   WITHDRAWN     PR,SY
  SHORTLISTED,INTERVIEW,PREFERRED,RESERVE          withdraw   WITHDRAWN     PR,SY
  SUGGESTED,INVITED,APPLIED,PRESCREENED            lapse†     LAPSED        SY
  SHORTLISTED,INTERVIEW,PREFERRED,RESERVE          lapse†     LAPSED        SY`,
);
