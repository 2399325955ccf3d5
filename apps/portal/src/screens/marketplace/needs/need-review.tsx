import { Link } from '@tanstack/react-router';
import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { StepFragment } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { NeedCopies } from '#portal/screens/marketplace/needs/need-copies';
import { NEED_STEPS } from '#portal/screens/marketplace/needs/need-steps';
import { TorFindings } from '#portal/screens/marketplace/needs/tor-findings';
import { ButtonLink } from '#portal/ui/button';
import { Timeline } from '#portal/ui/lists';
import { Notice, Tag } from '#portal/ui/text';

export const NeedReviewFragment = graphql(
  `
    fragment NeedReviewParts on Need {
      id
      state
      title
      institutionId
      revision
      steps {
        command
        ...StepParts
      }
      reviewDueAt
      findings {
        code
        field
        severity
      }
      decisions {
        id
        command
        comment
        reason
        decidedAt
        version
      }
    }
  `,
  [StepFragment],
);
const ReviewQuery = graphql(
  `
    query NeedReview($id: ID!) {
      need(id: $id) {
        ...NeedReviewParts
      }
    }
  `,
  [NeedReviewFragment],
);
type Review = FragmentOf<typeof NeedReviewFragment>;

/** What institution and staff see beside a need: what is missing, the history, and the next step. */
export function NeedForReviewers({ id }: { id: string }) {
  const t = useT();
  return (
    <Load query={ReviewQuery} variables={{ id }} lines={3}>
      {({ need }) => (
        <div className="stack">
          <ReviewDue of={need} />
          <NeedFindings of={need} />
          <NeedReviewSteps of={need} />
          <Ways of={need} />
          <details>
            <summary>{t('need.history')}</summary>
            <NeedHistory of={need} />
          </details>
        </div>
      )}
    </Load>
  );
}

function Ways({ of }: { of: Review }) {
  const t = useT();
  const { id, state, title, institutionId } = readFragment(NeedReviewFragment, of);
  return (
    <div className="actions">
      {['DRAFT', 'CHANGES_REQUESTED', 'PUBLISHED'].includes(state) && (
        <ButtonLink to="/needs/$id/edit" params={{ id }} tone="quiet">
          {t('need.edit')}
        </ButtonLink>
      )}
      <NeedCopies id={id} title={title} institutionId={institutionId} />
      <Link to="/needs/$id/candidates" params={{ id }}>
        {t('need.candidates')}
      </Link>
    </div>
  );
}

/** Until when a decision is in time. */
export function ReviewDue({ of }: { of: Review }) {
  const t = useT();
  const format = useFormat();
  const { reviewDueAt } = readFragment(NeedReviewFragment, of);
  return reviewDueAt && <Notice>{t('need.reviewDue', { when: format.moment(reviewDueAt) })}</Notice>;
}

/** What is missing or vague in the terms of a need that is not published yet, each with the field it speaks of. */
export function NeedFindings({ of }: { of: Review }) {
  const t = useT();
  const { state, findings } = readFragment(NeedReviewFragment, of);
  if (findings.length === 0 || !['DRAFT', 'CHANGES_REQUESTED', 'SUBMITTED'].includes(state)) return null;
  const blocks = findings.some(({ severity }) => severity === 'BLOCKS');
  return (
    <Notice tone={blocks ? 'warm' : 'info'} title={t('need.findings')}>
      <TorFindings of={findings} />
    </Notice>
  );
}

/** The steps that this reader may take; a decision is about the revision that was read. */
export function NeedReviewSteps({ of }: { of: Review }) {
  const { id, revision, steps } = readFragment(NeedReviewFragment, of);
  return <Steps id={id} revision={revision} steps={steps} specs={NEED_STEPS} />;
}

/** What was decided on a need, newest version last. */
export function NeedHistory({ of }: { of: Review }) {
  const t = useT();
  const { decisions } = readFragment(NeedReviewFragment, of);
  if (decisions.length === 0) return <p className="muted">{t('need.noHistory')}</p>;
  return (
    <Timeline
      moments={decisions.map((decision) => ({
        key: decision.id,
        title: t(`need.did.${decision.command}`),
        at: decision.decidedAt,
        by: t('need.ofVersion', { version: decision.version }),
        note: (
          <>
            {decision.reason && <Tag>{t(`reason.${decision.reason}` as MessageId)}</Tag>}
            {decision.comment && <p dir="auto">{decision.comment}</p>}
          </>
        ),
      }))}
    />
  );
}
