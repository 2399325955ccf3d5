import { expect, it } from '@jest/globals';
import { jobPosting } from '#api/http/job-posting';
import type { NeedRow } from '#features/marketplace/needs/need.queries';

const NEED = {
  title: 'Triage in the emergency ward',
  objective: 'Nurses sort patients by urgency.',
  country: 'SO',
  place: 'Hargeisa',
  modality: 'ON_SITE',
  publishedAt: new Date('2026-11-30T12:00:00Z'),
  deadline: '2027-01-07',
  startsOn: '2027-01-14',
  weeklyHours: 20,
  support: [],
} as unknown as NeedRow;

it('says where and until when, in the words of schema.org', () => {
  expect(jobPosting(NEED, 'Hargeisa North Hospital')).toMatchObject({
    '@type': 'JobPosting',
    datePosted: '2026-11-30',
    validThrough: '2027-01-07',
    hiringOrganization: { name: 'Hargeisa North Hospital' },
    jobLocation: { address: { addressCountry: 'SO', addressLocality: 'Hargeisa' } },
  });
});

it('says of remote work that one does it from anywhere', () => {
  const posting = jobPosting({ ...NEED, modality: 'VIRTUAL', place: null }, null);
  expect(posting).toMatchObject({ jobLocationType: 'TELECOMMUTE' });
  expect(posting).not.toHaveProperty('jobLocation');
});

it('says what one gets: an allowance as a salary, the rest as benefits, and nothing where nothing is offered', () => {
  const support: NeedRow['support'] = [
    { kind: 'TRAVEL', payer: 'HOST', amount: null, currency: null, per: null },
    { kind: 'ALLOWANCE', payer: 'IOM', amount: '900.50', currency: 'USD', per: 'MONTH' },
  ];
  expect(jobPosting({ ...NEED, support }, null)).toMatchObject({
    baseSalary: { currency: 'USD', value: { value: 900.5, unitText: 'MONTH' } },
    jobBenefits: 'Travel, paid for by the host institution; Allowance, paid for by IOM',
  });
  const posting = JSON.parse(JSON.stringify(jobPosting(NEED, null))) as object;
  expect(posting).not.toHaveProperty('baseSalary');
  expect(posting).not.toHaveProperty('jobBenefits');
});
