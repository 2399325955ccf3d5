import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import { type Contact, ContactsService } from '#features/parties/professionals/contacts.service';

@ObjectType('PersonContact', { description: 'How a person is reached.' })
class PersonContactType implements Contact {
  @Field(() => String, { description: 'Email address.' })
  email!: string;

  @Field(() => LocaleEnum, { description: 'The language of email to the person.' })
  locale!: Locale;

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;
}

@Resolver()
export class ContactsResolver {
  constructor(private readonly contacts: ContactsService) {}

  @Allow('professional.contact')
  @Mutation(() => PersonContactType, {
    description:
      'Reads how a person is reached, and keeps in the audit trail that you did. Refuses FORBIDDEN where your role only reads the profile.',
  })
  readContact(
    @CurrentPerson() actor: PersonActor,
    @Args('professionalId', { type: () => ID }) professionalId: string,
  ): Promise<PersonContactType> {
    return this.contacts.read(actor, professionalId);
  }
}
