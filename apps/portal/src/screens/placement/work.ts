import { SIGNATORY } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { StandingFragment } from '#portal/screens/shared/standing';
import { may, type Person } from '#portal/app/session';

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
        termsVersion
        offeredAt
        acceptedAt
        commands
        acts
        standing {
          ...StandingParts
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
          placementVersion
          summary
          digest
          writtenAt
          milestones {
            text
            dueOn
          }
        }
        signatures {
          signatory
          digest
          signedAt
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
  [StandingFragment],
);
export type Work = ResultOf<typeof WorkQuery>['placement'];
export type Plan = Work['plans'][number];

export type Signatory = (typeof SIGNATORY)[number];

/** In which role this person signs here; null for anyone else. */
export function signsAs(person: Person | null, placement: Work): Signatory | null {
  if (person?.professionalId === placement.professionalId) return 'PR';
  if (person?.memberships.some(({ institutionId }) => institutionId === placement.institutionId)) return 'FP';
  return may(person, 'PLACEMENT_DECIDE') ? 'AP' : null;
}

/** Whether a plan was written for the dates and hours that hold now. */
export const isPresent = (plan: Plan, placement: Work): boolean =>
  plan.placementVersion === placement.termsVersion;

/** The signature of a role under a plan. */
export const signatureOf = (placement: Work, plan: Plan, signatory: Signatory) =>
  placement.signatures.find((given) => given.digest === plan.digest && given.signatory === signatory);

/** Part of the readiness list that is done, by weight, in per cent. */
export function readinessOf({ readiness }: Work): number {
  const points = (lines: Work['readiness']) => lines.reduce((sum, { weight }) => sum + weight, 0);
  const all = points(readiness);
  return all === 0 ? 100 : Math.floor((100 * points(readiness.filter(({ done }) => done))) / all);
}
