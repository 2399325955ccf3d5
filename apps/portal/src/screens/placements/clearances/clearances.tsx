import { type EnumOf, graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { FileList } from '#portal/parts/attachments';
import { Load } from '#portal/parts/load';
import {
  offers,
  StepFragment,
  type StepGiven,
  stepsBy,
  type StepSpec,
  stepWith,
} from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { HandInCheck } from '#portal/screens/placements/clearances/hand-in-check';
import { DataTable } from '#portal/ui/table';
import { Tag, type Tone } from '#portal/ui/text';

const ClearancesQuery = graphql(
  `
    query Clearances($placementId: ID!) {
      clearances(placementId: $placementId) {
        id
        type
        state
        steps {
          command
          ...StepParts
        }
        takesDocument
        documents {
          id
          name
        }
        status {
          key
          sentence
        }
        outcome {
          issuer
          expiresOn
        }
      }
    }
  `,
  [StepFragment],
);
const Clear = graphql(`
  mutation ClearClearance($step: ClearanceStepInput!, $outcome: ClearanceOutcomeInput) {
    clearClearance(step: $step, outcome: $outcome) {
      id
    }
  }
`);
const StepClearance = graphql(`
  mutation StepClearance($command: ClearanceStepCommand!, $step: ClearanceStepInput!) {
    stepClearance(command: $command, step: $step) {
      id
    }
  }
`);
const Waive = graphql(`
  mutation WaiveClearance($step: ClearanceStepInput!, $expiresOn: Date, $comment: Words) {
    waiveClearance(step: $step, expiresOn: $expiresOn, comment: $comment) {
      id
    }
  }
`);

/** What a document says about itself; left empty, what was said before stays. */
const OUTCOME = [
  { name: 'issuer', label: 'clearance.issuer', kind: 'line', optional: true },
  { name: 'issuedOn', label: 'clearance.issuedOn', kind: 'day', optional: true },
  { name: 'expiresOn', label: 'clearance.expires', kind: 'day', optional: true },
] as const;
const outcomeOf = ({ issuer, issuedOn, expiresOn }: StepGiven) => ({
  issuer: issuer || undefined,
  issuedOn: issuedOn || undefined,
  expiresOn: expiresOn || undefined,
});

const STEPS: Partial<Record<EnumOf<'ClearanceCommand'>, StepSpec>> = {
  CLEAR: stepWith({
    says: 'clearance.clear',
    document: Clear,
    label: 'step.clear',
    fields: OUTCOME,
    variables: (step, given) => ({ step, outcome: outcomeOf(given) }),
  }),
  WAIVE: stepWith({
    says: 'clearance.waive',
    document: Waive,
    label: 'step.waive',
    tone: 'quiet',
    day: 'clearance.expires',
    variables: ({ comment, ...step }, { day }) => ({ step, expiresOn: day, comment }),
  }),
  ...stepsBy(StepClearance, {
    REJECT: { says: 'clearance.reject', label: 'step.rejectClearance', tone: 'danger' },
    REQUIRE: { says: 'clearance.require', label: 'step.require', tone: 'quiet' },
    REOPEN: { says: 'clearance.reopen', label: 'step.reopen', tone: 'quiet' },
  }),
};
const TONE: Record<string, Tone> = {
  CLEARED: 'good',
  WAIVED: 'good',
  REJECTED: 'bad',
  EXPIRED: 'bad',
  SUBMITTED: 'info',
  REQUIRED: 'warm',
};

/** The checks of a placement, each with its state and the steps of this reader. */
export function Clearances({ placementId }: { placementId: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <Load query={ClearancesQuery} variables={{ placementId }} lines={3}>
      {(data) => {
        const clearances = data.clearances.filter(
          ({ status, steps }) => status.key !== 'clearance.notRequired' || steps.length > 0,
        );
        return clearances.length === 0 ? (
          <p className="muted">{t('clearance.none')}</p>
        ) : (
          <DataTable
            caption={t('clearance.title')}
            hideCaption
            rows={clearances}
            columns={[
              { key: 'type', label: t('clearance.type'), cell: (row) => t(`clearance.type.${row.type}`) },
              { key: 'status', label: t('clearance.status'), cell: (row) => <CheckState of={row} /> },
              {
                key: 'until',
                label: t('clearance.expires'),
                cell: (row) => (row.outcome?.expiresOn ? format.day(row.outcome.expiresOn) : '–'),
              },
              ...(clearances.some(({ documents }) => documents.length > 0)
                ? [
                    {
                      key: 'documents',
                      label: t('check.documents'),
                      cell: (row: (typeof clearances)[number]) => <FileList files={row.documents} />,
                    },
                  ]
                : []),
              {
                key: 'steps',
                label: t('clearance.steps'),
                cell: (row) => (
                  <div className="row">
                    {offers(row, 'SUBMIT') && <HandInCheck check={row} />}
                    <Steps id={row.id} steps={row.steps} specs={STEPS} />
                  </div>
                ),
              },
            ]}
          />
        );
      }}
    </Load>
  );
}

/** The state by name, which the API shows to staff only; the others read the sentence. */
function CheckState({ of }: { of: ResultOf<typeof ClearancesQuery>['clearances'][number] }) {
  const t = useT();
  if (!of.state) return of.status.sentence;
  return <Tag tone={TONE[of.state]}>{t(`clearance.state.${of.state}`)}</Tag>;
}
