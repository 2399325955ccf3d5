import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const ReadContact = graphql(`
  mutation ReadContact($professionalId: ID!) {
    readContact(professionalId: $professionalId) {
      email
      locale
      timeZone
    }
  }
`);
type Contact = ResultOf<typeof ReadContact>['readContact'];

/** How the person is reached, shown on demand to those who may: each reading is in the audit trail. */
export function ContactData({ professionalId }: { professionalId: string }) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const read = useAct(ReadContact, { quiet: true });
  const [contact, setContact] = useState<Contact>();
  if (!may(person, 'PROFESSIONAL_CONTACT')) return null;
  const show = async () => {
    const { data, problem } = await read({ professionalId });
    if (problem) toast(problemText(t, problem));
    setContact(data?.readContact);
  };
  if (!contact)
    return (
      <div className="stack stack-s">
        <div>
          <Button tone="quiet" size="small" onClick={() => void show()}>
            {t('people.contact.show')}
          </Button>
        </div>
        <p className="muted small">{t('people.contact.logged')}</p>
      </div>
    );
  return (
    <p role="status">
      <a href={`mailto:${contact.email}`} dir="ltr">
        {contact.email}
      </a>
      <br />
      <span className="muted small">
        {t('people.contact.language', { language: format.language(contact.locale), zone: contact.timeZone })}
      </span>
    </p>
  );
}
