import { type MessageId, type Translate, useFormat, useT } from '#portal/i18n/i18n';
import type { Found } from '#portal/screens/parties/professionals/import-data';
import { SummaryList } from '#portal/ui/lists';

type Format = ReturnType<typeof useFormat>;
const joined = (...words: (string | null | undefined | 0)[]): string => words.filter(Boolean).join(' · ');

/** What was found, part by part: each thing in one line. */
const PARTS: readonly (readonly [MessageId, (found: Found, t: Translate, format: Format) => string[]])[] = [
  [
    'task.SKILLS',
    ({ mapped }, t) =>
      mapped.map(({ conceptLabel, level }) =>
        joined(conceptLabel, level && t(`level.${level}` as MessageId)),
      ),
  ],
  [
    'task.EXPERIENCE',
    ({ experience }, _, { day }) =>
      experience.map(({ title, organisation, startsOn, endsOn }) =>
        joined(title, organisation, startsOn && day(startsOn), endsOn && day(endsOn)),
      ),
  ],
  ['task.EDUCATION', ({ education }) => education.map(({ title, school }) => joined(title, school))],
  [
    'task.LANGUAGES',
    ({ languages }, _, format) =>
      languages.map(({ code, overall }) => joined(format.language(code), overall)),
  ],
  [
    'import.lookUp',
    ({ unmapped }) => unmapped.filter(({ proposals }) => proposals.length === 0).map(({ label }) => label),
  ],
  ['import.leftOut', ({ leftOut }) => leftOut.map(({ text }) => text)],
];

/** All that was found in a file, and what of it means nothing here. */
export function FoundInResume({ found }: { found: Found }) {
  const t = useT();
  const format = useFormat();
  const rows = PARTS.map(([label, linesOf]) => ({ label: t(label), lines: linesOf(found, t, format) }));
  return (
    <SummaryList
      rows={rows
        .filter(({ lines }) => lines.length > 0)
        .map(({ label, lines }) => ({
          label,
          value: (
            <ul>
              {lines.map((line, i) => (
                <li key={`${i} ${line}`}>
                  <bdi>{line}</bdi>
                </li>
              ))}
            </ul>
          ),
        }))}
    />
  );
}
