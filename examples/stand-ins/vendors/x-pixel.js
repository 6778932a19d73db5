// A STAND-IN for X's uwt.js, for examples and tests. It takes the page's `twq` over by its `exe`,
// as the real one does, and notes every call in `window.standInCalls`, in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['twq'].concat(Array.prototype.slice.call(call)));
  }

  function run() {
    note(arguments);
    if (arguments[0] === 'config') document.cookie = '_twpid=stand-in; path=/; max-age=3600';
  }

  window.twq.exe = run;
  window.twq.queue.splice(0).forEach(function (call) {
    run.apply(null, call);
  });
})();
