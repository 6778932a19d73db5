// A STAND-IN for Naver's wcslog.js, for examples and tests. It has no queue: it leaves `wcs` and
// `wcs_do`, and notes every call in `window.standInCalls`, in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['wcs'].concat(Array.prototype.slice.call(call)));
  }

  window.wcs = {
    inflow: function (domain) {
      note(['inflow', domain]);
    },
  };
  window['wcs_do'] = function () {
    note(['do', window['wcs_add'].wa]);
    document.cookie = 'wcs_bt=stand-in; path=/; max-age=3600';
  };
})();
