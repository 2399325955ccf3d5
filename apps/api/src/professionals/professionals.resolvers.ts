import { HeldSkillResolver } from '#api/professionals/held-skill.resolver';
import { ImportsResolver } from '#api/professionals/imports.resolver';
import { ProfessionalLoader } from '#api/professionals/professional.loader';
import { ProfessionalsResolver } from '#api/professionals/professionals.resolver';
import { ProfileResolver } from '#api/professionals/profile.resolver';

export const PROFESSIONAL_RESOLVERS = [
  ProfessionalLoader,
  ProfessionalsResolver,
  ProfileResolver,
  ImportsResolver,
  HeldSkillResolver,
];
