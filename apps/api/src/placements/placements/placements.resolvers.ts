import { AmendmentResolver } from '#api/placements/placements/amendment.resolver';
import { AssignmentsResolver } from '#api/placements/placements/assignments.resolver';
import { PlacementCourseResolver } from '#api/placements/placements/placement-course.resolver';
import { PlacementNamesResolver } from '#api/placements/placements/placement-names.resolver';
import { PlacementPlansResolver } from '#api/placements/placements/placement-plans.resolver';
import { PlacementStepsResolver } from '#api/placements/placements/placement-steps.resolver';
import { PlacementWorkLoader } from '#api/placements/placements/placement-work.loader';
import { PlacementWorkResolver } from '#api/placements/placements/placement-work.resolver';
import { PlacementsResolver } from '#api/placements/placements/placements.resolver';
import { WorkPlanResolver } from '#api/placements/placements/work-plan.resolver';

export const PLACEMENT_RESOLVERS = [
  PlacementWorkLoader,
  PlacementsResolver,
  PlacementWorkResolver,
  PlacementNamesResolver,
  PlacementPlansResolver,
  PlacementStepsResolver,
  PlacementCourseResolver,
  AssignmentsResolver,
  WorkPlanResolver,
  AmendmentResolver,
];
