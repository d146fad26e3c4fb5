/** The one place that walks over time: its loops stop at a cap (stepsBetween, yearsBetween). */
const walker = 'src/house/time.ts'

const time = /plusDays|plusMonths|setUTC|setFullYear|setMonth|setDate\b|\bDate\b|86_?400/
/** A day or year that is compared: how often the loop turns is then what somebody typed. */
const compared =
  /\b\w*(year|jaar|month|maand|week|day|dag|date|datum)\w*\b[^;]*[<>]|[<>]=?[^;]*\b\w*(year|jaar|month|maand|week|day|dag|date|datum)\w*\b/i
/** A list as long as one number minus another: the years from the first to the last. */
const spanned = /^[^}]*?[\w)\].]\s*-\s*[a-z(][\w.(]*/i

/** What stands between an opening sign at `at` and the sign that closes it. */
function within(text: string, at: number): string {
  const open = text[at]!
  const close = open === '(' ? ')' : '}'
  let depth = 0
  for (let place = at; place < text.length; place++) {
    if (text[place] === open) depth++
    if (text[place] === close && --depth === 0) return text.slice(at + 1, place)
  }
  return text.slice(at + 1)
}

/** The rest of a loop after its head: a block, or one statement up to the end of its line. */
function bodyAfter(text: string, at: number): string {
  const rest = text.slice(at)
  const [gap] = rest.match(/^\s*/)!
  return rest[gap.length] === '{' ? within(rest, gap.length) : rest.slice(gap.length).split('\n')[0]!
}

/**
 * Walks over a period outside the house's own, as far as they can be read from the text: a loop that counts days, months or years or
 * compares them, a list as long as a period, and `generate_series`. Walking over a list that is there is no walk over time.
 */
export function periodWalks(file: string, text: string): string[] {
  if (file === walker) return []
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
  const found: string[] = []
  const law = (what: string) => found.push(`a walk over time goes through stepsBetween or yearsBetween (${what})`)
  for (const match of code.matchAll(/\b(for|while)\s*\(/g)) {
    const opens = match.index + match[0].length - 1
    const head = within(code, opens)
    // Waiting for the clock is no walk over a period.
    const asked = head.replaceAll('Date.now()', '')
    if (/^\s*(const|let)\s[^;]*\s(of|in)\s/.test(head)) continue
    const body = bodyAfter(code, opens + head.length + 2)
    if (time.test(asked) || compared.test(asked) || /plusDays\(|plusMonths\(|\.setUTC|86_?400/.test(body)) law(match[1]!)
  }
  for (const match of code.matchAll(/\bdo\s*\{/g)) if (time.test(within(code, match.index + match[0].length - 1))) law('do')
  for (const match of code.matchAll(/\blength:/g)) if (spanned.test(code.slice(match.index + 7).split('\n')[0]!)) law('length')
  for (const match of code.matchAll(/\bArray\(/g)) if (spanned.test(within(code, match.index + 5))) law('Array')
  // Numbers that stand there are no period.
  if (/\bgenerate_series\((?!\s*\d+\s*,\s*\d+\s*\))/.test(code)) law('generate_series')
  return found
}
