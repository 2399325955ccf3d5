import { useNavigate, useParams } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { CONSENT_BASIS, REFERRAL_AGE, REFERRAL_PRIORITY } from '#portal/graphql/enums';
import { REFERRAL_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useCountries, useLanguages } from '#portal/parts/choices';
import { Load } from '#portal/parts/load';
import { Emergency, RegionField } from '#portal/screens/associations/referrals/refer-country';
import {
  type ToRefer,
  ToReferQuery,
  WriteReferralMutation,
} from '#portal/screens/associations/referrals/referral-data';
import { choice, object, optionalChoice, optionalText, text } from '#portal/ui/checks';
import { RadioGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';

const schema = object({
  institutionId: choice(),
  category: choice(),
  country: choice(),
  region: choice(),
  ageBand: choice(),
  language: choice(),
  priority: choice(),
  basis: optionalChoice(),
  basisReason: optionalText(REFERRAL_LIMITS.basisReason[1]),
  caseRef: text(REFERRAL_LIMITS.caseRef),
  prepare: optionalText(REFERRAL_LIMITS.prepare[1]),
});

type Basis = (typeof CONSENT_BASIS)[number];

/** Somebody refers a case to a service, by its code; the next page is the check before sending. */
export function Refer() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={ToReferQuery} variables={{ id }} lines={8} fresh>
      {(asked) => (
        <Page
          title={t('referral.new')}
          lead={
            <>
              <bdi>{asked.service.name}</bdi>, <bdi>{asked.service.bodyName}</bdi>
            </>
          }
          back={{ link: { to: '/services/$id', params: { id } }, label: asked.service.name }}
        >
          <ReferForm asked={asked} />
        </Page>
      )}
    </Load>
  );
}

function ReferForm({ asked: { service, myInstitutions } }: { asked: ToRefer }) {
  const t = useT();
  const navigate = useNavigate();
  const write = useAct(WriteReferralMutation);
  const [place] = service.places;
  return (
    <Form
      schema={schema}
      values={{
        institutionId: myInstitutions[0]?.id ?? '',
        category: service.categories[0] ?? '',
        country: place?.country ?? '',
        region: place?.region ?? '',
        ...{ ageBand: '', language: '', priority: '', basis: '', basisReason: '', caseRef: '', prepare: '' },
      }}
      send={t('referral.check')}
      submit={async ({ category, ageBand, priority, basis, basisReason, prepare, ...given }) => {
        const { data, problem } = await write({
          referral: {
            ...given,
            serviceId: service.id,
            category: category as (typeof service.categories)[number],
            ageBand: ageBand as (typeof REFERRAL_AGE)[number],
            priority: priority as (typeof REFERRAL_PRIORITY)[number],
            basis: basis === '' ? null : (basis as Basis),
            basisReason: basisReason || null,
            prepare: prepare || null,
          },
        });
        if (problem) return problem;
        await navigate({ to: '/referrals/$id', params: { id: data.writeReferral } });
      }}
    >
      <Emergency />
      <Who asked={{ service, myInstitutions }} />
      <How />
    </Form>
  );
}

function Who({ asked: { service, myInstitutions } }: { asked: ToRefer }) {
  const t = useT();
  const countries = useCountries();
  const languages = useLanguages();
  return (
    <>
      <Select
        name="institutionId"
        label={t('referral.sender')}
        options={myInstitutions.map(({ id: value, name: label }) => ({ value, label }))}
      />
      <TextField name="caseRef" label={t('referral.case')} hint={t('referral.caseHint')} width="medium" />
      <Select
        name="category"
        label={t('directory.what')}
        options={service.categories.map((value) => ({ value, label: t(`directory.kind.${value}`) }))}
      />
      <RadioGroup
        name="ageBand"
        label={t('referral.age')}
        options={REFERRAL_AGE.map((value) => ({ value, label: t(`referral.age.${value}`) }))}
      />
      <Select name="country" label={t('referral.country')} options={countries} />
      <RegionField />
      <Select name="language" label={t('directory.language')} options={languages} />
    </>
  );
}

function How() {
  const t = useT();
  return (
    <>
      <RadioGroup
        name="priority"
        label={t('referral.priority')}
        options={REFERRAL_PRIORITY.map((value) => ({ value, label: t(`referral.priority.${value}`) }))}
      />
      <RadioGroup
        name="basis"
        label={t('referral.basis')}
        hint={t('referral.basisHint')}
        options={CONSENT_BASIS.map((value) => ({ value, label: t(`referral.basis.${value}`) }))}
      />
      <TextField
        name="basisReason"
        label={t('referral.basisReason')}
        hint={t('referral.basisReasonHint')}
        optional
      />
      <TextArea
        name="prepare"
        label={t('referral.prepare')}
        hint={t('referral.prepareHint')}
        max={REFERRAL_LIMITS.prepare[1]}
        rows={3}
        optional
      />
    </>
  );
}
