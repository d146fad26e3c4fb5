import type { z } from 'zod'
import { Alert, FormFrame, FormView, formTitle, More } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { delen, type EigenScore, type Item, mostNote, weights } from '../model.ts'
import { words } from '../texts.en.ts'
import type { showBlad } from '../views.ts'

type Blad = z.output<typeof showBlad.output>

/** One sheet: every item with four answers and room for a few words; of pairs the two together (FW-10, FW-11). */
export function BladPage(p: PageContext, form: Form, { deel, items, mine }: Blad): Page {
  const { page: say, delen: names } = words(p.lang)
  const title = names[deel]
  const ready = sorted(form, items)
  return {
    title: formTitle(p, form, title),
    layout: 'focus',
    aside: say.steps({ at: delen.indexOf(deel) + 1, of: delen.length }),
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{form.words.intro}</p>
        <p class="md-small">{say.privacy}</p>
        <FormView p={p} form={ready} back={{ href: p.href('/verkenning'), label: say.back }}>
          <div class={deel === 'paren' ? 'md-scales md-scales--two' : 'md-scales'}>
            {items.map((item, index) => (
              <ItemFields p={p} form={ready} item={item} index={index} there={mine.find((score) => score.item === item.key)} />
            ))}
          </div>
        </FormView>
      </FormFrame>
    ),
  }
}

const typed = (form: Form, name: string): string | undefined => [form.values[name] ?? []].flat()[0]

const partOf = (name: string) => /^scores\.(\d+)\.(\w+)$/.exec(name)

/**
 * The form with what was typed, and what is wrong with it, at the item it was typed for: the list may have grown meanwhile. In what is
 * wrong each item is called by its text.
 */
function sorted(form: Form, items: readonly Item[]): Form {
  const placeNow = (name: string): string | undefined => {
    const [, at, field] = partOf(name) ?? []
    const place = items.findIndex(({ key }) => key === typed(form, `scores.${at}.item`))
    return place < 0 ? undefined : `scores.${place}.${field}`
  }
  const values = Object.entries(form.values).flatMap(([name, value]) => {
    const now = placeNow(name)
    return now ? [[now, value] as const] : []
  })
  const errors = form.errors.map(({ field, message }) => {
    const now = field === undefined ? undefined : placeNow(field)
    return now ? { field: now, message } : { message }
  })
  const names = items.flatMap(({ text }, index) =>
    ['weight', 'note', 'item'].map((field) => [`scores.${index}.${field}`, { label: text.replace(/\.$/, '') }] as const),
  )
  const fields = { ...form.words.fields, ...Object.fromEntries(names) }
  return { ...form, errors, values: Object.fromEntries(values), words: { ...form.words, fields } }
}

interface ItemProps {
  readonly p: PageContext
  readonly form: Form
  readonly item: Item
  readonly index: number
  readonly there: EigenScore | undefined
}

function ItemFields({ p, form, item, index, there }: ItemProps) {
  const { page: say, weights: names } = words(p.lang)
  const at = (name: string) => `scores.${index}.${name}`
  const sent = form.errors.length > 0
  const newest = String(there?.revision ?? 0)
  const overtaken = sent && typed(form, at('revision')) !== undefined && typed(form, at('revision')) !== newest
  const chosen = sent ? typed(form, at('weight')) : there && String(there.weight)
  const note = (sent ? typed(form, at('note')) : there?.note) ?? ''
  const error = form.errors.find(({ field }) => field?.startsWith(`scores.${index}.`))?.message
  const id = `veld-scores-${index}-weight`
  return (
    <fieldset
      class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset md-scale"
      aria-describedby={error && `${id}-fout`}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {(item.pair !== null || item.raised) && (
          <span class="md-kick">
            {item.pair === null
              ? say.raised[item.raised!]
              : `${say.pair({ no: item.pair })} · ${say[item.kind as 'kans' | 'bedreiging']}`}
          </span>
        )}
        <span class="md-h4">{item.text}</span>
      </legend>
      {item.what && <p>{item.what}</p>}
      {error && (
        <p class="utrecht-form-field-error-message" id={`${id}-fout`}>
          {error}
        </p>
      )}
      {overtaken && there && (
        <Alert p={p} kind="warn" title={say.overtaken}>
          <p>{say.there({ text: [names[there.weight], there.note].filter(Boolean).join('. ') })}</p>
        </Alert>
      )}
      <input type="hidden" name={at('item')} value={item.key} />
      <input type="hidden" name={at('revision')} value={newest} />
      <div class="md-scale__five md-scale__four">
        {weights.map((weight) => (
          <label>
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              id={weight === 0 ? id : undefined}
              name={at('weight')}
              value={String(weight)}
              checked={chosen === String(weight)}
            />
            <span>{names[weight]}</span>
          </label>
        ))}
      </div>
      <More summary={say.why} open={note !== ''}>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea md-input"
          name={at('note')}
          rows={2}
          maxlength={mostNote}
          aria-label={`${say.why}: ${item.text}`}
        >
          {note}
        </textarea>
      </More>
    </fieldset>
  )
}
