import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { AnswersInput } from '#api/placements/reports/report.input';
import { REPORT_LIMITS } from '#domain/placements/reports/limits';

import 'reflect-metadata';

const wrongIn = (answers: Partial<AnswersInput>): string[] =>
  validateSync(plainToInstance(AnswersInput, answers)).map(({ property }) => property);

describe('the answers of a report', () => {
  it('take an item of the handover as long as the form lets one write', () => {
    expect(wrongIn({ handover: ['a'.repeat(REPORT_LIMITS.words)] })).toEqual([]);
    expect(wrongIn({ handover: ['a'.repeat(REPORT_LIMITS.words + 1)] })).toEqual(['handover']);
  });

  it('take no more hours than any period has', () => {
    expect(wrongIn({ hours: REPORT_LIMITS.hours[1] })).toEqual([]);
    expect(wrongIn({ hours: REPORT_LIMITS.hours[1] + 1 })).toEqual(['hours']);
  });
});
