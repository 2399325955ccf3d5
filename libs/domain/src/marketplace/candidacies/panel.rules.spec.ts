import { describe, expect, it } from '@jest/globals';
import {
  assertNotOnPanel,
  assertPanel,
  assertScored,
  assertScores,
  bothPrefer,
  type CriterionScores,
  type PanelMember,
  panelResult,
  scoringMember,
} from '#domain/marketplace/candidacies/panel.rules';

const SCORES: CriterionScores = { EXPERTISE: 5, TRANSFER: 4, COMMUNICATION: 4, CONTEXT: 3, AVAILABILITY: 4 };
const refusal = (code: string) => expect.objectContaining({ code });
const host: PanelMember = { accountId: 'host', side: 'HOST', conflict: false, scores: SCORES };
const iom: PanelMember = { accountId: 'iom', side: 'IOM', conflict: false, scores: SCORES };

describe('an interview panel', () => {
  it('holds both sides, and nobody twice', () => {
    expect(() => assertPanel([host, iom], 'IOM')).not.toThrow();
    expect(() => assertPanel([host], 'IOM')).toThrow(
      expect.objectContaining({ code: 'PANEL_ONE_SIDED', details: { absent: ['IOM'] } }),
    );
    expect(() => assertPanel([host, { ...iom, accountId: 'host' }], 'IOM')).toThrow(refusal('BAD_INPUT'));
  });

  it('is named for IOM by IOM alone', () => {
    expect(() => assertPanel([host], 'HOST')).not.toThrow();
    expect(() => assertPanel([host, iom], 'HOST')).toThrow(refusal('BAD_INPUT'));
    expect(() => assertPanel([iom], 'HOST')).toThrow(refusal('BAD_INPUT'));
    expect(() => assertPanel([], 'HOST')).toThrow(refusal('PANEL_ONE_SIDED'));
  });

  it('scores every criterion from 1 to 5', () => {
    expect(() => assertScores(SCORES)).not.toThrow();
    for (const wrong of [0, 6, 2.5, undefined]) {
      expect(() => assertScores({ ...SCORES, TRANSFER: wrong })).toThrow(
        expect.objectContaining({ details: expect.objectContaining({ field: 'scores.TRANSFER' }) }),
      );
    }
  });

  it('hears only members who have ruled out a conflict of interest', () => {
    expect(scoringMember([host, iom], 'iom')).toBe(iom);
    expect(() => scoringMember([host], 'iom')).toThrow(refusal('NOT_ON_PANEL'));
    expect(() => scoringMember([{ ...host, conflict: null }], 'host')).toThrow(
      refusal('CONFLICT_OF_INTEREST'),
    );
    expect(() => scoringMember([{ ...host, conflict: true }], 'host')).toThrow(
      refusal('CONFLICT_OF_INTEREST'),
    );
  });

  it('is done when both sides have scored and nobody has a conflict', () => {
    expect(() => assertScored([host, iom])).not.toThrow();
    expect(() => assertScored([host, { ...iom, scores: null }])).toThrow(
      expect.objectContaining({ code: 'SCORES_MISSING', details: { missing: ['IOM'] } }),
    );
    const second = { ...host, accountId: 'second', conflict: true, scores: null };
    expect(() => assertScored([host, iom, second])).toThrow(refusal('CONFLICT_OF_INTEREST'));
  });

  it('has a result for each side, in hundredths', () => {
    expect(panelResult([host, { ...iom, scores: null }])).toEqual({ HOST: 400, IOM: null });
  });

  it('needs both preferences, and an approver from outside', () => {
    expect(bothPrefer(['HOST'])).toBe(false);
    expect(bothPrefer(['IOM', 'HOST'])).toBe(true);
    expect(() => assertNotOnPanel([host, iom], 'iom')).toThrow(refusal('FOUR_EYES_REQUIRED'));
    expect(() => assertNotOnPanel([host, { ...iom, conflict: true }], 'iom')).toThrow(
      refusal('FOUR_EYES_REQUIRED'),
    );
    expect(() => assertNotOnPanel([host, iom], 'approver')).not.toThrow();
  });

  it('excludes nobody who was named and has not taken the seat', () => {
    expect(() => assertNotOnPanel([host, { ...iom, conflict: null, scores: null }], 'iom')).not.toThrow();
  });
});
