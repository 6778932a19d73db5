// A STAND-IN for Hotjar's script, for examples and tests. It starts by itself with `_hjSettings`,
// and notes every call in `window.standInCalls`, in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['hj'].concat(Array.prototype.slice.call(call)));
  }

  note(['start', window['_hjSettings'].hjid]);
  document.cookie = '_hjSessionUser_1234567=stand-in; path=/; max-age=3600';
  window.hj = function () {
    note(arguments);
  };
})();
