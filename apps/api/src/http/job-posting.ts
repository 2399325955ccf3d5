import type { NeedRow } from '#features/marketplace/needs/need.queries';

/** A published need as a `JobPosting` of schema.org, for search engines; only what anyone may read of it. */
export function jobPosting(need: NeedRow, institution: string | null): object {
  const { title, objective, country, place, modality, publishedAt, deadline, startsOn, weeklyHours } = need;
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
    ...(modality === 'VIRTUAL' ? remote : { jobLocation: { '@type': 'Place', address } }),
  };
}
