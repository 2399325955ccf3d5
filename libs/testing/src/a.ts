import type { StaffRole } from '#domain/kernel/actor';
import { NeedBuilder, type Place, type Terms } from '#testing/need-builder';
import { PersonBuilder, type PersonTraits } from '#testing/people';
import { type Offered, PlacementBuilder } from '#testing/placement-builder';
import { ProfessionalBuilder, type Profile } from '#testing/professional-builder';
import type { TestDatabase } from '#testing/test-database';

/**
 * Makes what a test begins with: `await a(database).need(place).published()`. Each subject has one builder; it fills the
 * rows of the product itself, so that a new column is decided in one place, and does without the steps that lead there.
 */
export const a = (database: TestDatabase) => ({
  person: (traits: PersonTraits = {}) => new PersonBuilder(database, traits),
  /** A person of IOM's staff, whose roles reach everywhere. */
  staff: (...roles: StaffRole[]) => new PersonBuilder(database, { staff: roles }),
  professional: (profile: Profile = {}) => new ProfessionalBuilder(database, profile),
  need: (place: Place, terms: Terms = {}) => new NeedBuilder(database, place, terms),
  placement: (place: Place, needId: string, professionalId: string, offered: Offered = {}) =>
    new PlacementBuilder(database, place, { needId, professionalId, ...offered }),
});
