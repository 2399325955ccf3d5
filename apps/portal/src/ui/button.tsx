import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';

interface Look {
  tone?: 'quiet' | 'bare' | 'danger';
  size?: 'small';
}

/** A button. While `busy` it keeps its place and focus but does nothing, so that a double click acts once. */
export function Button({
  tone,
  size,
  busy,
  onClick,
  type = 'button',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Look & { busy?: boolean }) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={`button ${className}`}
      data-tone={tone}
      data-size={size}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    />
  );
}

function Anchor({
  tone,
  size,
  ref,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & Look & { ref?: Ref<HTMLAnchorElement> }) {
  return (
    <a {...rest} ref={ref} className="button" data-tone={tone} data-size={size}>
      {children}
    </a>
  );
}
const RouterLink = createLink(Anchor);

/** A link that looks like a button, because it is the next step. */
export const ButtonLink: LinkComponent<typeof Anchor> = (props) => <RouterLink {...props} />;
