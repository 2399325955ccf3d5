import type { Parameters } from '#domain/notification/notification';

/** Where the portal shows a thing, by its kind; ids only, never a name. */
const PATHS: Readonly<Record<string, string>> = {
  need: '/needs/',
  candidacy: '/candidacies/',
  placement: '/placements/',
  institution: '/institutions/',
  report: '/reports/',
};

/** Messages that lead to a page instead of a thing. */
const PAGES: Readonly<Record<string, string>> = {
  'match.digest': '/matches',
  'match.suggested': '/matches',
};

/** The path in the portal where the reader goes on from a notification. */
export function linkPath({ message, parameters }: { message: string; parameters: Parameters }): string {
  const { subjectType, subjectId } = parameters;
  const path = PATHS[String(subjectType)];
  return PAGES[message] ?? (path ? `${path}${subjectId}` : '/');
}
