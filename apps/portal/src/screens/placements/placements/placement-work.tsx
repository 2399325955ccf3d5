import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { AuditLink } from '#portal/parts/audit-link';
import { Load } from '#portal/parts/load';
import { DoneOnBehalf } from '#portal/parts/on-behalf/done-on-behalf';
import { OnBehalf, PrincipalFragment } from '#portal/parts/on-behalf/on-behalf';
import { PlaceHold } from '#portal/parts/place-hold';
import { StateTag } from '#portal/parts/state-tag';
import { StepFragment } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { Papers } from '#portal/screens/placements/papers/papers';
import { AmendmentFragment, Amendments } from '#portal/screens/placements/placements/amendments';
import { CONDUCT_STEPS } from '#portal/screens/placements/placements/conduct-steps';
import { PLACEMENT_STEPS } from '#portal/screens/placements/placements/placement-steps';
import { PlanPart } from '#portal/screens/placements/placements/plan';
import type { Work } from '#portal/screens/placements/placements/work';
import { PlacementReports } from '#portal/screens/placements/reports/report-list';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';

const WorkQuery = graphql(
  `
    query StaffPlacement($id: ID!) {
      placement(id: $id) {
        id
        about {
          needTitle
          institutionName
        }
        needId
        professionalId
        professionalName
        institutionId
        state
        reason
        steps {
          command
          ...StepParts
        }
        suspensions {
          since
          reviewOn
          until
        }
        earlyEnd {
          endedOn
          side
        }
        principals {
          ...PrincipalParts
          steps {
            command
            ...StepParts
          }
        }
        amendments {
          ...AmendmentParts
        }
      }
    }
  `,
  [PrincipalFragment, AmendmentFragment, StepFragment],
);

/** What staff do with a placement: its steps and changes, and on the same page the plan, the reports and the papers. */
export function PlacementWork({ of }: { of: Work }) {
  const { id } = of;
  const t = useT();
  const format = useFormat();
  return (
    <Load query={WorkQuery} variables={{ id }}>
      {({ placement }) => {
        const pause = placement.suspensions.findLast(({ until }) => until === null);
        return (
          <div className="stack stack-l">
            <Section
              title={t('staff.part')}
              actions={placement.state && <StateTag state={placement.state} />}
            >
              <SummaryList
                rows={[
                  {
                    label: t('staff.professional'),
                    value: (
                      <Link to="/staff/people/$id" params={{ id: placement.professionalId }}>
                        <bdi>{placement.professionalName}</bdi>
                      </Link>
                    ),
                  },
                  {
                    label: t('staff.institution'),
                    value: (
                      <Link to="/institutions/$id" params={{ id: placement.institutionId }}>
                        <bdi>{placement.about.institutionName}</bdi>
                      </Link>
                    ),
                  },
                  {
                    label: t('staff.subject.NEED'),
                    value: (
                      <Link to="/staff/needs/$id" params={{ id: placement.needId }}>
                        <bdi>{placement.about.needTitle}</bdi>
                      </Link>
                    ),
                  },
                  ...(pause ? [{ label: t('staff.reviewOn'), value: format.day(pause.reviewOn) }] : []),
                  ...(placement.earlyEnd
                    ? [
                        { label: t('staff.endedOn'), value: format.day(placement.earlyEnd.endedOn) },
                        { label: t('staff.side'), value: t(`reason.${placement.earlyEnd.side}`) },
                      ]
                    : []),
                  ...(placement.reason
                    ? [{ label: t('step.reason'), value: t(`reason.${placement.reason}` as MessageId) }]
                    : []),
                ]}
              />
              <div className="row">
                <Steps id={id} steps={placement.steps} specs={CONDUCT_STEPS} />
                <PlaceHold subject="PLACEMENT" id={id} />
              </div>
            </Section>
            <OnBehalf id={id} of={placement.principals} specs={PLACEMENT_STEPS} />
            <Amendments placementId={id} of={placement.amendments} />
            <PlanPart placement={of} />
            <Section title={t('placement.part.reports')}>
              <PlacementReports placementId={id} />
            </Section>
            <Papers placement={of} />
            <DoneOnBehalf id={id} />
            <AuditLink type="placement" id={id} />
          </div>
        );
      }}
    </Load>
  );
}
