import { describe, expect, it } from '@jest/globals';
import { channelsOn, switchedOff } from '#portal/screens/outreach/notifications/channels';

describe('what a person is notified of', () => {
  const off = [
    { kind: 'SUGGESTION', channel: 'MAIL' },
    { kind: 'REVIEW', channel: 'IN_APP' },
  ] as const;

  it('is on unless it is switched off', () => {
    expect(channelsOn(['SUGGESTION', 'MESSAGE'], off)).toEqual({
      SUGGESTION: ['IN_APP'],
      MESSAGE: ['IN_APP', 'MAIL'],
    });
  });

  it('stays as it was where the person was not asked', () => {
    const on = { SUGGESTION: ['IN_APP', 'MAIL'], MESSAGE: [] };
    expect(switchedOff(on, ['SUGGESTION', 'MESSAGE'], off)).toEqual([
      { kind: 'REVIEW', channel: 'IN_APP' },
      { kind: 'MESSAGE', channel: 'IN_APP' },
      { kind: 'MESSAGE', channel: 'MAIL' },
    ]);
  });
});
