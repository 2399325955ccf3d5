import { PRICE_BATCH } from '#domain/remittances/prices/price-batch.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  PRICE_BATCH,
  `
  -                          upload     DRAFT       CASE_OFFICER,SYSTEM
  DRAFT                      check      CHECKED     CASE_OFFICER,SYSTEM
  DRAFT                      refuse     REFUSED     SYSTEM
  DRAFT,CHECKED,SUBMITTED    discard    DISCARDED   CASE_OFFICER
  CHECKED                    submit     SUBMITTED   CASE_OFFICER
  SUBMITTED                  publish    PUBLISHED   APPROVER
  SUBMITTED                  return†    CHECKED     APPROVER
  PUBLISHED                  supersede  SUPERSEDED  SYSTEM
  PUBLISHED                  withdraw†  WITHDRAWN   APPROVER
  SUPERSEDED                 restore    PUBLISHED   SYSTEM
  WITHDRAWN                  restore    PUBLISHED   APPROVER`,
);
