import type { Control } from './field.tsx'
import { optionId } from './ids.ts'
import { kitWords } from './texts.en.ts'
import type { Widget } from './widget.ts'

const attributesOf = ({ id, name, invalid, described, required, autocomplete }: Control) => ({
  id,
  name,
  autocomplete,
  'aria-invalid': invalid ? 'true' : undefined,
  'aria-required': required ? 'true' : undefined,
  'aria-describedby': described,
})

const textbox = (invalid: boolean, size: 'short' | 'normal') =>
  `utrecht-textbox utrecht-textbox--html-input md-input${size === 'short' ? ' md-short' : ''}${invalid ? ' utrecht-textbox--invalid' : ''}`

/** A sign before or a unit after what is typed: € 12,50 or 6 uur. */
const Unit = ({ control }: { control: Control }) =>
  control.said.unit ? (
    <span class="md-unit" id={`${control.id}-eenheid`}>
      {control.said.unit}
    </span>
  ) : null

export function Line({ control, widget }: { control: Control; widget: Extract<Widget, { kind: 'line' }> }) {
  const { type, inputmode, max, size, days } = widget
  return (
    <div class="md-entry">
      <input
        class={textbox(control.invalid, size)}
        type={type}
        inputmode={inputmode}
        maxlength={max}
        min={days?.min}
        max={days?.max}
        value={type === 'password' ? undefined : (control.values[0] ?? '')}
        {...attributesOf(control)}
      />
      <Unit control={control} />
    </div>
  )
}

export const Money = ({ control }: { control: Control }) => (
  <div class="md-entry">
    <span class="md-unit" aria-hidden="true">
      €
    </span>
    <input
      class={textbox(control.invalid, 'short')}
      type="text"
      inputmode="decimal"
      maxlength={20}
      value={control.values[0] ?? ''}
      {...attributesOf(control)}
    />
    <Unit control={control} />
  </div>
)

export const Long = ({ control, max }: { control: Control; max: number | undefined }) => (
  <textarea
    class={`utrecht-textarea utrecht-textarea--html-textarea md-input${control.invalid ? ' utrecht-textarea--invalid' : ''}`}
    rows={5}
    maxlength={max}
    {...attributesOf(control)}
  >
    {control.values[0] ?? ''}
  </textarea>
)

/** A browser never gives a file back: after an error it has to be chosen again, and the field says so. */
export const FileChoice = ({ control }: { control: Control }) => (
  <input type="file" class={textbox(control.invalid, 'normal')} {...attributesOf(control)} />
)

export const Select = ({ control, options }: { control: Control; options: readonly string[] }) => (
  <select
    class={`utrecht-select utrecht-select--html-select md-input${control.invalid ? ' utrecht-select--invalid' : ''}`}
    {...attributesOf(control)}
  >
    <option value="">{kitWords(control.p.lang).choose}</option>
    {options.map((option) => (
      <option value={option} selected={control.values.includes(option)}>
        {control.said.options?.[option] ?? option}
      </option>
    ))}
  </select>
)

const checkbox = 'utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom'
const radio = 'utrecht-radio-button utrecht-radio-button--html-input'

export const Radios = ({ control, options }: { control: Control; options: readonly string[] }) => (
  <Options control={control} options={options} type="radio" />
)

export const Checkboxes = ({ control, options }: { control: Control; options: readonly string[] }) => (
  <Options control={control} options={options} type="checkbox" />
)

const Options = ({ control, options, type }: { control: Control; options: readonly string[]; type: 'radio' | 'checkbox' }) => (
  <div class={options.some((option) => hasLong(control.said.options?.[option])) ? 'md-days md-days--long' : 'md-days'}>
    {options.map((option) => (
      <label class="md-day" for={optionId(control.name, option)}>
        <input
          type={type}
          class={type === 'radio' ? radio : checkbox}
          id={optionId(control.name, option)}
          name={control.name}
          value={option}
          checked={control.values.includes(option)}
          aria-invalid={control.invalid ? 'true' : undefined}
        />
        <span>{control.said.options?.[option] ?? option}</span>
      </label>
    ))}
  </div>
)

/** Whether a word in it does not fit a narrow box whole. */
const hasLong = (label = ''): boolean => label.split(/[\s-]/).some((word) => word.length > 12)

/** One box that is on or off. What decoding calls yes is anything but empty and "false". */
export const Yes = ({ control }: { control: Control }) => (
  <label class="md-day md-day--one" for={control.id}>
    <input
      type="checkbox"
      class={checkbox}
      id={control.id}
      name={control.name}
      value="true"
      checked={control.values.some((value) => value !== '' && value !== 'false')}
      aria-invalid={control.invalid ? 'true' : undefined}
      aria-describedby={control.described}
    />
    <span>{control.said.label}</span>
  </label>
)
