// CloudFront Function on viewer response: it runs after the cache, once per request. A function cannot
// import anything. The cache behaviour's policy must name CloudFront-Viewer-Country.
// eslint-disable-next-line no-unused-vars
function handler(event) {
  var headers = event.response.headers;
  var type = headers['content-type'];
  var accept = event.request.headers.accept;
  var page =
    (type && type.value.indexOf('text/html') === 0) ||
    (event.response.statusCode === 304 && accept && accept.value.indexOf('text/html') >= 0);
  if (page) {
    var found = event.request.headers['cloudfront-viewer-country'];
    var country = found && /^[A-Z]{2}$/.test(found.value) ? found.value : 'ZZ';
    headers['server-timing'] = { value: 'geo;desc="' + country + '"' };
    headers['cache-control'] = { value: 'private, no-cache' };
  }
  return event.response;
}
