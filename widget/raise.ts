/**
 * Lifts a panel into the browser's top layer, above every `z-index`; where there is none, it stays
 * fixed. Serves as a `ref`, hence the null.
 */
export const raise = (panel: HTMLElement | null): void => {
  // The page, or a block list, threw us out for good: showing would throw.
  if (!panel?.isConnected) return;
  if (panel instanceof HTMLDialogElement) {
    // A dialog that left the document keeps `open` and can only be shown again without it.
    panel.open = false;
    panel.showModal();
    // Hidden by a block list it would make the page dead and say nothing.
    if (!panel.getClientRects().length) panel.close();
  } else panel.togglePopover?.(true);
};
