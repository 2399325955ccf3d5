import { PROFESSIONAL } from '#domain/parties/professionals/professional.states';
import { keepsContract } from '#testing/life-contract';

keepsContract(
  PROFESSIONAL,
  `
  -                            start     DRAFT    PR,CO
  DRAFT                        activate  ACTIVE   PR
  ACTIVE                       pause     PAUSED   PR,CO
  PAUSED                       resume    ACTIVE   PR,SY
  ACTIVE,EXPIRED               confirm   ACTIVE   PR
  ACTIVE,PAUSED                expire    EXPIRED  SY
  DRAFT,ACTIVE,PAUSED,EXPIRED  erase     ERASED   PR`,
);
