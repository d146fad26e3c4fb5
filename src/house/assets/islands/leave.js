// A page of somebody who left shows nothing to the one who presses Back: it asks the house again. What stands in a form of somebody
// who is still in stays as it was. Without this, a browser that clears its pages at signing out (Clear-Site-Data) does the same.
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
