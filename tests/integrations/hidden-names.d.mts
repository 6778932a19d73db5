export const hiddenNames: { elements: string[]; files: string[] };
export const hiddenIn: (text: string) => string[];
