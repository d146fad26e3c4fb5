// Asks the device for a passkey. Without it, or in a browser that has none, password and link remain.
const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON

const make = async (options) =>
  navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })

async function sign(form) {
  const answer = await fetch(form.dataset.passkey, { method: 'POST' })
  if (!answer.ok) throw new Error(answer.statusText)
  const { id, options } = await answer.json()
  form.elements.namedItem('id').value = id
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}

async function send(event) {
  event.preventDefault()
  const form = event.currentTarget
  const status = form.querySelector('[role=status]')
  status.textContent = ''
  try {
    const { passkeyNew } = form.dataset
    const credential = await (passkeyNew ? make(JSON.parse(passkeyNew)) : sign(form))
    form.elements.namedItem('passkey').value = JSON.stringify(credential)
    form.submit()
  } catch {
    // Whoever stops, or has no passkey here, is told so by the device too.
    status.textContent = form.dataset.failed
  }
}

if (able) {
  for (const part of document.querySelectorAll('[data-passkey-unable]')) part.hidden = true
  for (const part of document.querySelectorAll('[data-passkey-able], [data-passkey], [data-passkey-new]')) part.hidden = false
  for (const form of document.querySelectorAll('[data-passkey], [data-passkey-new]')) form.addEventListener('submit', send)
}
