import { REPORT } from '#domain/placements/reports/report.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  REPORT,
  `
  -                              schedule  DUE        SYSTEM
  DUE,DRAFT                      save      DRAFT      PROFESSIONAL,FOCAL_POINT,CASE_OFFICER,SYSTEM
  RETURNED                       save      RETURNED   PROFESSIONAL,FOCAL_POINT,CASE_OFFICER,SYSTEM
  OVERDUE                        save      OVERDUE    PROFESSIONAL,FOCAL_POINT,CASE_OFFICER,SYSTEM
  DUE,DRAFT,RETURNED,OVERDUE     submit    SUBMITTED  PROFESSIONAL,FOCAL_POINT,CASE_OFFICER,SYSTEM
  SUBMITTED                      return†   RETURNED   CASE_OFFICER,APPROVER
  SUBMITTED                      accept    ACCEPTED   CASE_OFFICER,APPROVER
  DUE,DRAFT                      overdue   OVERDUE    SYSTEM
  DUE,DRAFT,RETURNED,OVERDUE     waive†    WAIVED     CASE_OFFICER,APPROVER,SYSTEM`,
);
