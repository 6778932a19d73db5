/** Stands in for `widget/styles.ts`: what a site's own first layer needs of it. */
export const styles: string = ASSENT_STYLES;
