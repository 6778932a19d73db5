// A STAND-IN for Mixpanel's library, for examples and tests. It wants the array that the snippet
// leaves, and fills it with its calls, and notes every call in `window.standInCalls`, in order. It
// sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['mixpanel'].concat(Array.prototype.slice.call(call)));
  }

  var mixpanel = window.mixpanel;
  if (!mixpanel || !(mixpanel['__SV'] >= 1.1)) throw new Error('Version mismatch');
  ['init', 'track', 'opt_in_tracking', 'opt_out_tracking'].forEach(function (name) {
    mixpanel[name] = function () {
      note([name].concat(Array.prototype.slice.call(arguments)));
    };
  });
  mixpanel['_i'].forEach(function (start) {
    mixpanel.init.apply(mixpanel, start);
  });
})();
