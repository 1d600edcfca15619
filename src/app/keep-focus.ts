// Where the focused control goes away, whoever has no mouse would begin again at the top of the page: the focus moves on to what is left of its
// place, or to the headline of the screen that came instead. A control that was only switched off for a moment gets it back; one that lies under
// a bar is brought into sight.

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]';

/** What comes in late moves what has just got the focus. Later than this the person may have scrolled away on purpose. Milliseconds. */
const SETTLES_WITHIN_MS = 1500;

/** Watches the page; returns how to stop. */
export function keepFocus(page: Document = document): () => void {
  /** What had the focus last, and what it stood in, from the inside out. */
  let last: readonly Element[] = [];
  const openers = new WeakMap<Element, Element>();
  const wasOff = new WeakSet<Element>();
  let focusedMs = Number.NEGATIVE_INFINITY;

  function remember({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return;
    const dialog = target.closest('dialog');
    if (dialog && last[0] && !last.includes(dialog)) openers.set(dialog, last[0]);
    last = ancestors(target);
    focusedMs = performance.now();
    // The browser scrolls after it has told of the focus, and knows nothing of bars.
    if (target.matches(':focus-visible')) requestAnimationFrame(() => reveal(target));
  }

  function mend(): void {
    const [own] = last;
    if (!own) return;
    // The browser lets go of it some time after it was disabled.
    if (own.matches(':disabled')) wasOff.add(own);
    if (page.activeElement !== page.body) return;
    if (own.isConnected) {
      // Elsewhere the person has clicked beside everything.
      if (own.matches(FOCUSABLE) && wasOff.delete(own)) focus(own);
      return;
    }
    // Taken away while it was open: the browser gives the focus back only where a dialog is closed.
    const dialog = last.findLast((each) => each.matches('dialog') && !each.isConnected);
    const opener = dialog && openers.get(dialog);
    if (opener?.isConnected && opener.matches(FOCUSABLE)) {
      focus(opener);
      return;
    }
    const screen = last.find((each) => each.matches('main, dialog'));
    const inside = last.find((each) => each.isConnected && each.matches('main *, dialog, dialog *'));
    if (screen?.isConnected && inside) focus(nextIn(inside));
    else {
      const headline = page.querySelector('dialog[open] h2, main h1') ?? page.querySelector('main');
      if (headline) focus(headline);
    }
  }

  function follow(): void {
    const [own] = last;
    if (!own || performance.now() - focusedMs > SETTLES_WITHIN_MS || !own.matches(':focus-visible')) return;
    requestAnimationFrame(() => reveal(own));
  }

  const observer = new MutationObserver(mend);
  const sizes = new ResizeObserver(follow);
  sizes.observe(page.body);
  page.addEventListener('focusin', remember);
  observer.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    page.removeEventListener('focusin', remember);
    observer.disconnect();
    sizes.disconnect();
  };
}

/** Out from under whatever stands fixed over it. A tall place shows its beginning in any case. */
function reveal(element: Element): void {
  if (element.ownerDocument.activeElement !== element) return;
  const shown = element.closest('label') ?? element;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const isCovered = [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
    const hit = element.ownerDocument.elementFromPoint((left + right) / 2, Math.max(0, y));
    return hit !== null && !shown.contains(hit) && !hit.contains(shown);
  });
  const isOutside = top < 0 || bottom > innerHeight;
  if ((isCovered || isOutside) && bottom - top < innerHeight / 2) shown.scrollIntoView({ block: 'center' });
}

function ancestors(element: Element): readonly Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) all.push(at);
  return all;
}

/** Its heading, where it is large enough to have one; else the first control that is left there; else the place itself. */
function nextIn(place: Element): Element {
  return place.querySelector('h1, h2') ?? place.querySelector(FOCUSABLE) ?? place;
}

function focus(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.matches(FOCUSABLE)) element.tabIndex = -1;
  element.focus({ preventScroll: element.matches('main, h1') });
}
