/** A sheet with a tick. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#18181b"/>
<path d="M10 7h12v18l-3-2-3 2-3-2-3 2z" fill="#fff"/>
<path d="m12.7 14.6 2.4 2.4 4.4-4.8" fill="none" stroke="#18181b" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;
