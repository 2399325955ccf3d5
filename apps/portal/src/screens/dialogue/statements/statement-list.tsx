import { useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/parts/rows';
import { StatementsQuery } from '#portal/screens/dialogue/consultations/consultation-data';
import { Section } from '#portal/ui/page';

/** The published statements, shuffled for each visit, so that none has the first place for ever. */
export function StatementList({ consultationId }: { consultationId: string }) {
  const t = useT();
  const [seed] = useState(() => crypto.randomUUID());
  return (
    <Section title={t('dialogue.statements')}>
      <p className="muted">{t('dialogue.shuffled')}</p>
      <Rows
        query={StatementsQuery}
        variables={{ consultationId, seed }}
        of={({ statements }) => statements}
        empty={<p>{t('dialogue.noStatements')}</p>}
      >
        {(rows) => (
          <ul className="stack">
            {rows.map(({ id, number, locale, text }) => (
              <li key={id}>
                <span className="muted">{number}.</span>{' '}
                <span lang={locale} dir="auto">
                  <bdi>{text}</bdi>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </Section>
  );
}
