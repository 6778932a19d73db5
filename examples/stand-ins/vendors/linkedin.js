// A STAND-IN for LinkedIn's insight.min.js, for examples and tests. It starts by itself for every
// partner id in the page, and notes every call in `window.standInCalls`, in order. It sends
// nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['lintrk'].concat(Array.prototype.slice.call(call)));
  }

  note(['start'].concat(window['_linkedin_data_partner_ids']));
  document.cookie = 'li_fat_id=stand-in; path=/; max-age=3600';
  window.lintrk = function () {
    note(arguments);
  };
})();
