/**
 * Puts our element into the form: in place of what the server wrote into `[data-assent-slot]`, else
 * before the button that sends. Returns the names of boxes that the visitor had ticked there by then.
 */
export const putInto = (form: HTMLFormElement, host: HTMLElement): string[] => {
  const slot = form.querySelector('[data-assent-slot]');
  if (slot) {
    const boxes = [...slot.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    slot.replaceChildren(host);
    return boxes
      .filter(({ checked, defaultChecked }) => checked && !defaultChecked)
      .map(({ name }) => name);
  }
  const button = form.querySelector('[type=submit],[type=image],button:not([type])');
  if (button) button.before(host);
  else form.append(host);
  return [];
};
