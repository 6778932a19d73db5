// A STAND-IN for Amplitude's library, for examples and tests. It leaves `amplitude` with the calls
// that matter here, and notes every call in `window.standInCalls`, in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['amplitude'].concat(Array.prototype.slice.call(call)));
  }

  var calls = {};
  ['init', 'track', 'setOptOut'].forEach(function (name) {
    calls[name] = function () {
      note([name].concat(Array.prototype.slice.call(arguments)));
    };
  });
  window.amplitude = calls;
})();
