export { Field, FormView } from './form.tsx'
export { Icon } from './icon.tsx'
export { renderPage } from './layout.tsx'
export { pictures } from './pictures.ts'
