// A STAND-IN for LINE's lt.js, for examples and tests. It puts its own `_lt` in place of the
// page's and runs what waited in `_ltq`, and notes every call in `window.standInCalls`, in order.
// It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['_lt'].concat(Array.prototype.slice.call(call)));
  }

  function run() {
    note(arguments);
    if (arguments[0] === 'init') document.cookie = '__lt__cid=stand-in; path=/; max-age=3600';
  }

  window['_lt'] = run;
  window['_ltq'].splice(0).forEach(function (call) {
    run.apply(null, call);
  });
})();
