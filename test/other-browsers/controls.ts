/**
 * The control of a name, or the first whose name holds it; its accessible name is its label, what labels it, or its text.
 */
export const control = `(name) => {
  const named = (one) => {
    const labels = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const own = one.getAttribute('aria-label') ?? (labels.map((label) => label?.textContent ?? '').join(' ') || one.textContent);
    return own.replace(/\\s+/g, ' ').trim();
  };
  const all = [...document.querySelectorAll('a, button')].filter(
    (one) => !one.disabled && one.getAttribute('aria-disabled') !== 'true',
  );
  return all.find((one) => named(one) === name) ?? all.find((one) => named(one).includes(name));
}`;

/** What the page is called. */
export const heading = `() => document.querySelector('h1')?.innerText`;

/** The tab of a track by its place; nothing beyond the last. */
export const trackTab = `(at) => document.querySelectorAll('.track-tab')[at]`;

/** The last order that is shown on the track whose tab is chosen; where there is none, the card that gives no order. */
export const lastOrder = `() => [...document.querySelectorAll('.track .card-place .card')].at(-1) ?? document.querySelector('.track .card')`;

/** A resize that has to wait for the next frame is told as an error event, and is none. */
export const watchErrors = `() => {
  window.uncaught = [];
  addEventListener('error', ({ message }) => {
    if (!message.startsWith('ResizeObserver loop')) window.uncaught.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => window.uncaught.push(String(reason)));
}`;
