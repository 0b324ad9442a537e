// Functions that run in the page. Each stands on its own: nothing around it goes along.

/** Whether every element shows what it is there for, the terms of the text too. */
export function allThere(): boolean {
  const elements = [...document.querySelectorAll('mingci-term, mingci-indicator, mingci-indicators, mingci-glossary')];
  const articles = [...document.querySelectorAll('mingci-article')];
  return (
    articles.every((article) => article.querySelector('mingci-term')) &&
    elements.every((element) =>
      element.shadowRoot?.querySelector('[role=button], [part~=card], [part~=meta], [part~=entry]'),
    )
  );
}

/** Whether the card of the first word that fits is open, with its meaning. */
export function isExplained(selector: string): boolean {
  const term = document.querySelector(selector);
  const card = document.querySelector('mingci-card')?.shadowRoot;
  const title = card?.querySelector('h2')?.textContent;
  return Boolean(term?.hasAttribute('open') && title?.includes(term.textContent) && card?.querySelector('.definition'));
}
