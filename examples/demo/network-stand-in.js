// The vendors' own files always send to their own hosts. In the demo nobody shall be measured in
// earnest, so those requests are turned to a stand-in server, which shows them in the live view.
// Nothing is dropped and nothing is added: one request of a vendor is one request of the stand-in.
(() => {
  const { vendors, hosts } = document.currentScript.dataset;
  const known = new Set(hosts.split(' '));

  const turned = (address) => {
    let url;
    try {
      url = new URL(address, document.baseURI);
    } catch {
      return address;
    }
    return known.has(url.hostname)
      ? `${vendors}/${url.hostname}${url.pathname}${url.search}`
      : address;
  };

  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    return open.call(this, method, turned(String(address)), ...rest);
  };

  const { fetch } = window;
  window.fetch = (input, options) =>
    input instanceof Request
      ? fetch(
          turned(input.url) === input.url ? input : new Request(turned(input.url), input),
          options,
        )
      : fetch(turned(String(input)), options);

  const { sendBeacon } = navigator;
  navigator.sendBeacon = (address, body) =>
    sendBeacon.call(navigator, turned(String(address)), body);
})();
