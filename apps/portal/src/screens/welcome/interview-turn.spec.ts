import { expect, it } from '@jest/globals';
import { interviewTurn } from '#portal/screens/welcome/interview-turn';

const offered = {
  interviewAt: null,
  interviewOffer: { otherAskedAt: null },
  status: { key: 'candidacy.interview' },
};
const asked = { ...offered, interviewOffer: { otherAskedAt: '2027-03-01T09:00:00Z' } };

it('is the professional’s while times are offered, and the other side’s once others are asked for', () => {
  expect([interviewTurn(offered, true), interviewTurn(offered, false)]).toEqual(['desk.time.choose', null]);
  expect([interviewTurn(asked, true), interviewTurn(asked, false)]).toEqual([null, 'desk.time.offer']);
});

it('is nobody’s once a time is agreed, before any is offered, and after the interview', () => {
  for (const isOwn of [true, false]) {
    expect(interviewTurn({ ...asked, interviewAt: '2027-03-03T09:00:00Z' }, isOwn)).toBeNull();
    expect(interviewTurn({ ...offered, interviewOffer: null }, isOwn)).toBeNull();
    expect(interviewTurn({ ...asked, status: { key: 'candidacy.preferred' } }, isOwn)).toBeNull();
  }
});
