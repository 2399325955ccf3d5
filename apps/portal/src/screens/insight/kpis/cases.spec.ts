import { expect, it } from '@jest/globals';
import { casesOf } from '#portal/screens/insight/kpis/cases';

const filter = { programmeId: 'p', country: 'SO', from: '2027-01-01', to: '2027-03-31' };

it('keeps the filters of a figure on the way to its cases', () => {
  expect(casesOf('NEEDS_AND_FILL', filter)).toEqual({
    to: '/needs',
    search: { programmeId: 'p', country: 'SO', publishedFrom: '2027-01-01', publishedTo: '2027-03-31' },
  });
  expect(casesOf('FUNNEL', filter, 'ACTIVE')).toEqual({
    to: '/placements',
    search: { programmeId: 'p', country: 'SO', state: 'ACTIVE' },
  });
  expect(casesOf('FUNNEL', {}, 'SHORTLISTED')).toEqual({
    to: '/candidacies',
    search: { state: 'SHORTLISTED' },
  });
});

it('lets the group say the country and the skill', () => {
  expect(casesOf('SUPPLY_DEMAND', filter, 'GH urn:skill:1')).toEqual({
    to: '/staff/people',
    search: { programmeId: 'p', country: 'GH', skillUri: 'urn:skill:1' },
  });
});

it('leads nowhere from figures that no list belongs to', () => {
  expect(casesOf('SELECTION_RATIO', filter)).toBeNull();
});
