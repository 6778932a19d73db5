# Fastly: custom VCL. The region is added after the cache, once per request.

sub vcl_recv {
#FASTLY recv
  # Only where the visitor connects: behind shielding, the "client" is another node. Whatever the
  # visitor sent under these names is written over.
  if (fastly.ff.visits_this_service == 0 && req.restarts == 0) {
    set req.http.X-Geo-Country = client.geo.country_code;
    unset req.http.X-Geo-Region;
    if (client.geo.region ~ "^[A-Z0-9]{1,3}$") {
      set req.http.X-Geo-Region = client.geo.region;
    }
  }
  return(lookup);
}

sub vcl_deliver {
#FASTLY deliver
  if (fastly.ff.visits_this_service == 0
      && (resp.http.Content-Type ~ "^text/html"
          || (resp.status == 304 && req.http.Accept ~ "text/html"))) {
    # `set`, not `add`: an earlier entry would be the one that counts.
    set resp.http.Server-Timing = "geo;desc=" req.http.X-Geo-Country;
    if (req.http.X-Geo-Region) {
      set resp.http.Server-Timing = resp.http.Server-Timing "-" req.http.X-Geo-Region;
    }
    # The visitor's browser, and caches on the way, ask again; Fastly's own has its copy already.
    set resp.http.Cache-Control = "private, no-cache";
    unset resp.http.Expires;
    unset resp.http.Age;
  }
  return(deliver);
}
