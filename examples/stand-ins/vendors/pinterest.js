// A STAND-IN for Pinterest's core.js, for examples and tests. It puts its own `pintrk` in place of
// the page's and runs what waited in its queue, and notes every call in `window.standInCalls`, in
// order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['pintrk'].concat(Array.prototype.slice.call(call)));
  }

  function run() {
    note(arguments);
    if (arguments[0] === 'load') document.cookie = '_pin_unauth=stand-in; path=/; max-age=3600';
  }

  var waiting = window.pintrk.queue.splice(0);
  window.pintrk = run;
  waiting.forEach(function (call) {
    run.apply(null, call);
  });
})();
