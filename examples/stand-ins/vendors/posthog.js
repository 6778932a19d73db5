// A STAND-IN for PostHog's array.js, for examples and tests. It leaves `posthog` with the calls
// that matter here, and notes every call in `window.standInCalls`, in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['posthog'].concat(Array.prototype.slice.call(call)));
  }

  var calls = {};
  ['init', 'capture', 'opt_in_capturing', 'opt_out_capturing'].forEach(function (name) {
    calls[name] = function () {
      note([name].concat(Array.prototype.slice.call(arguments)));
    };
  });
  window.posthog = calls;
})();
