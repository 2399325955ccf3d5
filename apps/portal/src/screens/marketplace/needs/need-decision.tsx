import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { AuditLink } from '#portal/parts/audit-link';
import { Load } from '#portal/parts/load';
import { DoneOnBehalf } from '#portal/parts/on-behalf/done-on-behalf';
import { NeedFacts, NeedFactsFragment } from '#portal/screens/marketplace/needs/need-facts';
import {
  NeedFindings,
  NeedHistory,
  NeedReviewFragment,
  NeedReviewSteps,
  ReviewDue,
} from '#portal/screens/marketplace/needs/need-review';
import { Notice } from '#portal/ui/text';

const ReviewQuery = graphql(
  `
    query StaffNeedReview($id: ID!) {
      need(id: $id) {
        steps {
          command
        }
        findings {
          code
        }
        ...NeedFacts
        ...NeedReviewParts
      }
    }
  `,
  [NeedFactsFragment, NeedReviewFragment],
);

/** The terms of reference with what is wrong in them; the decision and its history are beside it. */
export function NeedReview({ id }: { id: string }) {
  const t = useT();
  return (
    <Load query={ReviewQuery} variables={{ id }} lines={12}>
      {({ need }) => (
        <div className="split split-wide">
          <div className="stack stack-l">
            {need.findings.length === 0 && <Notice tone="good">{t('staff.noFindings')}</Notice>}
            <NeedFindings of={need} />
            <NeedFacts of={need} />
          </div>
          <aside className="stack stack-l">
            <section className="card stack">
              <h2>{t('staff.decision')}</h2>
              <ReviewDue of={need} />
              {need.steps.length === 0 && <p>{t('staff.noDecision')}</p>}
              <NeedReviewSteps of={need} />
            </section>
            <section className="stack">
              <h2>{t('need.history')}</h2>
              <NeedHistory of={need} />
              <DoneOnBehalf id={id} />
              <AuditLink type="need" id={id} />
            </section>
          </aside>
        </div>
      )}
    </Load>
  );
}
