import { useT } from '#portal/i18n/i18n';
import { CHECK, TOR_STEPS } from '#portal/screens/marketplace/needs/tor-steps';
import { Icon } from '#portal/ui/icon';

/** Where the writer is, with the way to every other step; a step of which nothing is missing has a mark. */
export function TorProgress({
  at,
  go,
  open,
}: {
  at: number;
  go: (step: number) => void;
  /** The steps of which something is still missing; undefined while nobody has looked. */
  open: ReadonlySet<number> | undefined;
}) {
  const t = useT();
  const names = [...TOR_STEPS.map(({ key }) => t(`torStep.${key}`)), t('torStep.CHECK')];
  return (
    <nav className="progress-steps" aria-label={t('torStep.progress')}>
      <ol>
        {names.map((name, i) => {
          const isDone = i < CHECK && open && !open.has(i);
          return (
            <li key={name}>
              <button
                type="button"
                aria-current={i === at ? 'step' : undefined}
                onClick={() => go(i)}
                data-done={isDone || undefined}
              >
                <span className="progress-mark" aria-hidden="true">
                  {isDone ? <Icon name="check" /> : i + 1}
                </span>
                <span className="progress-name">{name}</span>
                {isDone && <span className="visually-hidden">, {t('torStep.done')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
