// A STAND-IN for Reddit's pixel.js, for examples and tests. It takes the page's `rdt` over by its
// `sendEvent`, as the real one does, and notes every call in `window.standInCalls`, in order. It
// sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['rdt'].concat(Array.prototype.slice.call(call)));
  }

  function run() {
    note(arguments);
    if (arguments[0] === 'init') document.cookie = '_rdt_uuid=stand-in; path=/; max-age=3600';
  }

  window.rdt.sendEvent = run;
  window.rdt.callQueue.splice(0).forEach(function (call) {
    run.apply(null, call);
  });
})();
