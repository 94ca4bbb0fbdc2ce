/** The control of a name; its accessible name is its label, what labels it, or its text. */
export const control = `(name) => [...document.querySelectorAll('a, button')].find((one) => {
  const labels = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
  const own = one.getAttribute('aria-label') ?? (labels.map((label) => label?.textContent ?? '').join(' ') || one.textContent);
  return own.replace(/\\s+/g, ' ').includes(name) && !one.disabled && one.getAttribute('aria-disabled') !== 'true';
})`;

/** What the page is called. */
export const heading = `() => document.querySelector('h1')?.innerText`;

/** On each track the last order that is open and not yet chosen; nothing where all are chosen. */
export const nextOrder = `(chosen) => {
  const group = [...document.querySelectorAll('[role=radiogroup]')][chosen];
  if (group === undefined) return undefined;
  const open = [...group.querySelectorAll('input[type=radio]')].filter((one) => !one.disabled);
  return open.at(-1)?.closest('label');
}`;

/** A resize that has to wait for the next frame is told as an error event, and is none. */
export const watchErrors = `() => {
  window.uncaught = [];
  addEventListener('error', ({ message }) => {
    if (!message.startsWith('ResizeObserver loop')) window.uncaught.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => window.uncaught.push(String(reason)));
}`;
