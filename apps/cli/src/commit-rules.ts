/** The longest first line of a commit that every tool shows whole. */
const MAX_SUBJECT = 72;
/** Fewer words than this give no reason. */
const LEAST_WORDS = 5;
const SUBJECT = /^(feat|fix|refactor|perf|docs|test|build|chore)(\([a-z-]+\))?!?: \S/;
/** Lines that programs add: `Signed-off-by: …`, `Co-authored-by: …`. */
const TRAILER = /^[A-Z][\w-]+: /;

/** A commit as its author wrote it. */
export interface Commit {
  readonly subject: string;
  readonly body: string;
}

/** What is wrong with the message of a commit, in plain words; nothing when it holds. */
export function commitFaults({ subject, body }: Commit): string[] {
  const reason = body.split('\n').filter((line) => !TRAILER.test(line));
  const words = reason.join(' ').split(/\s+/).filter(Boolean);
  return [
    ...(SUBJECT.test(subject) ? [] : ['does not begin with a type, such as "fix(api): …"']),
    ...(subject.length <= MAX_SUBJECT ? [] : [`has ${subject.length} characters, ${MAX_SUBJECT} at most`]),
    ...(words.length >= LEAST_WORDS ? [] : ['has no body that says why']),
  ];
}
