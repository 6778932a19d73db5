// A STAND-IN for Intercom's messenger, for examples and tests. It puts its own `Intercom` in place
// of the page's and runs what waited in its queue, and notes every call in `window.standInCalls`,
// in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['Intercom'].concat(Array.prototype.slice.call(call)));
  }

  function run() {
    note(arguments);
    if (arguments[0] === 'boot')
      document.cookie = 'intercom-id-abc12345=stand-in; path=/; max-age=3600';
  }

  var waiting = window.Intercom.q.splice(0);
  window.Intercom = run;
  waiting.forEach(function (call) {
    run.apply(null, call);
  });
})();
