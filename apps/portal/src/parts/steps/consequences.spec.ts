import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { REFERRAL_EVENT } from '#domain/associations/referrals/events';
import { AUDIT_EVENT } from '#domain/associations/registry/events';
import { SERVICE_EVENT } from '#domain/associations/services/events';
import { announcementsOf } from '#domain/catalogue/announcements';
import { CONSULTATION_EVENT } from '#domain/dialogue/consultations/events';
import { STATEMENT_EVENT } from '#domain/dialogue/statements/events';
import { WAVE_EVENT } from '#domain/mapping/waves/events';
import { CANDIDACY_EVENT } from '#domain/marketplace/candidacies/events';
import { NEED_EVENT } from '#domain/marketplace/needs/events';
import { INSTITUTION_EVENT } from '#domain/parties/institutions/events';
import { CLEARANCE_EVENT } from '#domain/placements/clearances/events';
import { PLACEMENT_EVENT } from '#domain/placements/placements/events';
import { REPORT_EVENT } from '#domain/placements/reports/events';
import { PAYMENT_EVENT } from '#domain/placements/spending/events';
import { PRICE_BATCH_EVENT } from '#domain/remittances/prices/events';
import { type ConsequenceOf, CONSEQUENCES } from '#portal/parts/steps/consequences';

const EVENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  need: NEED_EVENT,
  candidacy: CANDIDACY_EVENT,
  placement: PLACEMENT_EVENT,
  clearance: CLEARANCE_EVENT,
  report: REPORT_EVENT,
  institution: INSTITUTION_EVENT,
  payment: PAYMENT_EVENT,
  priceBatch: PRICE_BATCH_EVENT,
  consultation: CONSULTATION_EVENT,
  wave: WAVE_EVENT,
  statement: STATEMENT_EVENT,
  service: SERVICE_EVENT,
  audit: AUDIT_EVENT,
  referral: REFERRAL_EVENT,
};
const audiences = JSON.parse(readFileSync('apps/portal/src/graphql/audiences.json', 'utf8')) as Record<
  string,
  string[]
>;
const rows = Object.entries<ConsequenceOf>(CONSEQUENCES);

describe('what is said before a command', () => {
  it.each(rows)('%s speaks of the event that the command appends', (id, { events }) => {
    const [machine = '', command = ''] = id.split('.');
    if (EVENTS[machine]) expect(events[0]).toBe(EVENTS[machine][command]);
  });

  it.each(rows)('%s names just those whom the announcements name', (_, { events }) => {
    for (const event of events)
      expect(audiences[event]).toEqual([...new Set(announcementsOf(event).map(({ to }) => to))]);
  });

  it.each(rows)('%s says so where only some cases are announced', (_, { events, perhaps }) => {
    const isConditional = events.some((event) => announcementsOf(event).some(({ only }) => only));
    if (isConditional) expect(perhaps).toBe(true);
  });

  it('tells of concerns to nobody outside safeguarding', () => {
    const told = rows.filter(([id]) => id.startsWith('concern.')).flatMap(([, { events }]) => events);
    expect(told.flatMap((event) => announcementsOf(event))).toEqual([]);
  });
});
