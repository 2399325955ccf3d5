import { useState } from 'react';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import type { ProfileData, SectionProps } from '#portal/screens/parties/professionals/profile-data';
import { Button } from '#portal/ui/button';
import { choice, object } from '#portal/ui/checks';
import { Checkbox, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const TextsQuery = graphql(`
  query ConsentTexts($locale: Locale!) {
    consentTexts(locale: $locale) {
      purpose
      version
      language
      text
    }
  }
`);
const GiveMutation = graphql(`
  mutation GiveConsent($purpose: ConsentPurpose!, $textVersion: Code!, $language: Locale!) {
    giveConsent(purpose: $purpose, textVersion: $textVersion, language: $language)
  }
`);
const WithdrawMutation = graphql(`
  mutation WithdrawConsent($purpose: ConsentPurpose!) {
    withdrawConsent(purpose: $purpose)
  }
`);
const EnrolMutation = graphql(`
  mutation Enrol($programmeId: ID!, $declaration: EligibilityDeclarationInput!) {
    enrolInProgramme(programmeId: $programmeId, declaration: $declaration) {
      id
    }
  }
`);

type Texts = ResultOf<typeof TextsQuery>['consentTexts'];

/** Each purpose by itself, given and withdrawn by one press; who agrees, agrees to the text shown here. */
export function Consents({ profile }: SectionProps) {
  const locale = useLocale();
  return (
    <Load key={locale} query={TextsQuery} variables={{ locale }} fresh lines={8}>
      {({ consentTexts }) => <Asking profile={profile} texts={consentTexts} />}
    </Load>
  );
}

function Asking({ profile, texts }: Pick<SectionProps, 'profile'> & { texts: Texts }) {
  const t = useT();
  const format = useFormat();
  const give = useAct(GiveMutation);
  const withdraw = useAct(WithdrawMutation);
  const [problem, setProblem] = useState<Problem>();
  return (
    <div className="stack">
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      <ul className="rule-list">
        {texts.map(({ purpose, version: textVersion, language, text }) => {
          const live = profile.lists.consents.filter(
            (consent) => consent.purpose === purpose && !consent.withdrawnAt,
          );
          const given = live.find(({ counts }) => counts);
          const turn = async () =>
            setProblem(
              (await (given ? withdraw({ purpose }) : give({ purpose, textVersion, language }))).problem,
            );
          return (
            <li key={purpose} className="stack stack-s">
              <div className="row row-between">
                <h2 className="h3">{t(`consent.${purpose}`)}</h2>
                {given && <Tag tone="good">{t('consent.given', { when: format.day(given.givenAt) })}</Tag>}
              </div>
              <p className="prose">{text}</p>
              {!given && live.length > 0 && <Notice>{t('consent.changed')}</Notice>}
              <div>
                <Button tone={given ? 'quiet' : undefined} onClick={() => void turn()}>
                  {t(given ? 'consent.withdraw' : 'consent.give')}
                  <span className="visually-hidden"> {t(`consent.${purpose}`)}</span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const enrolSchema = object({ programmeId: choice(), ofAge: z.boolean(), rightOfReturn: z.boolean() });

/** The programmes that a professional takes part in, and their own declaration of age and right of return. */
export function Programmes({
  profile,
  programmes,
}: SectionProps & { programmes: ProfileData['programmes'] }) {
  const t = useT();
  const enrol = useAct(EnrolMutation);
  const enrolled = new Set(profile.lists.enrolments.map(({ programmeId }) => programmeId));
  const open = programmes.filter(({ state }) => state === 'OPEN');
  return (
    <div className="stack stack-l">
      {programmes
        .filter(({ id }) => enrolled.has(id))
        .map(({ id, name }) => (
          <Notice key={id} tone="good">
            {t('programme.enrolled', { name })}
          </Notice>
        ))}
      <Form
        schema={enrolSchema}
        values={{ programmeId: '', ofAge: false, rightOfReturn: false }}
        send={t('programme.enrol')}
        submit={async ({ programmeId, ...declaration }) => {
          const { problem } = await enrol({ programmeId, declaration });
          if (problem) return problem;
          toast(t('state.saved'));
        }}
      >
        <Select
          name="programmeId"
          label={t('programme.title')}
          options={open.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Checkbox name="ofAge" label={t('programme.ofAge')} />
        <Checkbox name="rightOfReturn" label={t('programme.rightOfReturn')} />
      </Form>
    </div>
  );
}
