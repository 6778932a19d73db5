// A STAND-IN for Meta's fbevents.js, for examples and tests. It takes the page's `fbq` over by its
// `callMethod`, as the real one does, and notes every call in `window.standInCalls`, in order. It
// sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['fbq'].concat(Array.prototype.slice.call(call)));
  }

  function run() {
    note(arguments);
    if (arguments[0] === 'init') document.cookie = '_fbp=stand-in; path=/; max-age=3600';
  }

  window.fbq.callMethod = run;
  window.fbq.queue.splice(0).forEach(function (call) {
    run.apply(null, call);
  });
})();
