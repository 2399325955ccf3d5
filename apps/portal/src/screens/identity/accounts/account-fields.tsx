import { useT } from '#portal/i18n/i18n';
import { TextField } from '#portal/ui/fields';

/** The address by which a person signs in. */
export function AddressField({ hint }: { hint?: string }) {
  const t = useT();
  return (
    <TextField
      name="email"
      type="email"
      autoComplete="username"
      label={t('account.email')}
      hint={hint}
      dir="ltr"
    />
  );
}

/** A password that is being chosen. */
export function NewPasswordField({ label }: { label: string }) {
  const t = useT();
  return (
    <TextField
      name="password"
      type="password"
      autoComplete="new-password"
      label={label}
      hint={t('account.passwordHint')}
      dir="ltr"
    />
  );
}
