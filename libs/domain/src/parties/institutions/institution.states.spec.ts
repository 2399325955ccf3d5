import { INSTITUTION } from '#domain/parties/institutions/institution.states';
import { keepsContract } from '#testing/life-contract';

keepsContract(
  INSTITUTION,
  `
  -                          apply           APPLIED            FP,CO
  APPLIED                    requestChanges† CHANGES_REQUESTED  CO,AP
  APPLIED                    approve         ACTIVE             CO,AP
  APPLIED,CHANGES_REQUESTED  reject†         REJECTED           CO,AP
  CHANGES_REQUESTED          resubmit        APPLIED            FP,CO
  ACTIVE                     suspend†        SUSPENDED          CO,AP,SG
  ACTIVE,EXPIRED             renew           ACTIVE             CO,AP
  ACTIVE                     expire          EXPIRED            SY
  SUSPENDED                  reinstate       ACTIVE             AP,SG`,
);
