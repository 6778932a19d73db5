// The sign-up form. The guide is sent either way. What the Letter asks, its unticked box and the receipt
// come from the configuration (`forms`); the form carries the answer like any other field.
const form = document.querySelector('[data-assent-form]');
const answer = form.querySelector('[role="status"]');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const wanted = new FormData(form).get('assent-newsletter') === 'granted';
  answer.textContent = wanted
    ? 'Thank you. The guide is on its way, and the Letter follows once a month.'
    : 'Thank you. The guide is on its way, and nothing else.';
  form.reset();
});
