import { PROFESSIONAL } from '#domain/parties/professionals/professional.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  PROFESSIONAL,
  `
  -                            start     DRAFT    PROFESSIONAL,CASE_OFFICER
  DRAFT                        activate  ACTIVE   PROFESSIONAL
  ACTIVE                       pause     PAUSED   PROFESSIONAL,CASE_OFFICER
  PAUSED                       resume    ACTIVE   PROFESSIONAL,SYSTEM
  ACTIVE,EXPIRED               confirm   ACTIVE   PROFESSIONAL
  ACTIVE,PAUSED                expire    EXPIRED  SYSTEM
  DRAFT,ACTIVE,PAUSED,EXPIRED  erase     ERASED   PROFESSIONAL`,
);
