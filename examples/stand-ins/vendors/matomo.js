// A STAND-IN for matomo.js, for examples and tests. It reads the array `_paq`, becomes an object
// with `push`, and tracks only after a yes, and notes every call in `window.standInCalls`, in
// order. It sends nothing.
(function () {
  'use strict';

  var agreed = true;

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['_paq'].concat(Array.prototype.slice.call(call)));
  }

  function run(command) {
    if (command[0] === 'requireConsent') agreed = false;
    if (command[0] === 'setConsentGiven') agreed = true;
    if (command[0] === 'forgetConsentGiven') agreed = false;
    note(command);
    if (command[0] === 'trackPageView' && agreed)
      document.cookie = '_pk_id.1.1fff=stand-in; path=/; max-age=3600';
  }

  var waiting = window['_paq'];
  window['_paq'] = { push: run };
  waiting.forEach(run);
})();
