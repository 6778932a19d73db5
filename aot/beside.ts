/** The same as `files.ts`, for a file that lies in a folder beside the others. */
export const file = <T>(name: string): Promise<T> => import(`../${name}.js`) as Promise<T>;
