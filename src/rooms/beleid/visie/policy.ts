import { ofGemeente } from '../../../house/actor.ts'
import { among, only } from '../../../house/may.ts'

export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
/** The college adopts, or the council: a councillor records its decision (VI-01, B12). */
export const mayAdopt = only('beleidsambtenaar', 'wethouder', 'raadslid')
export const mayPublish = only('beleidsambtenaar', 'wethouder')
/** Who sees a draft: the people of the municipality itself (VI-01). */
export const maySeeDraft = among(
  ofGemeente,
  'Het concept is voor mensen van de gemeente.',
  'The draft is for people of the municipality.',
)
/** Who sets the course: places, mix, exceptions and phases (VI-02, VI-03, VI-04). */
export const mayChoose = only('beleidsambtenaar', 'vakafdeling', 'wethouder')
/** Who reads what the field said word for word; for others there are the answers (VI-05). */
export const mayHear = only('beleidsambtenaar', 'vakafdeling', 'wethouder')
/** Who records that the council talked about it (VI-01, B12). */
export const mayNoteRaad = only('beleidsambtenaar', 'raadslid')
