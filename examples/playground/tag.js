// In the place of vendors' scripts. Sends nothing and keeps nothing.
(() => {
  const nothing = () => {};
  const sdk = [
    'initSdk',
    'stop',
    'restart',
    'gdprForgetMe',
    'disableThirdPartySharing',
    'trackEvent',
  ];
  window.Adjust ??= {
    ...Object.fromEntries(sdk.map((name) => [name, nothing])),
    trackThirdPartySharing: nothing,
    ThirdPartySharing: class {
      addGranularOption() {}
    },
  };
})();
