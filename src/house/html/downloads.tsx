import { formats } from '../documents/index.ts'
import { Icon } from './icon.tsx'
import type { PageContext } from './page.ts'
import { safeHref } from './safe-href.ts'
import { kitWords } from './texts.en.ts'

/** One document in every format: `path` is the path of its `download` door, with the parameters filled in. */
export function Downloads({ p, path, title }: { p: PageContext; path: string; title: string }) {
  const say = kitWords(p.lang)
  const id = `download-${path.replaceAll('/', '')}`
  return (
    <div class="md-downloads">
      <p id={id}>
        <Icon name="download" size={20} /> <b>{title}</b>
      </p>
      <ul aria-labelledby={id}>
        {formats.map((format) => (
          <li>
            <a class="utrecht-link" href={safeHref(p.href(`${path}.${format}`))} download>
              {say.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
