import { element } from './element.js';
import { clock } from './section.js';

const send = (vendors) => {
  // What a marketer's code would do: one request to a vendor.
  new Image().src = `${vendors}/promo/seen.gif?event=purchase&at=${Date.now()}`;
};

/** A marketer's button: asks first, sends only after a yes, and says what happened. */
export const purchase = (assent, { vendors }) => {
  const answer = element('p', { class: 'outcome', role: 'status' });
  const track = () => {
    const allowed = assent.has('advertising');
    if (allowed) send(vendors);
    answer.dataset.allowed = String(allowed);
    answer.textContent = allowed
      ? `${clock(Date.now())}  The answer was true. Example Ads heard of one purchase.`
      : `${clock(Date.now())}  The answer was false. Nothing was sent.`;
  };
  return element(
    'div',
    { class: 'ask' },
    element('p', {}, 'A marketer’s code asks before it tracks:'),
    element('pre', {}, "if (assent.has('advertising'))\n  sendPurchase();"),
    element('button', { type: 'button', onclick: track }, 'Track a purchase'),
    answer,
  );
};
