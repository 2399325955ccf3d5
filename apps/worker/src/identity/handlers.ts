import { CleanUpJob } from '#worker/identity/accounts/clean-up.job';
import { PurgeFilesJob } from '#worker/identity/files/purge-files.job';

/** Who does the jobs of accounts and files. */
export const IDENTITY_HANDLERS = [CleanUpJob, PurgeFilesJob];
