import { STATEMENT } from '#domain/dialogue/statements/statement.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  STATEMENT,
  `
  -                                     add        PENDING    PROFESSIONAL
  -                                     begin      PUBLISHED  SYSTEM
  PENDING                               publish    PUBLISHED  CASE_OFFICER,APPROVER
  PENDING                               refuse†    REFUSED    CASE_OFFICER,APPROVER
  PUBLISHED                             remove†    REFUSED    CASE_OFFICER,APPROVER
  PENDING,PUBLISHED,APPEALED            withhold   WITHHELD   CASE_OFFICER,APPROVER
  PENDING,PUBLISHED,REFUSED,APPEALED    withdraw   WITHDRAWN  PROFESSIONAL
  REFUSED                               appeal     APPEALED   PROFESSIONAL
  APPEALED                              uphold     UPHELD     CASE_OFFICER,APPROVER
  APPEALED                              overturn   PUBLISHED  CASE_OFFICER,APPROVER`,
);
