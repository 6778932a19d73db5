import type { ComponentChildren } from 'preact';
import { raise } from '../raise.js';

export interface ModalProps {
  view: string;
  label: string | undefined;
  kind: string;
  /** Made, but not to be shown yet. */
  shut?: boolean | undefined;
  /** Esc. Puts the dialog away; decides nothing. */
  onClose: () => void;
  children: ComponentChildren;
}

let open: HTMLDialogElement | undefined;

/** Serves as a `ref`. There is one modal dialog at most. */
const hold = (dialog: HTMLDialogElement | null) => {
  const before = open;
  open = dialog ?? undefined;
  // Closing natively is what gives the focus back.
  if (!dialog) return before?.close();
  raise(dialog);
  // The panel and not its first button: nothing looks chosen, and reading starts at the title.
  dialog.focus();
};

/** The browser's own modal dialog: the page behind is inert, focus stays inside and goes back. */
export const Modal = ({ view, label, kind, shut, onClose, children }: ModalProps) => (
  <dialog
    class={`panel ${kind}`}
    part={view}
    data-view={view}
    aria-label={label}
    tabIndex={-1}
    inert={shut}
    ref={shut ? null : hold}
    onCancel={(event) => {
      event.preventDefault();
      onClose();
    }}
    // A second Esc closes natively, whatever `cancel` was told; so does our own unmounting.
    onClose={({ currentTarget }) => currentTarget === open && onClose()}
  >
    {children}
  </dialog>
);
