import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { AuditLink } from '#portal/parts/audit-link';
import { Load } from '#portal/parts/load';
import { PlaceHold } from '#portal/parts/place-hold';
import { RematchPanel } from '#portal/parts/rematch';
import { may, usePerson } from '#portal/parts/session';
import { AccountSteps } from '#portal/screens/identity/accounts/account-steps';
import { Conflicts } from '#portal/screens/parties/professionals/conflicts';
import { ContactData } from '#portal/screens/parties/professionals/contact';
import { HeldSkillFragment, HeldSkills } from '#portal/screens/parties/professionals/held-skills';
import { PersonCases } from '#portal/screens/parties/professionals/person-cases';
import { RecordClearance } from '#portal/screens/parties/professionals/record-clearance';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { Tag } from '#portal/ui/text';

const PersonQuery = graphql(
  `
    query StaffPerson($id: ID!) {
      professional(id: $id) {
        id
        displayName
        headline
        summary
        state
        residenceCountry
        yearsExperience
        weeklyHours
        modalities
        connectivity
        freshUntil
        clearanceLevel
        clearanceValidUntil
        accountId
        suspendedAt
        eligibility {
          programmeId
          answer
        }
        tasks {
          task
          done
        }
        lists {
          heritage {
            country
            basis
          }
          languages {
            code
            overall
          }
          windows {
            from
            to
          }
          skills {
            ...HeldSkillParts
          }
          conflicts {
            id
            name
          }
        }
      }
      productTime
    }
  `,
  [HeldSkillFragment],
);
type Person = ResultOf<typeof PersonQuery>['professional'];

/** One professional as staff see them: the profile, its skills to verify, and what has come of it. */
export function Professional({ messages }: { messages: (professionalId: string) => ReactNode }) {
  const t = useT();
  const { id } = useParams({ from: '/staff/people/$id' });
  const person = usePerson();
  const mayMatch = may(person, 'MATCH_RUN');
  const writes = may(person, 'DIRECT_WRITE') && may(person, 'PROFESSIONAL_CONTACT');
  return (
    <Load query={PersonQuery} variables={{ id }} lines={10}>
      {({ professional, productTime }) => (
        <AreaPage
          title={professional.displayName}
          back={{ link: { to: '/staff/people' }, label: t('staff.area.people') }}
          lead={professional.headline && <bdi>{professional.headline}</bdi>}
          actions={
            <>
              <Tag tone={professional.state === 'ACTIVE' ? 'good' : 'warm'}>
                {t(`staff.state.${professional.state}`)}
              </Tag>
              <PlaceHold subject="PROFESSIONAL" id={id} />
              <AccountSteps {...professional} />
            </>
          }
        >
          <div className="stack stack-l">
            {professional.summary && (
              <p className="prose" dir="auto">
                {professional.summary}
              </p>
            )}
            <Facts of={professional} today={productTime.slice(0, 10)} />
            <Section title={t('people.skills')}>
              <HeldSkills professionalId={id} of={professional.lists.skills} />
            </Section>
            {may(person, 'PROFESSIONAL_CONTACT') && (
              <Section title={t('people.contact')}>
                <ContactData professionalId={id} />
              </Section>
            )}
            {writes && messages(id)}
            <Conflicts professionalId={id} of={professional.lists.conflicts} />
            <PersonCases professionalId={id} />
            <AuditLink type="professional" id={id} />
            {mayMatch && (
              <Section title={t('rematch.title')}>
                <RematchPanel what="professional" id={id} />
              </Section>
            )}
          </div>
        </AreaPage>
      )}
    </Load>
  );
}

function Facts({ of, today }: { of: Person; today: string }) {
  const t = useT();
  const format = useFormat();
  const { heritage, languages, windows } = of.lists;
  const open = of.tasks.filter(({ done }) => !done);
  return (
    <SummaryList
      rows={[
        { label: t('people.lives'), value: of.residenceCountry && format.country(of.residenceCountry) },
        {
          label: t('people.heritage'),
          value: format.list(
            heritage.map(({ country, basis }) => `${format.country(country)} (${t(`people.tie.${basis}`)})`),
          ),
        },
        {
          label: t('people.languages'),
          value: format.list(
            languages.map(({ code, overall }) => `${format.language(code)}${overall ? ` ${overall}` : ''}`),
          ),
        },
        { label: t('people.years'), value: of.yearsExperience !== null && format.number(of.yearsExperience) },
        {
          label: t('people.how'),
          value: format.list(of.modalities.map((modality) => t(`modality.${modality}`))),
        },
        {
          label: t('people.free'),
          value: windows.length > 0 && (
            <ul>
              {windows.map(({ from, to }) => (
                <li key={from}>{`${format.day(from)} – ${format.day(to)}`}</li>
              ))}
            </ul>
          ),
        },
        {
          label: t('people.hours'),
          value: of.weeklyHours !== null && t('staff.hours', { hours: of.weeklyHours }),
        },
        { label: t('people.fresh'), value: format.day(of.freshUntil) },
        {
          label: t('people.clearance'),
          value: <ClearanceLine of={of} today={today} />,
        },
        {
          label: t('people.eligible'),
          value: of.eligibility.length > 0 && (
            <span className="row">
              {of.eligibility.map(({ programmeId, answer }) => (
                <Tag key={programmeId} tone={answer === 'PASS' ? 'good' : 'warm'}>
                  {t(`match.answer.${answer}` as MessageId)}
                </Tag>
              ))}
            </span>
          ),
        },
        {
          label: t('people.open'),
          value: open.length > 0 && format.list(open.map(({ task }) => t(`task.${task}` as MessageId))),
        },
      ]}
    />
  );
}

/** The clearance that the person holds, whether it is still valid, and the way to record another. */
function ClearanceLine({ of, today }: { of: Person; today: string }) {
  const t = useT();
  const format = useFormat();
  const { id, clearanceLevel: level, clearanceValidUntil: until } = of;
  return (
    <span className="row">
      {t(`clearanceLevel.${level}` as MessageId)}
      {until && (
        <Tag tone={until < today ? 'bad' : 'good'}>
          {t(until < today ? 'people.clearanceEnded' : 'people.clearanceUntil', { when: format.day(until) })}
        </Tag>
      )}
      <RecordClearance professionalId={id} level={level} validUntil={until} />
    </span>
  );
}
