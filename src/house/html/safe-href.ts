const schemes = ['http:', 'https:', 'mailto:', 'tel:']

/**
 * An address that is safe to put in a link. Paths, queries and anchors of this site pass, and http, https, mailto and tel;
 * anything else (`javascript:`, `data:`, `//elsewhere`) becomes `#`, because the JSX of hono escapes text but not schemes.
 */
export function safeHref(address: string): string {
  // Browsers skip control characters and blanks before and inside a scheme, so they are judged without them.
  const plain = [...address].filter((sign) => sign > ' ').join('')
  if (/^[\\/]{2}/.test(plain)) return '#'
  const scheme = /^[^/?#]*?:/.exec(plain)?.[0].toLowerCase()
  return scheme === undefined || schemes.includes(scheme) ? address : '#'
}
