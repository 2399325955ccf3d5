import { useParams } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { useText } from '#portal/screens/dialogue/consultations/consultation-words';
import { type AskedReply, type Reply, ReplyQuery } from '#portal/screens/dialogue/replies/reply-data';
import { ReplySteps } from '#portal/screens/dialogue/replies/reply-steps';
import { ReplyThemeCard } from '#portal/screens/dialogue/replies/reply-theme';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState, Notice } from '#portal/ui/text';

/** What the authority answers, theme by theme, and what has become of its promises. */
export function ReplyScreen() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={ReplyQuery} variables={{ id }} lines={10}>
      {({ consultation, reply }) => <Shown asked={consultation} reply={reply} />}
    </Load>
  );
}

function Shown({ asked, reply }: { asked: AskedReply; reply: Reply | null }) {
  const t = useT();
  const format = useFormat();
  const { id, institutionName: institution, silentSince, replyDueOn } = asked;
  const title = useText(asked.texts)?.title ?? t('dialogue.unnamed');
  const late = silentSince && t('dialogue.silentSince', { day: format.day(silentSince) });
  return (
    <Page
      title={t('outcome.reply', { title })}
      lead={t('outcome.replyOf', { institution })}
      back={{ link: { to: '/consultations/$id', params: { id } }, label: t('dialogue.one') }}
      actions={
        asked.mayReply && (
          <ButtonLink to="/consultations/$id/reply/edit" params={{ id }} tone="quiet">
            {t('outcome.write')}
          </ButtonLink>
        )
      }
    >
      {reply ? (
        <Themes asked={asked} reply={reply} />
      ) : (
        <EmptyState title={t('outcome.noReply')}>
          {late ?? t('dialogue.replyBy', { day: format.day(replyDueOn) })}
        </EmptyState>
      )}
    </Page>
  );
}

function Themes({ asked, reply }: { asked: AskedReply; reply: Reply }) {
  const t = useT();
  const format = useFormat();
  const { publishedAt, themes, promises, locale } = reply;
  return (
    <div className="stack stack-l">
      {publishedAt ? (
        <p className="muted">{t('outcome.replied', { day: format.day(publishedAt.slice(0, 10)) })}</p>
      ) : (
        <Notice tone="warm" title={t('outcome.unpublished')}>
          {t('outcome.unpublishedText')}
        </Notice>
      )}
      <ReplySteps asked={asked} reply={reply} />
      {themes.map((theme, place) => (
        <ReplyThemeCard
          key={place}
          theme={theme}
          locale={locale}
          promise={promises.find((one) => one.theme === place)}
          mayReport={asked.mayReportProgress}
        />
      ))}
    </div>
  );
}
