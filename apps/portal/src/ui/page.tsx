import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Icon } from '#portal/ui/icon';

/** One screen: its heading names the document and takes the focus when the screen is entered. */
export function Page({
  title,
  lead,
  back,
  actions,
  children,
}: {
  title: string;
  lead?: ReactNode;
  back?: { link: LinkProps; label: string };
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <>
      <header className="page-head">
        {back && (
          <Link {...back.link} className="back">
            <Icon name="back" />
            {back.label}
          </Link>
        )}
        <div className="row row-between">
          <h1 tabIndex={-1}>{title}</h1>
          {actions && <div className="actions">{actions}</div>}
        </div>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </>
  );
}

/** A part of a screen under its own heading. */
export function Section({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="stack">
      <div className="row row-between">
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
