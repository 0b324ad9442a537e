/** `gone`: the term left the page. `screen`: the page went into or out of fullscreen. `called`: by `close()`. */
export type CloseReason = 'escape' | 'button' | 'gone' | 'screen' | 'called';
