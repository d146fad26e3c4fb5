// Keeps the live parts of a page fresh. Without it a reload does the same.
const part = document.querySelector('[data-live]')
let busy = false
let again = false

async function refresh() {
  if (busy) {
    again = true
    return
  }
  busy = true
  const answer = await fetch(location.href).catch(() => null)
  if (answer?.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-live]')
    // Somebody who is inside (a table opened, a link in focus) is not disturbed when nothing changed.
    if (fresh && fresh.innerHTML !== part.innerHTML) {
      const open = [...part.querySelectorAll('details')].map((each) => each.open)
      part.replaceChildren(...fresh.childNodes)
      part.querySelectorAll('details').forEach((each, index) => {
        each.open = open[index] ?? each.open
      })
    }
  }
  busy = false
  if (again) {
    again = false
    refresh()
  }
}

if (part) new EventSource(part.dataset.live).addEventListener('changed', refresh)
