import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const RetryMutation = graphql(`
  mutation RetryFailedJob($jobId: Token!) {
    retryFailedJob(jobId: $jobId)
  }
`);
const RetryAllMutation = graphql(`
  mutation RetryFailedJobs {
    retryFailedJobs
  }
`);

interface FailedJob {
  id: string;
  name: string;
  attempts: number;
  failedAt: string;
  code: string;
  sentence: string | null;
}

/** The jobs that failed, and retrying them. */
export function FailedJobs({ jobs, total }: { jobs: FailedJob[]; total: number }) {
  const t = useT();
  const format = useFormat();
  const retry = useAct(RetryMutation);
  const retryAll = useAct(RetryAllMutation);
  const told = ({ problem }: { problem?: Problem }) => {
    toast(problem ? problemText(t, problem) : t('operations.retried'));
    return true;
  };
  if (jobs.length === 0)
    return <EmptyState title={t('operations.jobsEmpty')}>{t('operations.jobsEmptyText')}</EmptyState>;
  return (
    <Section
      title={t('operations.jobs')}
      actions={
        <ConfirmButton
          label={t('operations.retryAll')}
          title={t('operations.retryAll')}
          text={t('operations.retryAllSure', { count: total })}
          act={async () => told(await retryAll({}))}
        />
      }
    >
      <DataTable
        caption={t('operations.jobs')}
        hideCaption
        rows={jobs}
        columns={[
          {
            key: 'job',
            label: t('operations.job'),
            cell: (job) => <code>{job.name}</code>,
            sort: (job) => job.name,
          },
          {
            key: 'why',
            label: t('operations.why'),
            cell: (job) => (
              <>
                <code>{job.code}</code> {job.sentence && <bdi lang="en">{job.sentence}</bdi>}
              </>
            ),
            sort: (job) => job.code,
          },
          {
            key: 'attempts',
            label: t('operations.attempts'),
            cell: (job) => format.number(job.attempts),
            numeric: true,
          },
          {
            key: 'when',
            label: t('operations.when'),
            cell: (job) => format.moment(job.failedAt),
            sort: (job) => job.failedAt,
          },
          {
            key: 'retry',
            label: t('operations.retry'),
            cell: (job) => (
              <ConfirmButton
                tone="quiet"
                label={t('operations.retry')}
                title={`${t('operations.retry')}: ${job.name}`}
                text={t('operations.retrySure')}
                act={async () => told(await retry({ jobId: job.id }))}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}
