/** Makes the SDK's delivery anew for one page. */
export type Code = (given: Record<string, unknown>) => unknown;
export function realCode(change?: (file: string, text: string) => string): Promise<Code>;
