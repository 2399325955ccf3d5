/** The files of a data export of LinkedIn that tell something for a profile. */
export const LINKEDIN_FILES = [
  'Profile.csv',
  'Positions.csv',
  'Skills.csv',
  'Education.csv',
  'Languages.csv',
] as const;
export type LinkedInFile = (typeof LINKEDIN_FILES)[number];

/** One line of a file, by the names of its columns as the export writes them. */
export type LinkedInLine = Readonly<Record<string, string>>;

/** The same as a JSON Resume (jsonresume.org). */
export function resumeOfLinkedIn(
  files: Readonly<Partial<Record<LinkedInFile, readonly LinkedInLine[]>>>,
): Readonly<Record<string, unknown>> {
  const [profile] = files['Profile.csv'] ?? [];
  return {
    basics: { label: profile?.['Headline'], summary: profile?.['Summary'] },
    work: (files['Positions.csv'] ?? []).map((line) => ({
      name: line['Company Name'],
      position: line['Title'],
      summary: line['Description'],
      startDate: line['Started On'],
      endDate: line['Finished On'],
    })),
    education: (files['Education.csv'] ?? []).map((line) => ({
      institution: line['School Name'],
      ...studied(line),
      endDate: line['End Date'],
    })),
    skills: (files['Skills.csv'] ?? []).map((line) => ({ name: line['Name'] })),
    languages: (files['Languages.csv'] ?? []).map((line) => ({
      language: line['Name'],
      fluency: line['Proficiency'],
    })),
  };
}

/** A line without a degree still says where somebody was. */
const studied = (line: LinkedInLine): object =>
  line['Degree Name'] ? { studyType: line['Degree Name'] } : { area: line['Notes'] || line['School Name'] };
