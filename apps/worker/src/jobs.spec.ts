import { expect, it } from '@jest/globals';
import { type JobName, JOBS, newJob, SCHEDULED } from '#worker/jobs';

const NEED = '01890000-0000-7000-8000-000000000001';
const read = (name: JobName, data: object) => JOBS[name].data.safeParse(data);

it('takes of what a job carries only what the job names', () => {
  const { data } = read('match-need', { aggregateId: NEED, event: 'need.published', words: 'a note' });
  expect(data).toEqual({ aggregateId: NEED });
});

it('refuses a job without its ids, with ids that are none, or of another event', () => {
  expect(read('match-need', {}).success).toBe(false);
  expect(read('match-need', { aggregateId: 'the first' }).success).toBe(false);
  expect(read('close-candidacies', { aggregateId: NEED, event: 'need.filled' }).success).toBe(false);
  expect(read('close-candidacies', { aggregateId: NEED, event: 'need.expired' }).success).toBe(true);
});

it('asks nothing of the jobs that run on a schedule', () => {
  expect(SCHEDULED.filter((name) => !read(name, {}).success)).toEqual([]);
});

it('enqueues a job in its place, unless asked otherwise', () => {
  const data = { aggregateId: NEED };
  expect(newJob('match-need', 'a', data)).toEqual({ name: 'match-need', id: 'a', data, priority: 2 });
  expect(newJob('match-need', 'a', data, { priority: 10 }).priority).toBe(10);
});
