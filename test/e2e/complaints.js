// The first script of a page whose browser lets no driver hear its console: keeps what is printed, thrown, refused or
// not there, from the beginning.
{
  /** @type {string[]} */
  const complaints = [];
  Object.defineProperty(window, 'complaints', { value: complaints });
  for (const level of /** @type {const} */ (['debug', 'log', 'info', 'warn', 'error', 'assert', 'trace'])) {
    console[level] = (/** @type {unknown[]} */ ...args) => complaints.push(`${level}: ${args.join(' ')}`);
  }
  // In the capturing phase: that a script, a sheet or a picture has not come does not bubble.
  addEventListener(
    'error',
    ({ message, target }) => complaints.push(message ?? `not there: ${/** @type {Element} */ (target).outerHTML}`),
    { capture: true },
  );
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`not caught: ${reason}`));
  document.addEventListener('mingci-error', ({ detail }) => complaints.push(`mingci-error: ${detail.message}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`against the policy: ${violatedDirective} ${blockedURI}`),
  );
}
