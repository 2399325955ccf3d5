import { PAYMENT } from '#domain/placements/spending/payment.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  PAYMENT,
  `
  -         record    RECORDED   CASE_OFFICER
  RECORDED  approve   APPROVED   APPROVER
  RECORDED  reject†   REJECTED   APPROVER
  RECORDED  withdraw  WITHDRAWN  CASE_OFFICER
  APPROVED  reverse†  REVERSED   APPROVER`,
);
