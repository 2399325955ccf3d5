import { describe, expect, it } from '@jest/globals';
import { readHsdsService } from '#domain/associations/services/hsds-in.rules';
import { type ExportedService, hsdsOf } from '#domain/associations/services/hsds-out.rules';
import { refusesService } from '#domain/associations/services/import-findings';
import type { ServiceDescription } from '#domain/associations/services/service';
import { describeDirectory, directoryJson, hsdsSchema } from '#testing/directory-data';

const ID = 'ac148810-d857-441c-9679-408f346de14b';
const partId = (part: string): string => {
  let hash = 0n;
  for (const letter of part) hash = (hash * 31n + BigInt(letter.codePointAt(0) ?? 0)) % 0xffffffffffffn;
  return `ac148810-d857-441c-9679-${hash.toString(16).padStart(12, '0')}`;
};

const CANARY = '17 Canary Wharf Lane';
const description: ServiceDescription = {
  name: 'Tracing family members',
  description: 'We look for relatives with the help of the Red Crescent, in confidence.',
  categories: ['FAMILY_TRACING', 'LEGAL'],
  modes: ['IN_PERSON', 'PHONE'],
  minimumAge: 12,
  maximumAge: 25,
  languages: ['so', 'en', 'ti'],
  eligibility: 'Anybody who has lost touch with a relative.',
  cost: null,
  howToAsk: 'Come in the morning.',
  website: 'https://tracing.example/find',
  email: 'find@tracing.example',
  phones: ['+44 20 7946 0000'],
  hours: {
    zone: 'Europe/London',
    rules: [
      {
        days: ['MO', 'TH'],
        nth: null,
        opens: '09:00',
        closes: '12:30',
        overnight: false,
        from: null,
        to: null,
      },
      {
        days: ['SA'],
        nth: 1,
        opens: '00:00',
        closes: '24:00',
        overnight: false,
        from: '2027-01-02',
        to: '2027-06-05',
      },
      { days: ['FR'], nth: -1, opens: '22:00', closes: '06:00', overnight: true, from: null, to: null },
    ],
    exceptions: [
      { on: '2027-12-25', openings: [] },
      {
        on: '2027-12-24',
        openings: [
          { opens: '09:00', closes: '10:00' },
          { opens: '11:00', closes: '12:00' },
        ],
      },
    ],
    byAppointment: true,
  },
  places: [
    {
      visibility: 'FULL',
      country: 'GB',
      region: 'Greater London',
      town: 'London',
      address: '1 Open Road',
      postcode: 'E1 1AA',
      point: { lat: 51.5, lng: -0.1 },
    },
    {
      visibility: 'DISTRICT',
      country: 'SO',
      region: 'Banaadir',
      town: 'Hodan',
      address: null,
      postcode: null,
      point: { lat: 2.05, lng: 45.35 },
    },
    {
      visibility: 'HIDDEN',
      country: 'GB',
      region: 'Kent',
      town: null,
      address: null,
      postcode: null,
      point: null,
    },
  ],
  capacity: { available: 4, on: '2027-01-01' },
};
const exported: ExportedService = {
  id: ID,
  state: 'VERIFIED',
  description,
  assuredOn: '2027-01-01',
  changedAt: new Date('2027-01-02T03:04:05Z'),
  body: {
    id: 'e94c9f38-1e8f-4564-91d4-d53501ab1765',
    name: 'Families Together',
    description: 'We bring families together.',
  },
};

describeDirectory('a service in HSDS', () => {
  it.each(['3.0', '3.1-dev'] as const)('fits the official schema of %s', (version) => {
    const validate = hsdsSchema(version, 'service');
    const fits = validate(JSON.parse(JSON.stringify(hsdsOf(exported, partId))));
    expect([validate.errors, fits]).toEqual([null, true]);
  });

  it('is refused by the official schema where it should be, so the check can fail', () => {
    const validate = hsdsSchema('3.1-dev', 'service');
    const wrong = { ...hsdsOf(exported, partId), status: 'open' };
    expect(validate(wrong)).toBe(false);
  });

  it("reads the specification's own example, with the schedules that weeks and months can say", () => {
    const { services: [example] = [] } = directoryJson<{ services?: unknown[] }>(
      'hsds/examples/schedules-worked-example.json',
    );
    const read = readHsdsService(example);
    expect(
      read.description?.hours?.rules.map(({ days, nth, opens, closes, to }) => ({
        days,
        nth,
        opens,
        closes,
        to,
      })),
    ).toEqual([
      { days: ['MO', 'TU', 'WE', 'TH'], nth: null, opens: '09:00', closes: '12:00', to: '2020-12-20' },
      { days: ['MO', 'TU', 'WE', 'TH'], nth: null, opens: '15:00', closes: '17:00', to: '2020-12-20' },
      { days: ['SA'], nth: 1, opens: '09:00', closes: '17:00', to: '2020-11-07' },
    ]);
  });

  it('reads the fully nested example, and says which schedule it cannot keep', () => {
    const read = readHsdsService(directoryJson('hsds/examples/service_full.json.gz'));
    expect(read.findings.map(({ kind }) => kind)).toContain('SCHEDULE_NOT_KEPT');
    expect(read.description).toMatchObject({
      name: 'Community Counselling',
      minimumAge: 12,
      maximumAge: 100,
    });
  });
});

