import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { Icon } from '#portal/ui/icon';

/** A question in front of the page. The browser keeps the focus inside and gives it back after. */
export function Dialog({
  title,
  open,
  onClose,
  children,
}: {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useT();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onClose={onClose}>
      {open && (
        <div className="stack">
          <h2 id={id}>{title}</h2>
          {children}
          <button
            type="button"
            className="button dialog-close"
            data-tone="bare"
            data-size="small"
            onClick={onClose}
          >
            <Icon name="close" />
            <span className="visually-hidden">{t('action.close')}</span>
          </button>
        </div>
      )}
    </dialog>
  );
}

/** A button whose act is asked about first. `act` resolves to true when it is done and the dialog may go. */
export function ConfirmButton({
  label,
  title,
  text,
  act,
  tone,
  size,
  about,
  children,
}: {
  label: string;
  /** What the button is about, for those who hear it apart from its row. */
  about?: string;
  title: string;
  text?: string;
  act: () => Promise<boolean>;
  tone?: 'quiet' | 'danger';
  size?: 'small';
  children?: ReactNode;
}) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    const done = await act();
    setBusy(false);
    if (done) setOpen(false);
  };
  return (
    <>
      <Button tone={tone} size={size} onClick={() => setOpen(true)}>
        {label}
        {about && <span className="visually-hidden"> {about}</span>}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        {text && <p>{text}</p>}
        {children}
        <div className="actions">
          <Button tone={tone === 'danger' ? 'danger' : undefined} busy={busy} onClick={() => void confirm()}>
            {label}
          </Button>
          <Button tone="bare" onClick={() => setOpen(false)}>
            {t('action.cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
