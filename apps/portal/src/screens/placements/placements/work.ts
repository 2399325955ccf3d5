import { SIGNATORY } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { StatusFragment } from '#portal/parts/status';
import { StepFragment } from '#portal/parts/steps/step-spec';

/** All that the two sides see of a placement. */
export const WorkQuery = graphql(
  `
    query PlacementWork($id: ID!) {
      placement(id: $id) {
        id
        about {
          needTitle
          institutionName
        }
        professionalName
        needId
        candidacyId
        professionalId
        institutionId
        programmeId
        country
        modality
        startsOn
        endsOn
        weeklyHours
        support {
          kind
          payer
          amount
          currency
          per
        }
        termsVersion
        offeredAt
        acceptedAt
        steps {
          command
          ...StepParts
        }
        acts
        isLetterAvailable
        status {
          key
          ...StatusParts
        }
        terms {
          version
          since
          modality
          startsOn
          endsOn
          weeklyHours
        }
        withheld
        plans {
          version
          isCurrent
          signableAs
          summary
          digest
          writtenAt
          milestones {
            text
            dueOn
          }
          signatures {
            signatory
            signedAt
          }
        }
        readiness {
          code
          done
          weight
        }
        emergencyContact {
          name
          phone
          relation
        }
        linkTest {
          testedAt
          worked
        }
        amendments {
          id
          state
          parts
          modality
          startsOn
          endsOn
          weeklyHours
          why
          askedAt
          decidedAt
        }
        suspensions {
          since
          until
          reviewOn
        }
        earlyEnd {
          endedOn
          side
        }
      }
    }
  `,
  [StatusFragment, StepFragment],
);
export type Work = ResultOf<typeof WorkQuery>['placement'];
export type Plan = Work['plans'][number];

export type Signatory = (typeof SIGNATORY)[number];

/** The signature of a role under a plan. */
export const signatureOf = ({ signatures }: Pick<Plan, 'signatures'>, signatory: Signatory) =>
  signatures.find((given) => given.signatory === signatory);

/** Part of the readiness list that is done, by weight, in per cent. */
export function readinessOf({ readiness }: Work): number {
  const points = (lines: Work['readiness']) => lines.reduce((sum, { weight }) => sum + weight, 0);
  const all = points(readiness);
  return all === 0 ? 100 : Math.floor((100 * points(readiness.filter(({ done }) => done))) / all);
}
