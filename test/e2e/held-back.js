// @ts-nocheck: it takes the place of built-ins, whatever they are called with.

// Runs before the content script, in the same isolated world, and holds its request for the code that explains marks back
// until a `mingci-go-on` event on the document: as a worker does that takes its time to wake.

{
  const { runtime } = globalThis.browser ?? chrome;
  const send = runtime.sendMessage.bind(runtime);
  const goOn = new Promise((resolve) => document.addEventListener('mingci-go-on', resolve, { once: true }));
  runtime.sendMessage = async (message) => {
    if (message.part === 'explain') await goOn;
    return send(message);
  };
}
