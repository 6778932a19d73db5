/** Stands in the page's form, and takes part in its validation where the browser lets it. */
export interface FormHost extends HTMLElement {
  internals?: Pick<ElementInternals, 'setValidity'> | undefined;
  /** The form, or a `<fieldset>` around us, was disabled or is no longer. */
  disabled?: (off: boolean) => void;
}

const name = 'assent-form';

/** Two copies of Assent may meet on a page: a name can be taken once. */
const define = (): void => {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement implements FormHost {
      static formAssociated = true;
      internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
      declare disabled?: (off: boolean) => void;
      formDisabledCallback(off: boolean) {
        this.disabled?.(off);
      }
    },
  );
};

export const newHost = (): FormHost => {
  define();
  const host: FormHost = document.createElement(name);
  // Through CSSOM and not as an attribute: allowed under any `style-src`.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  host.style.setProperty('margin-block', '12px', 'important');
  return host;
};
