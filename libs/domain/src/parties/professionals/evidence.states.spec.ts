import { EVIDENCE } from '#domain/parties/professionals/evidence.states';
import { keepsContract } from '#testing/life-contract';

keepsContract(
  EVIDENCE,
  `
  -                   claim     CLAIMED    PR,CO
  CLAIMED,EVIDENCED   evidence  EVIDENCED  PR,CO
  EVIDENCED           verify    VERIFIED   CO
  EVIDENCED,VERIFIED  dismiss   CLAIMED    CO`,
);
