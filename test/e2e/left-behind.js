// @ts-nocheck: it replaces built-ins, which take any arguments.

// Runs before the content script, in the same isolated world, and counts what it holds on to: listeners on the page,
// observers and timers. On a `mingci-count` event on the document, writes the counts to `<html data-held>`.

// In a block, since scripts in the same world share a global scope.
{
  const listeners = new Set();
  const observers = new Set();
  const timers = new Set();

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  /** Listeners on a node that has left the page do not count: they are collected with it. */
  const isOnPage = ({ target }) => target === window || target.isConnected;
  const find = (target, type, listener) =>
    [...listeners].find((each) => each.target === target && each.type === type && each.listener === listener);

  /** In Firefox, the global object of a content script is neither the window nor an event target. */
  const ownerOf = (target) => (target === undefined || target === globalThis ? window : target);

  EventTarget.prototype.addEventListener = function (...args) {
    const target = ownerOf(this);
    addEventListener.apply(target, args);
    const [type, listener, options] = args;
    if (options?.signal?.aborted || find(target, type, listener)) return;
    const held = { target, type, listener };
    listeners.add(held);
    if (options?.signal) addEventListener.call(options.signal, 'abort', () => listeners.delete(held));
  };
  EventTarget.prototype.removeEventListener = function (...args) {
    const target = ownerOf(this);
    removeEventListener.apply(target, args);
    listeners.delete(find(target, ...args));
  };

  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const { prototype } = globalThis[name];
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      observers.add(this);
      return observe.apply(this, args);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }

  for (const [start, end] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const starts = globalThis[start].bind(globalThis);
    const ends = globalThis[end].bind(globalThis);
    globalThis[start] = (callback, ...args) => {
      const held = `${start} ${starts(
        (...given) => {
          if (start !== 'setInterval') timers.delete(held);
          callback(...given);
        },
        ...args,
      )}`;
      timers.add(held);
      return Number(held.split(' ')[1]);
    };
    globalThis[end] = (id) => {
      timers.delete(`${start} ${id}`);
      ends(id);
    };
  }

  addEventListener.call(document, 'mingci-count', () => {
    document.documentElement.dataset.held = JSON.stringify({
      listeners: [...listeners]
        .filter(isOnPage)
        .map(({ type }) => type)
        .toSorted((a, b) => (a < b ? -1 : 1)),
      observers: observers.size,
      timers: timers.size,
    });
  });
}
