import { KeepConsultationsJob } from '#worker/dialogue/consultations/keep-consultations.job';
import { FindOpinionsJob } from '#worker/dialogue/opinions/find-opinions.job';
import { RunOpinionsJob } from '#worker/dialogue/opinions/run-opinions.job';
import { RemindPromisesJob } from '#worker/dialogue/replies/remind-promises.job';
import { AnnounceDecisionsJob } from '#worker/dialogue/statements/announce-decisions.job';
import { BeginStatementsJob } from '#worker/dialogue/statements/begin-statements.job';

/** Who does the jobs of consultations. */
export const DIALOGUE_HANDLERS = [
  KeepConsultationsJob,
  BeginStatementsJob,
  AnnounceDecisionsJob,
  FindOpinionsJob,
  RunOpinionsJob,
  RemindPromisesJob,
];
