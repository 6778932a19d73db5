import { ownHeaders } from './own-headers.js';

/** Vercel writes both headers on every request, over what the visitor sent. */
export const vercel = ownHeaders('x-vercel-ip-country', 'x-vercel-ip-country-region');
