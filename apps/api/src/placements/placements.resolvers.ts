import { AmendmentResolver } from '#api/placements/amendment.resolver';
import { AssignmentsResolver } from '#api/placements/assignments.resolver';
import { PlacementCourseResolver } from '#api/placements/placement-course.resolver';
import { PlacementNamesResolver } from '#api/placements/placement-names.resolver';
import { PlacementPlansResolver } from '#api/placements/placement-plans.resolver';
import { PlacementWorkLoader } from '#api/placements/placement-work.loader';
import { PlacementWorkResolver } from '#api/placements/placement-work.resolver';
import { PlacementsResolver } from '#api/placements/placements.resolver';
import { WorkPlanResolver } from '#api/placements/work-plan.resolver';

export const PLACEMENT_RESOLVERS = [
  PlacementWorkLoader,
  PlacementsResolver,
  PlacementWorkResolver,
  PlacementNamesResolver,
  PlacementPlansResolver,
  PlacementCourseResolver,
  AssignmentsResolver,
  WorkPlanResolver,
  AmendmentResolver,
];
