import { EVIDENCE } from '#domain/parties/professionals/evidence.states';
import { keepsContract } from '#testing/machine-contract';

keepsContract(
  EVIDENCE,
  `
  -                   claim     CLAIMED    PROFESSIONAL,CASE_OFFICER
  CLAIMED,EVIDENCED   evidence  EVIDENCED  PROFESSIONAL,CASE_OFFICER
  EVIDENCED           verify    VERIFIED   CASE_OFFICER
  EVIDENCED,VERIFIED  dismiss   CLAIMED    CASE_OFFICER`,
);
