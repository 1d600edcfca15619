// The font of counts and loads, which the stylesheet knows (src/ui/tokens.css) and the browser fetches when the first of them is drawn.

/** Has it fetched ahead of them: come late, it would move what is drawn. Never rejects. */
export async function fetchFiguresFont(): Promise<void> {
  await document.fonts.load('600 1em "Barlow Condensed"').catch(() => undefined);
}
