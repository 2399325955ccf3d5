/** Every job of the worker with its place in the queue: 1 is first. Small jobs that people wait for come before large ones. */
export const JOBS = {
  'match-need': { priority: 2 },
  'match-professional': { priority: 3 },
  'follow-hold': { priority: 2 },
  'start-rematch': { priority: 10 },
  'rematch-part': { priority: 15 },
  'follow-taxonomy': { priority: 10 },
  'end-invitations': { priority: 10 },
  'suggest-candidacies': { priority: 3 },
  'end-reserves': { priority: 5 },
  'close-candidacies': { priority: 4 },
  'advance-placement': { priority: 3 },
  'advance-placements': { priority: 5 },
  'watch-clearances': { priority: 5 },
  'fire-clocks': { priority: 4 },
  'plan-notifications': { priority: 1 },
  'deliver-notification': { priority: 2 },
  'sweep-notifications': { priority: 3 },
  'send-digest': { priority: 6 },
  'schedule-reports': { priority: 4 },
  'ask-for-reports': { priority: 5 },
  'issue-certificate': { priority: 3 },
  'expire-needs': { priority: 5 },
  'follow-account': { priority: 3 },
  'keep-profiles': { priority: 6 },
  'keep-institutions': { priority: 6 },
  'forget-files': { priority: 20 },
  'forget-runs': { priority: 20 },
  tidy: { priority: 20 },
} as const satisfies Record<string, { readonly priority: number }>;

export type JobName = keyof typeof JOBS;

/** A job's handler: one class, one job, one service method. */
export interface Job {
  readonly name: JobName;
  run(data: Readonly<Record<string, unknown>>): Promise<void>;
}