describe('a round through HSDS', () => {
  it('gives the same service back, and the same export', () => {
    const out = JSON.parse(JSON.stringify(hsdsOf(exported, partId))) as unknown;
    const read = readHsdsService(out);
    expect(read.findings).toEqual([]);
    expect(read).toMatchObject({ sourceId: ID, status: 'active', assuredOn: '2027-01-01' });
    expect(read.description).toEqual({ ...description, categories: ['FAMILY_TRACING', 'LEGAL'] });
    const again = hsdsOf({ ...exported, description: read.description ?? description }, partId);
    expect(JSON.parse(JSON.stringify(again))).toEqual(out);
  });

  it('hides the address of a shelter that another directory shows', () => {
    const shown = JSON.parse(
      JSON.stringify(
        hsdsOf({ ...exported, description: { ...description, categories: ['SHELTER'] } }, partId),
      ).replace('1 Open Road', CANARY),
    ) as unknown;
    const read = readHsdsService(shown);
    expect(JSON.stringify(read)).not.toContain(CANARY);
    expect(read.findings.map(({ kind }) => kind)).toContain('PLACE_HIDDEN');
  });
});

describe('what the schema lets through and cannot be', () => {
  const json = JSON.parse(JSON.stringify(hsdsOf(exported, partId))) as Record<string, unknown>;
  const at = (latitude: unknown, longitude: unknown): unknown => [
    {
      id: ID,
      location: {
        id: ID,
        location_type: 'physical',
        latitude,
        longitude,
        addresses: [{ country: 'SO', state_province: 'Banaadir' }],
      },
    },
  ];
  const kinds = (value: unknown): string[] => readHsdsService(value).findings.map(({ kind }) => kind);

  it.each([
    ['a text', 'service', 'NOT_AN_OBJECT'],
    ['no id', { ...json, id: undefined }, 'ID_MISSING'],
    ['an unknown status', { ...json, status: 'open' }, 'STATUS_UNKNOWN'],
    ['a day that is none', { ...json, assured_date: 'not a date' }, 'NOT_A_DATE'],
    ['an age as text', { ...json, minimum_age: '12' }, 'NOT_A_NUMBER'],
    ['ages turned round', { ...json, minimum_age: 30 }, 'FIELD_WRONG'],
    ['an address of mail that is none', { ...json, email: 'nobody' }, 'FIELD_WRONG'],
    ['latitude 91', { ...json, service_at_locations: at(91, 10) }, 'POINT_OUTSIDE'],
    ['NaN', { ...json, service_at_locations: at(Number.NaN, 10) }, 'POINT_OUTSIDE'],
  ])('%s is refused', (_, value, kind) => {
    expect(
      readHsdsService(value)
        .findings.filter(refusesService)
        .map((finding) => finding.kind),
    ).toContain(kind);
  });

  it("warns of latitude and longitude in each other's place, of unknown fields and of schedules that are no hours", () => {
    expect(kinds({ ...json, service_at_locations: at(45.3182, 2.0469) })).toEqual(['POINT_SWAPPED']);
    expect(kinds({ ...json, service_at_locations: at(2.0469, 45.3182) })).toEqual([]);
    expect(kinds({ ...json, colour: 'red' })).toEqual(['FIELD_UNKNOWN']);
    const wrong = [
      { byday: 'XX', opens_at: '09:00', closes_at: '10:00' },
      { byday: 'MO', opens_at: '25:99', closes_at: '26:00' },
      { byday: 'MO', opens_at: '12:00', closes_at: '10:00' },
      { byday: 'MO', interval: 2, opens_at: '09:00', closes_at: '10:00' },
    ].map((schedule) => ({ id: ID, freq: 'WEEKLY', ...schedule }));
    expect(kinds({ ...json, schedules: wrong })).toEqual(Array(4).fill('SCHEDULE_NOT_KEPT'));
  });
});
