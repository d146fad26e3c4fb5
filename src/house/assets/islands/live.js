// Keeps the live parts of a page fresh. Without it a reload does the same.
const part = document.querySelector('[data-live]')
const patience = { first: 5_000, most: 60_000 }
let busy = false
let again = false
let wait = patience.first

async function refresh() {
  if (busy) {
    again = true
    return
  }
  busy = true
  const answer = await fetch(location.href).catch(() => null)
  if (answer?.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-live]')
    if (fresh) part.dataset.live = fresh.dataset.live
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

function watch() {
  const stream = new EventSource(part.dataset.live)
  stream.addEventListener('changed', () => {
    wait = patience.first
    refresh()
  })
  stream.addEventListener('error', () => {
    // A break heals by itself. After a refusal (too many watch, or this address had its time) the page is read now and then instead,
    // and says where to ask again; not everybody at the same moment.
    if (stream.readyState !== EventSource.CLOSED) return
    setTimeout(() => refresh().then(watch), wait * (1 + Math.random()))
    wait = Math.min(wait * 2, patience.most)
  })
}

if (part) watch()
