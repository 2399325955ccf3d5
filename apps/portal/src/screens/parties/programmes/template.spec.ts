import { describe, expect, it } from '@jest/globals';
import {
  ALWAYS,
  changesBetween,
  fieldsOf,
  isSame,
  templateOf,
} from '#portal/screens/parties/programmes/template';

const template = {
  rules: [
    ...ALWAYS.map((type) => ({ type })),
    { type: 'VISA', modalities: ['ON_SITE', 'HYBRID'] },
    { type: 'POLICE', childContact: ['REGULAR'], regulated: true },
  ],
  countryRisks: [{ country: 'SO', risk: 'HIGH' }],
  otherRisk: 'MEDIUM',
};

describe('a clearance template', () => {
  it('survives the form, whatever the order in it', () => {
    const { rules } = templateOf(fieldsOf(template));
    const turned = { ...template, rules: [...rules].reverse() };
    expect(isSame(changesBetween(template, turned))).toBe(true);
    expect(fieldsOf(template).rules.map(({ type }) => type)).toEqual(['VISA', 'POLICE']);
  });

  it('is compared rule by rule and country by country', () => {
    const after = {
      rules: [...template.rules.slice(0, 4), { type: 'MEDICAL', minRisk: 'HIGH' }],
      countryRisks: [
        { country: 'SO', risk: 'EXTREME' },
        { country: 'GH', risk: 'LOW' },
      ],
      otherRisk: 'HIGH',
    };
    expect(changesBetween(template, after)).toEqual({
      added: [{ type: 'MEDICAL', minRisk: 'HIGH' }],
      removed: [{ type: 'POLICE', childContact: ['REGULAR'], regulated: true }],
      risks: [
        { country: 'SO', before: 'HIGH', after: 'EXTREME' },
        { country: 'GH', before: null, after: 'LOW' },
      ],
      otherRisk: { before: 'MEDIUM', after: 'HIGH' },
    });
    expect(changesBetween(after, template).risks).toContainEqual({
      country: 'GH',
      before: 'LOW',
      after: null,
    });
  });
});
