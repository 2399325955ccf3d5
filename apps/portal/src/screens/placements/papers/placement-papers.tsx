import { Consequence } from '#portal/parts/steps/consequence';
import { may, usePerson } from '#portal/parts/session';
import { useAct } from '#portal/graphql/act';
import { type EnumOf, graphql } from '#portal/graphql/graphql';
import { problemText } from '#portal/ui/problem';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { StepFragment, stepWith, type StepSpec } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { ConfirmButton } from '#portal/ui/dialog';
import { Load } from '#portal/parts/load';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const PapersQuery = graphql(
  `
    query PlacementPapers($placementId: ID!) {
      papers(placementId: $placementId) {
        id
        kind
        number
        issuedAt
        revokedAt
        checkUrl
        steps {
          command
          ...StepParts
        }
      }
    }
  `,
  [StepFragment],
);
const Issue = graphql(`
  mutation IssuePlacementLetter($placementId: ID!) {
    issuePlacementLetter(placementId: $placementId) {
      id
    }
  }
`);
const Revoke = graphql(`
  mutation RevokePaper($id: ID!, $reason: Words!) {
    revokePaper(id: $id, reason: $reason) {
      id
    }
  }
`);

const STEPS: Partial<Record<EnumOf<'PaperCommand'>, StepSpec>> = {
  REVOKE: stepWith({
    says: 'paper.revoke',
    document: Revoke,
    label: 'staff.do.revokePaper',
    tone: 'danger',
    variables: ({ id, comment }) => ({ id, reason: comment ?? '' }),
  }),
};

/** Certificate and letters. The certificate comes by itself when the work is found done. */
export function PlacementPapers({ placementId }: { placementId: string }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const person = usePerson();
  const issue = useAct(Issue);
  const give = async () => {
    const { problem } = await issue({ placementId });
    toast(problem ? problemText(t, problem) : t('state.done'));
    return !problem;
  };
  if (!may(person, 'PAPER_READ')) return null;
  return (
    <Section
      title={t('staff.papers')}
      actions={
        <a href={`/calendar/placements/${placementId}`} download>
          {t('paper.calendarGet')}
        </a>
      }
    >
      <p className="muted prose">{t('staff.papersText')}</p>
      <Load query={PapersQuery} variables={{ placementId }} lines={2}>
        {({ papers }) =>
          papers.length > 0 && (
            <DataTable
              caption={t('staff.papers')}
              hideCaption
              rows={papers}
              columns={[
                {
                  key: 'kind',
                  label: t('staff.paper'),
                  cell: (row) => (
                    <a href={`/papers/${row.id}?language=${locale}`}>{t(`staff.paper.${row.kind}`)}</a>
                  ),
                },
                { key: 'number', label: t('staff.number'), cell: (row) => <bdi>{row.number}</bdi> },
                {
                  key: 'check',
                  label: t('paper.check'),
                  cell: (row) => <a href={row.checkUrl}>{t('paper.checkOpen')}</a>,
                },
                { key: 'issued', label: t('staff.issuedAt'), cell: (row) => format.moment(row.issuedAt) },
                {
                  key: 'steps',
                  label: t('staff.state'),
                  cell: (row) =>
                    row.revokedAt ? (
                      <Tag tone="bad">{t('staff.revoked')}</Tag>
                    ) : (
                      <div className="row">
                        <Tag tone="good">{t('staff.valid')}</Tag>
                        <Steps id={row.id} steps={row.steps} specs={STEPS} />
                      </div>
                    ),
                },
              ]}
            />
          )
        }
      </Load>
      {may(person, 'PAPER_ISSUE') && (
        <ConfirmButton tone="quiet" label={t('staff.do.letter')} title={t('staff.do.letter')} act={give}>
          <Consequence of="paper.letter" />
        </ConfirmButton>
      )}
    </Section>
  );
}
