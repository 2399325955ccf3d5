import { expect, it } from '@jest/globals';
import { HOST_READER, staffReader } from '#domain/insight/kpis/reader.rules';
import type { PersonActor, StaffGrant } from '#domain/kernel/actor';

const person = (...staff: StaffGrant[]): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [{ institutionId: 'i', role: 'OWNER' }],
  staff,
});

it('reads as far as the roles of staff reach, and an institution gives none', () => {
  const grants: StaffGrant[] = [
    { role: 'ANALYST', programmeId: 'p', country: 'SO' },
    { role: 'CASE_OFFICER', programmeId: null, country: 'GH' },
  ];
  expect(staffReader(person(...grants)).reach).toEqual([
    { programmeId: 'p', country: 'SO' },
    { programmeId: null, country: 'GH' },
  ]);
  expect(staffReader(person()).reach).toEqual([]);
});

it('lists what a listing role reaches wherever any of the roles does', () => {
  const analyst: StaffGrant = { role: 'ANALYST', programmeId: 'p', country: 'SO' };
  expect(staffReader(person(analyst)).lists('CASES')).toBe(true);
  expect(staffReader(person(analyst)).lists('WORK_ITEMS')).toBe(false);
  const officer: StaffGrant = { role: 'CASE_OFFICER', programmeId: null, country: null };
  expect(staffReader(person(analyst, officer)).lists('WORK_ITEMS')).toBe(true);
});

it('lets an institution list its needs and cases, and nobody else’s people', () => {
  expect(HOST_READER.lists('NEEDS')).toBe(true);
  expect(HOST_READER.lists('CASES')).toBe(true);
  expect(HOST_READER.lists('PEOPLE')).toBe(false);
  expect(HOST_READER.lists('REPORTS')).toBe(false);
});
