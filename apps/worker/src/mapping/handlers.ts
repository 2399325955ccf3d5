import { MakeMapJob } from '#worker/mapping/map/make-map.job';
import { KeepWavesJob } from '#worker/mapping/waves/keep-waves.job';

/** Who does the jobs of maps and surveys. */
export const MAPPING_HANDLERS = [MakeMapJob, KeepWavesJob];
