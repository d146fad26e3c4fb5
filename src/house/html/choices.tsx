import type { Child } from 'hono/jsx'
import { ErrorMessage } from './field.tsx'
import { fieldId, optionId } from './ids.ts'
import type { Form } from './page.ts'

interface ChoicesProps {
  readonly form: Form
  /** Name of an enum field of the form. */
  readonly name: string
  /** The question: also the headline of the page. */
  readonly question: string
  readonly hint?: string
  /** Two to four. `lead` is said first and large, `text` explains it. */
  readonly options: readonly { readonly value: string; readonly lead: string; readonly text?: string; readonly picture?: Child }[]
}

/** Two to four large answers that deserve thinking, one question a screen (look 02). A real radio button is inside each. */
export function Choices({ form, name, question, hint, options }: ChoicesProps) {
  const id = fieldId(name)
  const error = form.errors.find(({ field }) => field === name)?.message
  const described = [hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset" id={id} aria-describedby={described}>
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        <h1 class="utrecht-heading-1 md-q__h">{question}</h1>
      </legend>
      {hint && (
        <p class="md-q__hint" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
      {error && <ErrorMessage id={`${id}-fout`}>{error}</ErrorMessage>}
      <div class="md-choices">
        {options.map(({ value, lead, text, picture }) => (
          <label class="md-choice" for={optionId(name, value)}>
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              name={name}
              id={optionId(name, value)}
              value={value}
              checked={[form.values[name] ?? []].flat().includes(value)}
              aria-invalid={error ? 'true' : undefined}
            />
            <span>
              {picture}
              <b>{lead}</b>
              {text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
