import { type Lang, langs } from '../texts.ts'
import { zone } from '../time.ts'

const locales: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' }

/** One for each language, made once: making one takes longer than a hundred uses of it. */
const perLang = <F>(make: (locale: string) => F) =>
  Object.fromEntries(langs.map((lang) => [lang, make(locales[lang])])) as Readonly<Record<Lang, F>>
const numbers = (options: Intl.NumberFormatOptions) => perLang((locale) => new Intl.NumberFormat(locale, options))
const dates = (options: Intl.DateTimeFormatOptions) =>
  perLang((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }))

const plain = numbers({ maximumFractionDigits: 1 })
const euro = (digits: number) =>
  numbers({ style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: 2 })
const [wholeEuros, euros] = [euro(0), euro(2)]
const days = dates({ dateStyle: 'long' })
const moments = dates({ dateStyle: 'long', timeStyle: 'short' })
const [dayOfMonth, shortMonth] = [dates({ day: 'numeric' }), dates({ month: 'short' })]

/** `4100` → "4.100" (nl), "4,100" (en); at most one decimal. */
export const showNumber = (value: number, lang: Lang): string => plain[lang].format(value)

/** Integer cents → "€ 12.500" or "€ 12,50": cents only where there are any. */
export const showEuro = (cents: number, lang: Lang): string => (cents % 100 === 0 ? wholeEuros : euros)[lang].format(cents / 100)

/** Integer cents as a person types them: `1250` → "12,50". What a money field starts with. */
export const typeEuro = (cents: number): string => (cents / 100).toFixed(2).replace(/\.00$/, '').replace('.', ',')

/** `2026-11-24`, or a moment in UTC → "24 november 2026", as it is in the Netherlands. */
export const showDate = (iso: string, lang: Lang): string => days[lang].format(new Date(iso))

/** A moment in UTC → "24 november 2026 om 11:00", as it is in the Netherlands. */
export const showMoment = (iso: string, lang: Lang): string => moments[lang].format(new Date(iso))

/** Day and short month for a date arch: `2026-11-27` → 27, "nov". */
export const dayAndMonth = (iso: string, lang: Lang): { readonly day: string; readonly month: string } => ({
  day: dayOfMonth[lang].format(new Date(iso)),
  month: shortMonth[lang].format(new Date(iso)).replace('.', ''),
})
