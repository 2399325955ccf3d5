import { ObjectType } from '@nestjs/graphql';
import { InstitutionProfile } from '#api/parties/institutions/institution.type';

@ObjectType('PublicInstitution', { description: 'What anyone may read of an institution that is active.' })
export class PublicInstitutionType extends InstitutionProfile {}
