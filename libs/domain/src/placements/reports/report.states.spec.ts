import { REPORT } from '#domain/placements/reports/report.states';
import { keepsContract } from '#testing/life-contract';

keepsContract(
  REPORT,
  `
  -                              schedule  DUE        SY
  DUE,DRAFT                      save      DRAFT      PR,FP,CO,SY
  RETURNED                       save      RETURNED   PR,FP,CO,SY
  OVERDUE                        save      OVERDUE    PR,FP,CO,SY
  DUE,DRAFT,RETURNED,OVERDUE     submit    SUBMITTED  PR,FP,CO,SY
  SUBMITTED                      return†   RETURNED   CO,AP
  SUBMITTED                      accept    ACCEPTED   CO,AP
  DUE,DRAFT                      overdue   OVERDUE    SY
  DUE,DRAFT,RETURNED,OVERDUE     waive†    WAIVED     CO,AP,SY`,
);
