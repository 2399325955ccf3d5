/** What an application goes through, in order, as anyone reads it. */
const COURSE = ['APPLICATION', 'CONSIDERATION', 'INTERVIEW', 'DECISION'] as const;
type CourseStage = (typeof COURSE)[number];

/** The stage that each sentence of the status belongs to; an application that has ended is in none. */
const STAGE_OF: Readonly<Record<string, CourseStage>> = {
  'candidacy.suggested': 'APPLICATION',
  'candidacy.match': 'APPLICATION',
  'candidacy.invited': 'APPLICATION',
  'candidacy.invitedOwn': 'APPLICATION',
  'candidacy.applied': 'CONSIDERATION',
  'candidacy.appliedOwn': 'CONSIDERATION',
  'candidacy.considered': 'CONSIDERATION',
  'candidacy.prescreened': 'CONSIDERATION',
  'candidacy.shortlisted': 'CONSIDERATION',
  'candidacy.interview': 'INTERVIEW',
  'candidacy.interviewOwn': 'INTERVIEW',
  'candidacy.times': 'INTERVIEW',
  'candidacy.timesOwn': 'INTERVIEW',
  'candidacy.otherTimes': 'INTERVIEW',
  'candidacy.otherTimesOwn': 'INTERVIEW',
  'candidacy.otherTimesHost': 'INTERVIEW',
  'candidacy.interviewed': 'DECISION',
  'candidacy.preferred': 'DECISION',
  'candidacy.reserve': 'DECISION',
  'candidacy.reserveOwn': 'DECISION',
};

/** Whether an interview is being agreed or is to come, by the key of the status. */
export const isInterview = (key: string): boolean => STAGE_OF[key] === 'INTERVIEW';

/** Each stage as past, present or still to come, by the key of the status; null once the application has ended. */
export function courseOf(key: string): { stage: CourseStage; when: 'past' | 'now' | 'later' }[] | null {
  const stage = STAGE_OF[key];
  if (!stage) return null;
  const now = COURSE.indexOf(stage);
  return COURSE.map((each, i) => ({ stage: each, when: i < now ? 'past' : i === now ? 'now' : 'later' }));
}
