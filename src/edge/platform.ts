/** Headers of one request: web-standard, or the plain object of a Node server. */
export type RequestHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** As much of a request as is looked at. A web-standard `Request` and Node's are both one. */
export interface EdgeRequest {
  headers: RequestHeaders;
  method?: string | undefined;
  /** `request.cf` of a Cloudflare Worker. */
  cf?: unknown;
  /** `context.geo` of a Netlify function. */
  geo?: unknown;
}

/** A place as a platform names it: unchecked, and perhaps nothing at all. */
export type NamedPlace = readonly [country: unknown, subdivision?: unknown];

/**
 * A server, or network of servers, that knows where a request comes from. Only the headers of the
 * platform that is really in front may be believed: any visitor can send those of another.
 */
export interface Platform {
  /** Request headers that name the place, in lower case; caches vary on them. */
  headers: readonly string[];
  locate(request: EdgeRequest): NamedPlace;
}
