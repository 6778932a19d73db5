/**
 * Lifts a panel into the browser's top layer, above every `z-index`; where there is none, it stays
 * fixed. Serves as a `ref`, hence the null.
 */
export const raise = (panel: HTMLElement | null): void => {
  if (panel instanceof HTMLDialogElement) {
    // A dialog that left the document keeps `open` and can only be shown again without it.
    panel.open = false;
    panel.showModal();
  } else panel?.togglePopover?.(true);
};
