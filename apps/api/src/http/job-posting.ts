import type { Support, SupportKind, SupportPayer } from '#domain/marketplace/needs/support.rules';
import type { NeedRow } from '#features/marketplace/needs/need.queries';

/** A published need as a `JobPosting` of schema.org, for search engines; only what anyone may read of it. */
export function jobPosting(need: NeedRow, institution: string | null): object {
  const {
    title,
    objective,
    country,
    place,
    modality,
    publishedAt,
    deadline,
    startsOn,
    weeklyHours,
    support,
  } = need;
  const address = { '@type': 'PostalAddress', addressCountry: country, addressLocality: place ?? undefined };
  const remote = {
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: { '@type': 'AdministrativeArea', name: 'Worldwide' },
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: objective,
    datePosted: publishedAt?.toISOString().slice(0, 10),
    validThrough: deadline ?? undefined,
    jobStartDate: startsOn ?? undefined,
    employmentType: 'TEMPORARY',
    workHours: weeklyHours === null ? undefined : `${weeklyHours} hours a week`,
    hiringOrganization: institution === null ? undefined : { '@type': 'Organization', name: institution },
    baseSalary: salary(support),
    jobBenefits: support.length > 0 ? support.map(benefit).join('; ') : undefined,
    ...(modality === 'VIRTUAL' ? remote : { jobLocation: { '@type': 'Place', address } }),
  };
}

/** The allowance that is paid by the day, the week or the month, as schema.org writes a salary; undefined without one. */
function salary(support: readonly Support[]): object | undefined {
  const paid = support.find(
    ({ kind, amount, per }) => kind === 'ALLOWANCE' && amount !== null && per !== 'ONCE',
  );
  if (!paid) return undefined;
  const { amount, currency, per } = paid;
  const value = { '@type': 'QuantitativeValue', value: Number(amount), unitText: per };
  return { '@type': 'MonetaryAmount', currency, value };
}

const KINDS: Readonly<Record<SupportKind, string>> = {
  ALLOWANCE: 'Allowance',
  TRAVEL: 'Travel',
  LODGING: 'Lodging',
  INSURANCE: 'Insurance',
  VISA: 'Visa costs',
  EQUIPMENT: 'Equipment',
};
const PAYERS: Readonly<Record<SupportPayer, string>> = {
  IOM: 'IOM',
  HOST: 'the host institution',
  OTHER: 'another funder',
};

const benefit = ({ kind, payer }: Support): string => `${KINDS[kind]}, paid for by ${PAYERS[payer]}`;
