const PATHS = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  alert:
    'M12 8v5m0 3.5v.1M10.6 4.2L2.9 18a1.6 1.6 0 0 0 1.4 2.4h15.4a1.6 1.6 0 0 0 1.4-2.4L13.4 4.2a1.6 1.6 0 0 0-2.8 0Z',
  info: 'M12 11v5.5M12 7.5v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm9 2l-4-4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  bell: 'M6 10a6 6 0 0 1 12 0c0 5 2 6.5 2 6.5H4S6 15 6 10Zm4 9.5a2 2 0 0 0 4 0',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3.5 9.5h17M3.5 14.5h17M12 3c5 5.5 5 12.5 0 18-5-5.5-5-12.5 0-18Z',
  sort: 'M8 10l4-5 4 5M8 14l4 5 4-5',
  up: 'M6 15l6-7 6 7',
  down: 'M6 9l6 7 6-7',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  clock: 'M12 7v5l3.5 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c0-4 3.6-6 8-6s8 2 8 6',
  place: 'M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  root: 'M12 21V10m0 2.5c0-4.2 2.6-6.8 7-6.8 0 4.2-2.6 6.8-7 6.8Zm0 2.8c0-3.5-2.2-5.7-6-5.7 0 3.5 2.2 5.7 6 5.7Zm0 5.7c-1.7 0-3-.8-3.8-2M12 21c1.7 0 3-.8 3.8-2',
} as const;
export type IconName = keyof typeof PATHS;

/** A line drawing beside words, never instead of them. Arrows turn round when the page reads from the right. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      data-mirror={name === 'back' || name === 'forward' || undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
