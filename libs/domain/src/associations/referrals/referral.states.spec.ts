import { REFERRAL } from '#domain/associations/referrals/referral.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  REFERRAL,
  `
  -                    write     DRAFT     FOCAL_POINT
  DRAFT                send      SENT      FOCAL_POINT
  SENT                 accept    ACCEPTED  FOCAL_POINT
  SENT                 decline†  DECLINED  FOCAL_POINT
  ACCEPTED             finish†   CLOSED    FOCAL_POINT
  DRAFT,SENT,ACCEPTED  revoke†   REVOKED   FOCAL_POINT,SAFEGUARDING_OFFICER`,
);
