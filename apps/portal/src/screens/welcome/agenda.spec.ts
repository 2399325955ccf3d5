import { describe, expect, it } from '@jest/globals';
import { agendaOf } from '#portal/screens/welcome/agenda';

const NOW = '2027-03-10T12:00:00.000Z';
const none = { interviews: [], placements: [], needs: [] };
const at = (hour: string) => ({ id: 'c', title: 'Triage', at: hour });

describe('what comes next', () => {
  it('is in the order of its days, each with how many days away it is', () => {
    const rows = agendaOf(
      {
        interviews: [at('2027-03-12T09:00:00.000Z')],
        placements: [{ id: 'p', title: 'Solar', startsOn: '2027-03-10', endsOn: '2027-04-30' }],
        needs: [{ id: 'n', title: 'Survey', deadline: '2027-03-11' }],
      },
      NOW,
    );
    expect(rows.map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([
      ['STARTS', 0],
      ['CLOSES', 1],
      ['INTERVIEW', 2],
      ['ENDS', 51],
    ]);
    expect(rows.map(({ isMoment }) => isMoment)).toEqual([false, false, true, false]);
  });

  it('keeps an interview until its hour, and nothing that is over or far away', () => {
    const hours = ['2027-03-10T11:59:00.000Z', '2027-03-10T12:00:00.000Z'];
    expect(agendaOf({ ...none, interviews: hours.map(at) }, NOW).map((row) => row.at)).toEqual(
      hours.slice(1),
    );
    const placements = [{ id: 'p', title: 'Solar', startsOn: '2027-01-01', endsOn: '2027-06-01' }];
    expect(agendaOf({ ...none, placements }, NOW)).toEqual([]);
    expect(agendaOf({ ...none, needs: [{ id: 'n', title: 'Survey', deadline: null }] }, NOW)).toEqual([]);
  });
});
