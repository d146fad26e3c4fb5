const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for an element or an attribute in double quotes. Control characters are gone before (`prepare.ts`). */
export const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign]!)
