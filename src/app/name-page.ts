// The page is called by its headline: in the tab, in the history, and by a screen reader that is asked where one is.

const PRODUCT = 'Plumbline';

/** Follows the headline from now on; returns how to stop. */
export function namePage(page: Document = document): () => void {
  const name = () => {
    const headline = page.querySelector('main h1')?.textContent?.trim() ?? '';
    const title = headline === '' ? PRODUCT : `${headline} · ${PRODUCT}`;
    if (page.title !== title) page.title = title;
  };
  const observer = new MutationObserver(name);
  observer.observe(page.body, { childList: true, characterData: true, subtree: true });
  name();
  return () => observer.disconnect();
}
