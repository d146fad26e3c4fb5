/** Icons of the look: 24 grid, round ends, always beside a word, hidden from screen readers. */
const paths = {
  agenda: 'M4 6h16v14H4Zm0 4.5h16M8 3.5V7m8-3.5V7',
  beleid: 'M5 20c0-6 14-4 14-10a4 4 0 0 0-8 0M5 20h2',
  bericht: 'M4 6h16v12H4Zm0 1 8 6 8-6',
  boek: 'M12 6c-2-1.5-5-2-8-1.5V18c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V4.5C17 4 14 4.5 12 6Zm0 0v13.5',
  delen: 'M9.5 14.5 14.5 9.5M8 11l-2.5 2.5a3.5 3.5 0 0 0 5 5L13 16m3-3 2.5-2.5a3.5 3.5 0 0 0-5-5L11 8',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  euro: 'M17.5 6.5A6.5 6.5 0 1 0 17.5 17.5M4 10.5h9M4 13.5h9',
  helpen:
    'M7 12V6.5a1.5 1.5 0 0 1 3 0V11m0-5.5a1.5 1.5 0 0 1 3 0V11m0-4a1.5 1.5 0 0 1 3 0v6c0 4-2 7-5.5 7S5.5 18 4 14.5l-.7-1.6a1.4 1.4 0 0 1 2.4-1.3L7 13.5',
  huis: 'm4 11 8-7 8 7v9H4Zm6 9v-6h4v6',
  hulp: 'M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20Z',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm0-9.5V16m0-8.5v.2',
  kaart: 'm4 6 5-2 6 2 5-2v14l-5 2-6-2-5 2ZM9 4v14m6-12v14',
  klok: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2.5',
  kruis: 'm6 6 12 12M18 6 6 18',
  let: 'M12 4 2.5 20h19Zm0 6v4.5m0 2.5v.2',
  mensen: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 9v-2a5 5 0 0 1 10 0v2m3-9a2.5 2.5 0 1 0 0-5m1.5 7a4.5 4.5 0 0 1 3.5 4.5V20',
  pen: 'm4 20 1-5L15.5 4.5l4 4L9 19Zm9-13 4 4',
  plek: 'M12 21s6.5-6.200 6.5-11a6.5 6.5 0 0 0-13 0c0 4.800 6.5 11 6.5 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  plus: 'M12 5v14M5 12h14',
  praten: 'M4 5h16v11H11l-5 4v-4H4Z',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
  slot: 'M6 11h12v9H6Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  telefoon: 'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A16.5 16.5 0 0 1 4 5.5a2 2 0 0 1 2-2Z',
  terug: 'M20 12H5m6 6-6-6 6-6',
  verder: 'M4 12h15m-6-6 6 6-6 6',
  vink: 'm5 12.5 4.5 4.5L19 7.5',
  vlag: 'M6 21V4h12l-3.5 4L18 12H6',
  zoek: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20',
} as const
export type IconName = keyof typeof paths

/** A drawn sign, never alone: a word stands beside it. Arrows follow the reading direction. */
export const Icon = ({ name, size = 22 }: { name: IconName; size?: number }) => (
  <svg
    class={name === 'verder' || name === 'terug' ? 'md-ic md-ic--dir' : 'md-ic'}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2.2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
)

export const isIcon = (name: string): name is IconName => name in paths
