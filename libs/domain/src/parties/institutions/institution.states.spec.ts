import { INSTITUTION } from '#domain/parties/institutions/institution.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  INSTITUTION,
  `
  -                          apply           APPLIED            FOCAL_POINT,CASE_OFFICER
  APPLIED                    requestChanges† CHANGES_REQUESTED  CASE_OFFICER,APPROVER
  APPLIED                    approve         ACTIVE             CASE_OFFICER,APPROVER
  APPLIED,CHANGES_REQUESTED  reject†         REJECTED           CASE_OFFICER,APPROVER
  CHANGES_REQUESTED          resubmit        APPLIED            FOCAL_POINT,CASE_OFFICER
  ACTIVE                     suspend†        SUSPENDED          CASE_OFFICER,APPROVER,SAFEGUARDING_OFFICER
  ACTIVE,EXPIRED             renew           ACTIVE             CASE_OFFICER,APPROVER
  ACTIVE                     expire          EXPIRED            SYSTEM
  SUSPENDED                  reinstate       ACTIVE             APPROVER,SAFEGUARDING_OFFICER`,
);
