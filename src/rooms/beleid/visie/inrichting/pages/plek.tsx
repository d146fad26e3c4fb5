import type { z } from 'zod'
import {
  Alert,
  Badge,
  Field,
  FormFrame,
  fieldWords,
  formTitle,
  LinkButton,
  PageHead,
  RevisedForm,
  Table,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { ThereNow } from '../../pages/parts.tsx'
import { domeinName } from '../domeinen.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import type { showPlek } from '../views/concept.ts'
import { crumbs, ReadOnly } from './parts.tsx'

type Plek = z.output<typeof showPlek.output>

/** Where volunteering belongs, and who owns it in each domain (VI-09). */
export function PlekPage(p: PageContext, { model, argument, domeinen, unowned, rights }: Plek): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showPlek
  const ownerHead = model === 'separate' ? say.contact : say.ownerRole
  return {
    title,
    layout: 'work',
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.plekLead} />
        <ReadOnly p={p} draft={rights.draft} />
        <div class="md-wrap md-sec md-stack">
          {model && (
            <>
              <h2 class="utrecht-heading-3">{say.models[model]}</h2>
              <p>{argument || say.modelTexts[model]}</p>
            </>
          )}
          {unowned.length > 0 && (
            <Alert p={p} kind="warn" title={say.unownedMany}>
              <ul>
                {unowned.map((key) => (
                  <li>{say.unowned({ domein: domeinName(key)[p.lang] })}</li>
                ))}
              </ul>
            </Alert>
          )}
          {model === 'integrated' && unowned.length === 0 && (
            <Alert p={p} kind="ok">
              {say.allOwned}
            </Alert>
          )}
          {model && (
            <Table
              caption={title}
              hideCaption
              columns={[{ label: say.domein }, { label: ownerHead }]}
              rows={domeinen.map(({ domein, relevant, owner }) => [
                domeinName(domein)[p.lang],
                relevant ? owner || <Badge kind="warn">{say.nobody}</Badge> : <Badge kind="neutral">{say.notRelevant}</Badge>,
              ])}
            />
          )}
          {rights.write && (
            <p>
              <LinkButton href={p.href('/visie/plek/keuze')} icon="pen">
                {say.toPlek}
              </LinkButton>
            </p>
          )}
        </div>
      </>
    ),
  }
}

export function PlekFormPage(p: PageContext, form: Form, data: Plek): Page {
  const say = inrichtingWords(p.lang).pages
  const title = form.words.title
  const now = [data.model && say.models[data.model], data.argument].filter(Boolean).join('\n\n')
  return {
    title: formTitle(p, form, title),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{say.plekLead}</p>
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={now} />}
          back={{ href: p.href('/visie/plek'), label: say.backList }}
        >
          <Field p={p} form={form} name="model" />
          <Field p={p} form={form} name="argument" />
          <h2 class="utrecht-heading-3">{fieldWords(form, 'domeinen').label}</h2>
          <p class="md-small">{say.ownerHint}</p>
          {data.domeinen.map(({ domein }, index) => {
            const name = domeinName(domein)[p.lang]
            return (
              <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{name}</legend>
                <input type="hidden" name={`domeinen.${index}.domein`} value={domein} />
                <div class="md-stack">
                  <Field p={p} form={form} name={`domeinen.${index}.relevant`} words={say.relevant} />
                  <Field p={p} form={form} name={`domeinen.${index}.owner`} words={say.ownerIn} />
                </div>
              </fieldset>
            )
          })}
        </RevisedForm>
      </FormFrame>
    ),
  }
}
