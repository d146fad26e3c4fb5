import { FormView, formTitle, PageHead, Section, Table } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import type { Termijnen } from './model.ts'
import { words } from './texts.en.ts'

/** The terms that may be chosen, and what stays how long. */
export function TermsPage(p: PageContext, form: Form, { keepMonths: n }: Termijnen): Page {
  const say = words(p.lang).page
  const { rows } = say
  return {
    title: formTitle(p, form),
    layout: 'work',
    main: (
      <>
        <PageHead title={form.words.title} lead={form.words.intro} />
        <div class="md-wrap">
          <FormView p={p} form={form} back={{ href: p.href('/beheer') }} />
        </div>
        <Section id="bewaren" title={say.kept} band>
          <Table
            caption={say.kept}
            hideCaption
            columns={[{ label: say.what }, { label: say.howLong }]}
            rows={[
              [rows.sessies, say.lastKept({ n })],
              [rows.uitnodigingen, say.months({ n })],
              [rows.lijsten, say.week],
              [rows.pogingen, say.day],
              [rows.toestemming, say.account],
              [rows.logboek, say.always],
              [rows.vastgesteld, say.always],
            ]}
          />
        </Section>
      </>
    ),
  }
}
