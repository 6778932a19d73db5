export function languagesDoc(): Promise<string>;
