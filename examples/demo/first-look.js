// The very first script: is this browser new here? Asked before anything can store something.
// Cookies know no ports, so those of other programs on localhost are not counted.
document.documentElement.toggleAttribute(
  'data-first-visit',
  localStorage.length === 0 && !/(?:^|; )(?:assent|_ga|_gcl)/.test(document.cookie),
);
