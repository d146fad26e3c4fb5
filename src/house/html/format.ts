import type { Lang } from '../texts.ts'
import { zone } from '../time.ts'

const locales: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' }

/** `4100` → "4.100" (nl), "4,100" (en); at most one decimal. */
export const showNumber = (value: number, lang: Lang): string =>
  new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 1 }).format(value)

/** Integer cents → "€ 12.500" or "€ 12,50": cents only where there are any. */
export const showEuro = (cents: number, lang: Lang): string =>
  new Intl.NumberFormat(locales[lang], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(cents / 100)

/** Integer cents as a person types them: `1250` → "12,50". What a money field starts with. */
export const typeEuro = (cents: number): string => (cents / 100).toFixed(2).replace(/\.00$/, '').replace('.', ',')

/** `2026-11-24`, or a moment in UTC → "24 november 2026", as it is in the Netherlands. */
export const showDate = (iso: string, lang: Lang): string =>
  new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: zone }).format(new Date(iso))

/** A moment in UTC → "24 november 2026 om 11:00", as it is in the Netherlands. */
export const showMoment = (iso: string, lang: Lang): string =>
  new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(new Date(iso))

/** Day and short month for a date arch: `2026-11-27` → 27, "nov". */
export function dayAndMonth(iso: string, lang: Lang): { readonly day: string; readonly month: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: zone }).format(new Date(iso))
  return { day: part({ day: 'numeric' }), month: part({ month: 'short' }).replace('.', '') }
}
