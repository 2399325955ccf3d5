import { useFormat, useT } from '#portal/i18n/i18n';

export interface Zones {
  host: string;
  professional: string;
}

/** A moment by the reader's clock, and by the clocks of the two sides where they differ from it. */
export function BothClocks({ at, zones, own }: { at: string; zones: Zones | null; own: boolean }) {
  const t = useT();
  const format = useFormat();
  const mine = format.moment(at);
  const others = zones
    ? ([
        ['interview.clock.HOST', format.moment(at, zones.host)],
        ...(own ? [] : [['interview.clock.PROFESSIONAL', format.moment(at, zones.professional)]]),
      ] as const)
    : [];
  return (
    <span className="stack stack-s">
      <strong>
        <time dateTime={at}>{mine}</time>
      </strong>
      {others.map(
        ([label, when]) =>
          when !== mine && (
            <span key={label} className="muted small">
              {t(label as 'interview.clock.HOST', { when })}
            </span>
          ),
      )}
    </span>
  );
}
