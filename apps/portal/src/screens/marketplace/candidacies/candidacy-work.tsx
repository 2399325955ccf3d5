import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AuditLink } from '#portal/parts/audit-link';
import { Load } from '#portal/parts/load';
import { PersonName } from '#portal/parts/names';
import { DoneOnBehalf } from '#portal/parts/on-behalf/done-on-behalf';
import { OnBehalf, PrincipalFragment } from '#portal/parts/on-behalf/on-behalf';
import { may, usePerson } from '#portal/parts/session';
import { StateTag } from '#portal/parts/state-tag';
import { offers, StepFragment } from '#portal/parts/steps/step-spec';
import { CANDIDACY_STEPS } from '#portal/screens/marketplace/candidacies/candidacy-steps';
import { Prescreen } from '#portal/screens/marketplace/candidacies/prescreen';
import { GateOverride } from '#portal/screens/marketplace/matching/gate-override';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';

const WorkQuery = graphql(
  `
    query StaffCandidacy($id: ID!) {
      candidacy(id: $id) {
        id
        needId
        professionalId
        alias
        displayName
        state
        score
        steps {
          command
        }
        principals {
          ...PrincipalParts
          steps {
            command
            ...StepParts
          }
        }
      }
    }
  `,
  [PrincipalFragment, StepFragment],
);

/** What staff do with a candidacy: the recheck of its conditions, an exception from one, steps for someone else. */
export function CandidacyWork({ id }: { id: string }) {
  const t = useT();
  const format = useFormat();
  const mayDecide = may(usePerson(), 'CANDIDACY_DECIDE');
  return (
    <Load query={WorkQuery} variables={{ id }}>
      {({ candidacy }) => (
        <div className="stack stack-l">
          <Section title={t('staff.part')} actions={candidacy.state && <StateTag state={candidacy.state} />}>
            <SummaryList
              rows={[
                {
                  label: t('staff.professional'),
                  value: (
                    <Link to="/staff/people/$id" params={{ id: candidacy.professionalId }}>
                      <PersonName person={candidacy} />
                    </Link>
                  ),
                },
                {
                  label: t('staff.score'),
                  value:
                    candidacy.score !== null &&
                    t('staff.scoreOf', {
                      score: format.number(candidacy.score, { maximumFractionDigits: 1 }),
                    }),
                },
                {
                  label: t('staff.matching'),
                  value: (
                    <Link to="/staff/needs/$id" params={{ id: candidacy.needId }}>
                      {t('staff.openNeed')}
                    </Link>
                  ),
                },
              ]}
            />
            <div className="actions">
              {offers(candidacy, 'PRESCREEN') && <Prescreen candidacy={candidacy} />}
              {mayDecide && (candidacy.state === 'APPLIED' || candidacy.state === 'RESERVE') && (
                <GateOverride candidacy={candidacy} />
              )}
            </div>
          </Section>
          <OnBehalf id={id} of={candidacy.principals} specs={CANDIDACY_STEPS} />
          <DoneOnBehalf id={id} />
          <AuditLink type="candidacy" id={id} />
        </div>
      )}
    </Load>
  );
}
