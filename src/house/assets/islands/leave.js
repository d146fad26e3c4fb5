// A page of somebody who left shows nothing to the one who presses Back: it asks the house again. What stands in a form of somebody
// who is still in stays as it was. Without scripts only what the browser keeps as files goes (Clear-Site-Data), not its back-forward
// cache: `no-store` would empty that, and every form with it.
const stale = () => !document.cookie.split('; ').includes(document.documentElement.dataset.watched)

function leave() {
  if (!stale()) return
  document.documentElement.hidden = true
  location.reload()
}

// From the cache of the browser, or from the back-forward cache, where a page goes on as it was. Everything else came from the house.
if (performance.getEntriesByType('navigation')[0]?.type === 'back_forward') leave()
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) leave()
})
