import { ConflictsResolver } from '#api/parties/professionals/conflicts.resolver';
import { ContactsResolver } from '#api/parties/professionals/contacts.resolver';
import { HeldSkillResolver } from '#api/parties/professionals/held-skill.resolver';
import { ImportsResolver } from '#api/parties/professionals/imports.resolver';
import { ProfessionalLoader } from '#api/parties/professionals/professional.loader';
import { ProfessionalsResolver } from '#api/parties/professionals/professionals.resolver';
import { ProfileResolver } from '#api/parties/professionals/profile.resolver';

export const PROFESSIONAL_RESOLVERS = [
  ProfessionalLoader,
  ProfessionalsResolver,
  ProfileResolver,
  ImportsResolver,
  HeldSkillResolver,
  ConflictsResolver,
  ContactsResolver,
];
