// @ts-nocheck: it replaces built-ins, which take any arguments.

// Runs before the content script, in the same isolated world. Holds back its request for the code that explains marks
// until the document gets a `mingci-go-on` event, as if the worker were slow to wake.

{
  const { runtime } = globalThis.browser ?? chrome;
  const send = runtime.sendMessage.bind(runtime);
  const goOn = new Promise((resolve) => document.addEventListener('mingci-go-on', resolve, { once: true }));
  runtime.sendMessage = async (message) => {
    if (message.part === 'explain') await goOn;
    return send(message);
  };
}
