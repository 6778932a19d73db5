// A STAND-IN for Snap's scevent.min.js, for examples and tests. It takes the page's `snaptr` over
// by its `handleRequest`, as the real one does, and notes every call in `window.standInCalls`, in
// order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['snaptr'].concat(Array.prototype.slice.call(call)));
  }

  function run() {
    note(arguments);
    if (arguments[0] === 'init') document.cookie = '_scid=stand-in; path=/; max-age=3600';
  }

  window.snaptr.handleRequest = run;
  window.snaptr.queue.splice(0).forEach(function (call) {
    run.apply(null, call);
  });
})();
