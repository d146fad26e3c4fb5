/** Icons of the look: 24 grid, always beside a word, hidden from screen readers. */
const paths = {
  helpen:
    'M7 12V6.5a1.5 1.5 0 0 1 3 0V11m0-5.5a1.5 1.5 0 0 1 3 0V11m0-4a1.5 1.5 0 0 1 3 0v6c0 4-2 7-5.5 7S5.5 18 4 14.5l-.7-1.6a1.4 1.4 0 0 1 2.4-1.3L7 13.5',
  hulp: 'M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20Z',
  praten: 'M4 5h16v11H11l-5 4v-4H4Z',
  beleid: 'M5 20c0-6 14-4 14-10a4 4 0 0 0-8 0M5 20h2',
  verder: 'M4 12h15m-6-6 6 6-6 6',
  vink: 'm5 12.5 4.5 4.5L19 7.5',
  telefoon: 'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A16.5 16.5 0 0 1 4 5.5a2 2 0 0 1 2-2Z',
  let: 'M12 4 2.5 20h19Zm0 6v4.5m0 2.5v.2',
} as const
export type IconName = keyof typeof paths

export const Icon = ({ name, size = 22 }: { name: IconName; size?: number }) => (
  <svg
    class="md-ic"
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
