import { FormView, formTitle, PageHead, Section, Table } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import type { Termijnen } from './model.ts'
import { words } from './texts.en.ts'

/** The terms that may be chosen, and what stays how long. */
export function TermsPage(p: PageContext, form: Form, { keepMonths: n }: Termijnen): Page {
  const say = words(p.lang).page
  return {
    title: formTitle(p, form),
    layout: 'work',
    main: (
      <>
        <PageHead title={form.words.title} lead={form.words.intro} />
        <div class="md-wrap md-sec">
          <FormView p={p} form={form} back={{ href: p.href('/beheer') }} />
        </div>
        <Section id="bewaren" title={say.kept} band>
          <Table
            caption={say.kept}
            hideCaption
            columns={[{ label: say.what }, { label: say.howLong }]}
            rows={[
              [say.rows.sessies, say.lastKept({ n })],
              [say.rows.uitnodigingen, say.months({ n })],
              [say.rows.lijsten, say.week],
              [say.rows.pogingen, say.day],
              [say.rows.toestemming, say.account],
              [say.rows.logboek, say.always],
              [say.rows.vastgesteld, say.always],
            ]}
          />
        </Section>
      </>
    ),
  }
}
