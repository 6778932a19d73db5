// The sign-up form. The guide is sent either way; the tick is a consent of its own, and only a tick
// is one: an empty box asks for nothing and takes nothing back.
const form = document.querySelector('[data-northfold-form="guide"]');
const answer = form.querySelector('[role="status"]');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const wanted = form.elements.newsletter.checked;
  if (wanted) await window.assent.set({ newsletter: true }, { layer: 'form' });
  answer.textContent = wanted
    ? 'Thank you. The guide is on its way, and the Letter follows once a month.'
    : 'Thank you. The guide is on its way, and nothing else.';
  form.reset();
});
